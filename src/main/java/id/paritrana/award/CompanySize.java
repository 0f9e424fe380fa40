package id.paritrana.award;

/**
 * The size class that a category of companies is for; recorded with the nomination, never computed
 * silently.
 */
public enum CompanySize {
  LARGE,
  MEDIUM,
  SMALL_MICRO,
  /** A public service, whatever its size. */
  PUBLIC_SERVICE
}
