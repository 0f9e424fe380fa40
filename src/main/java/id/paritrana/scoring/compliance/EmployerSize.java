package id.paritrana.scoring.compliance;

/**
 * The scale of a business, on which its mandatory programmes depend; recorded, never computed.
 *
 * <p>Source: Perpres 109/2013, article 6, which names the scales and leaves their bounds to other
 * law.
 */
public enum EmployerSize {
  LARGE,
  MEDIUM,
  SMALL,
  MICRO,
  /** Construction with casual, piece-rate or seasonal workers, whatever its scale. */
  CONSTRUCTION_CASUAL
}
