package id.paritrana.report;

/** The level at which an award is given, as documents name it. */
public enum Level {
  /** One province; the region named beside it is that province. */
  PROVINCIAL("level.provincial"),
  /** The whole country; the region named beside it is a zone of provinces. */
  NATIONAL("level.national");

  private final String key;

  Level(String key) {
    this.key = key;
  }

  /** Returns the key of the label in the message bundle; the label takes the region. */
  public String key() {
    return key;
  }
}
