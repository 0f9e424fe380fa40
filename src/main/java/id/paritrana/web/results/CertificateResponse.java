package id.paritrana.web.results;

import id.paritrana.award.Edition;
import id.paritrana.publication.PublicResults;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;

/**
 * What the paper of a genuine certificate must say.
 *
 * @param place 1 is best
 * @param year in which the assessment period ended
 * @param issuedOn the date printed
 */
@Serdeable
record CertificateResponse(
    String number,
    String winner,
    int place,
    String edition,
    String editionName,
    String category,
    String categoryNameId,
    String categoryNameEn,
    Edition.Level level,
    String region,
    int year,
    LocalDate issuedOn,
    Edition.Provenance provenance) {

  static CertificateResponse of(PublicResults.Genuine genuine) {
    Edition edition = genuine.edition();
    return new CertificateResponse(
        genuine.certificate().number(),
        genuine.certificate().winner(),
        genuine.certificate().place(),
        edition.code(),
        edition.name(),
        genuine.category().code(),
        genuine.certificate().categoryNameId(),
        genuine.certificate().categoryNameEn(),
        edition.level(),
        edition.region(),
        edition.periodTo().getYear(),
        genuine.certificate().issuedOn(),
        edition.provenance());
  }
}
