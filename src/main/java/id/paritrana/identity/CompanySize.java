package id.paritrana.identity;

/**
 * The size class of a company, and of the category that honours it; recorded with what it rests on,
 * never computed silently.
 */
public enum CompanySize {
  LARGE,
  MEDIUM,
  SMALL_MICRO,
  /** A public service, whatever its size. */
  PUBLIC_SERVICE
}
