package id.paritrana.identity;

/** There is no organisation of this code. */
public final class NoSuchOrganisation extends Absent {
  private static final long serialVersionUID = 1;

  public NoSuchOrganisation(String code) {
    super(code);
  }
}
