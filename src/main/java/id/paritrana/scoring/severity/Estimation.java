package id.paritrana.scoring.severity;

/** Which likelihood the variances maximise. */
public enum Estimation {
  /** Restricted maximum likelihood (REML): pays for the estimated mean; the rule for reports. */
  RESTRICTED,
  /** Maximum likelihood: variances come out slightly too small. */
  FULL
}
