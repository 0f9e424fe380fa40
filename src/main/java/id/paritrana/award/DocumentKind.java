package id.paritrana.award;

/** The types of document that a dossier may hold and that a category may require. */
public enum DocumentKind {
  /** Perda, Pergub, Perbup, Perwali, circular or agreement. */
  REGULATION,
  /** APBD, APBD-P, APBDes or other budget document. */
  BUDGET,
  /** A certificate or statement by an authority. */
  CERTIFICATE,
  /** The records of a company, month by month; they come by a form of their own. */
  MONTHLY_RECORDS,
  OTHER
}
