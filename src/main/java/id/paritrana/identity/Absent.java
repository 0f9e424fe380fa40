package id.paritrana.identity;

/**
 * What was asked for is not there, or not there for the one who asks; the two are never told apart.
 */
public abstract class Absent extends RuntimeException {
  private static final long serialVersionUID = 1;

  protected Absent(String what) {
    super(what);
  }
}
