package id.paritrana.decision;

import id.paritrana.identity.Absent;

/** There is no such objection for the one who asks. */
public final class NoSuchObjection extends Absent {
  private static final long serialVersionUID = 1;

  public NoSuchObjection(String number) {
    super(number);
  }
}
