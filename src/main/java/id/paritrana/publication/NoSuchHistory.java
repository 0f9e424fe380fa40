package id.paritrana.publication;

import id.paritrana.identity.Absent;

/** No published result tells of such a nominee, region or edition. */
public final class NoSuchHistory extends Absent {
  private static final long serialVersionUID = 1;

  public NoSuchHistory(String what) {
    super(what);
  }
}
