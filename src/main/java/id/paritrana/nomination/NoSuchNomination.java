package id.paritrana.nomination;

import id.paritrana.identity.Absent;

/** There is no such nomination, or document of one, for the one who asks. */
public final class NoSuchNomination extends Absent {
  private static final long serialVersionUID = 1;

  public NoSuchNomination(String what) {
    super(what);
  }
}
