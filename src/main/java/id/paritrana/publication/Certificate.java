package id.paritrana.publication;

import id.paritrana.identity.Act;
import id.paritrana.identity.Actor;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The entry of a certificate in the register.
 *
 * @param number printed on the certificate and in its QR code
 * @param version of the sealed result that it speaks of; a corrected one has certificates of its
 *     own
 * @param kind for what it was issued
 * @param place the rank that the plenary decided; empty for those who took part without winning
 * @param winner the name of whom it honours, as it was at the issue
 * @param categoryNameId the category's name in Indonesian, as it was at the issue
 * @param categoryNameEn the same in English
 * @param issuedBy empty when the program issued it by itself, as the plenary had decided
 * @param issuedOn the date printed, in the edition's time zone
 * @param token what the QR code carries besides the address, see {@link CertificateToken}; empty
 *     for certificates from before there were tokens
 */
@MappedEntity("certificate")
public record Certificate(
    @Id @GeneratedValue @Nullable Long id,
    String number,
    long editionId,
    long nominationId,
    int version,
    Kind kind,
    @Nullable Integer place,
    String winner,
    String categoryNameId,
    String categoryNameEn,
    LocalDate issuedOn,
    Instant issuedAt,
    @Nullable Long issuedBy,
    @Nullable String token) {

  /** For what a certificate is issued. */
  public enum Kind {
    /** A rank within the category's quota. */
    WINNER,
    /** It took part in the ranking without winning. */
    PARTICIPANT
  }

  /** The category's name in the language, as it was at the issue. */
  public String category(Locale locale) {
    return locale.getLanguage().equals("en") ? categoryNameEn : categoryNameId;
  }

  Certificate withToken(String signed) {
    return new Certificate(
        id,
        number,
        editionId,
        nominationId,
        version,
        kind,
        place,
        winner,
        categoryNameId,
        categoryNameEn,
        issuedOn,
        issuedAt,
        issuedBy,
        signed);
  }

  /** A certificate was entered in the register. */
  public record Issued(
      Actor actor,
      Instant at,
      Long editionId,
      String subject,
      long certificateId,
      String nomination,
      @Nullable Integer place)
      implements Act {
    @Override
    public String action() {
      return "certificate.issued";
    }

    @Override
    public List<Change> changes() {
      Change issued = new Change("nomination", null, nomination);
      return place == null
          ? List.of(issued)
          : List.of(issued, new Change("place", null, Integer.toString(place)));
    }

    @Override
    public List<Rows> rows() {
      return List.of(
          Rows.one("certificate", certificateId),
          new Rows("certificate_words", "certificate_id", certificateId),
          new Rows("certificate_image", "certificate_id", certificateId),
          new Rows("certificate_signature", "certificate_id", certificateId));
    }
  }
}
