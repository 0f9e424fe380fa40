package id.paritrana.report;

/** How an edition words a place of honour; the place itself follows in Roman figures. */
public enum Honour {
  /** "Peringkat I". */
  RANK("honour.rank"),
  /** "Terbaik I". */
  BEST("honour.best"),
  /** "Harapan I": a commendation below the prize-winning ranks, counted from one again. */
  COMMENDATION("honour.commendation");

  private final String key;

  Honour(String key) {
    this.key = key;
  }

  /** Returns the key of the label in the message bundle; the label takes the place. */
  public String key() {
    return key;
  }
}
