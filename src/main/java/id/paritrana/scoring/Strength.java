package id.paritrana.scoring;

/** How well a figure is established, the strongest first. */
public enum Strength {
  /** Checked by the secretariat against its source. */
  VERIFIED,
  /** Stated by the nominee. */
  DECLARED,
  /** Made up to show how the scheme works. */
  ILLUSTRATIVE
}
