package id.paritrana.indicator;

/**
 * Against whom a coverage figure counts; at least three kinds are in real use, and they are not
 * comparable.
 */
public enum DenominatorKind {
  /** Angkatan kerja. */
  LABOUR_FORCE,
  /** All workers of the region. */
  WORKERS,
  /** Semesta: those who should be covered. */
  UNIVERSE,
  /** Potensi: those who could be won. */
  POTENTIAL,
  /** The employer's own workers. */
  OWN_WORKERS,
  /** The text does not say. */
  NOT_GIVEN
}
