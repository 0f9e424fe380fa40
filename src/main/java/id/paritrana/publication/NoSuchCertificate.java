package id.paritrana.publication;

import id.paritrana.identity.Absent;

/** There is no such certificate for the one who asks. */
public final class NoSuchCertificate extends Absent {
  private static final long serialVersionUID = 1;

  public NoSuchCertificate(String number) {
    super(number);
  }
}
