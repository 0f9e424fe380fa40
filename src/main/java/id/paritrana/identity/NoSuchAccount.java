package id.paritrana.identity;

/** There is no account of this name. */
public final class NoSuchAccount extends Absent {
  private static final long serialVersionUID = 1;

  public NoSuchAccount(String username) {
    super(username);
  }
}
