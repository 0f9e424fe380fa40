package id.paritrana.publication;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a certificate could not be made in one language.
 *
 * @param language two letters of ISO 639-1
 * @param reason as the program met it, for whoever mends it
 */
@MappedEntity("certificate_failure")
public record CertificateFailure(
    @Id @GeneratedValue @Nullable Long id,
    long certificateId,
    String language,
    String reason,
    Instant failedAt) {

  private static final int LONGEST_REASON = 500;

  static CertificateFailure of(
      Certificate certificate, String language, RuntimeException fault, Instant now) {
    String reason = fault.toString();
    return new CertificateFailure(
        null,
        certificate.id(),
        language,
        reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) : reason,
        now);
  }
}
