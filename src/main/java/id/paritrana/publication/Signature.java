package id.paritrana.publication;

import id.paritrana.award.Signatory;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Who signs one certificate, as the edition named them when it was issued.
 *
 * @param number 1 to 3, from left to right
 */
@MappedEntity("certificate_signature")
public record Signature(
    @Id @GeneratedValue @Nullable Long id,
    long certificateId,
    int number,
    String name,
    String position,
    String positionEn) {

  static Signature of(Certificate certificate, Signatory signatory) {
    return new Signature(
        null,
        certificate.id(),
        signatory.number(),
        signatory.name(),
        signatory.position(),
        signatory.positionEn());
  }

  /** The office in the language. */
  public String position(Locale locale) {
    return locale.getLanguage().equals("en") && !positionEn.isEmpty() ? positionEn : position;
  }
}
