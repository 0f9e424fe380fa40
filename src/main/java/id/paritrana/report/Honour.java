package id.paritrana.report;

/** How an edition words an honour; where there is a place, it follows in Roman figures. */
public enum Honour {
  /** "Peringkat I". */
  RANK("honour.rank", "certificate.heading", "certificate.citation"),
  /** "Terbaik I". */
  BEST("honour.best", "certificate.heading", "certificate.citation"),
  /** "Harapan I": a commendation below the prize-winning ranks, counted from one again. */
  COMMENDATION("honour.commendation", "certificate.heading", "certificate.citation"),
  /** "Peserta", without a place. No source tells of such certificates: the wording is ours. */
  PARTICIPANT(
      "honour.participant",
      "certificate.participation.heading",
      "certificate.participation.citation");

  private final String key;
  private final String headingKey;
  private final String citationKey;

  Honour(String key, String headingKey, String citationKey) {
    this.key = key;
    this.headingKey = headingKey;
    this.citationKey = citationKey;
  }

  /** Returns the key of the label in the message bundle; the label takes the place. */
  public String key() {
    return key;
  }

  /** Returns the key of what the certificate is called. */
  public String headingKey() {
    return headingKey;
  }

  /** Returns the key of what it is given for, where the report does not say it. */
  public String citationKey() {
    return citationKey;
  }

  /** Whether it comes with a place. */
  public boolean hasPlace() {
    return this != PARTICIPANT;
  }
}
