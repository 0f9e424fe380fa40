package id.paritrana.report;

/** What a plenary decided, as the title of its minutes names it. */
public enum PlenaryPurpose {
  SHORTLIST("minutes.shortlist"),
  RANKS("minutes.ranks"),
  FINAL("minutes.final"),
  CORRECTION("minutes.correction");

  private final String key;

  PlenaryPurpose(String key) {
    this.key = key;
  }

  /** Returns the key of the label in the message bundle. */
  public String key() {
    return key;
  }
}
