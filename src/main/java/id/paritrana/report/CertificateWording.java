package id.paritrana.report;

import org.jspecify.annotations.Nullable;

/**
 * The words of a certificate that an edition may choose; null for those of the bundle.
 *
 * @param title over everything
 * @param opening before the winner's name
 * @param citation what the award is given for
 * @param closing after it; there are no such words in the bundle
 */
public record CertificateWording(
    @Nullable String title,
    @Nullable String opening,
    @Nullable String citation,
    @Nullable String closing) {

  public static final CertificateWording NONE = new CertificateWording(null, null, null, null);
}
