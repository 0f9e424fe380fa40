package id.paritrana.report;

/** Where a mark on a score sheet comes from. */
public enum MarkGiver {
  /** One of the panel. */
  ASSESSOR("mark.assessor"),
  /** An objection that was upheld. */
  OBJECTION("mark.objection"),
  /** A correction of the sealed result. */
  CORRECTION("mark.correction");

  private final String key;

  MarkGiver(String key) {
    this.key = key;
  }

  /** Returns the key of the label in the message bundle. */
  public String key() {
    return key;
  }
}
