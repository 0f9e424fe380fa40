package id.paritrana.cli.compliance;

/** A number with all its digits, and none after the point where it is whole. */
final class Digits {
  private Digits() {}

  /** A {@link Long} for a whole number, else the number itself; also for NaN. */
  static Number of(double value) {
    long whole = (long) value;
    return whole == value ? (Number) whole : (Number) value;
  }
}
