package id.paritrana.award;

import id.paritrana.identity.Absent;

/** There is no such edition, category or seat for the one who asks. */
public final class NoSuchEdition extends Absent {
  private static final long serialVersionUID = 1;

  public NoSuchEdition(String what) {
    super(what);
  }
}
