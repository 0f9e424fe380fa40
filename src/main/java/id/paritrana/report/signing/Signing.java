package id.paritrana.report.signing;

import java.security.cert.X509Certificate;

/**
 * Makes electronic signatures in the organiser's name. A key file stands behind it, or the remote
 * service of a certified provider.
 */
public interface Signing {

  /** Whose signatures these are. */
  X509Certificate certificate();

  /** How many bytes a signature takes at most; so much room is kept in each file. */
  int mostBytes();

  /**
   * Signs a content from outside of it. Source: ETSI EN 319 142-1, 6.3 (PAdES B-B): CMS in DER,
   * with the certificate that signed and its hash among the signed attributes.
   *
   * @throws SigningFailed when it cannot be done now; the same may be asked for again
   */
  byte[] sign(byte[] content);
}
