package id.paritrana.scoring.compliance;

/** The programmes of social security that an employer registers for. */
public enum Programme {
  /** Work accident. */
  JKK,
  /** Death. */
  JKM,
  /** Old-age savings. */
  JHT,
  /** Pension. */
  JP
}
