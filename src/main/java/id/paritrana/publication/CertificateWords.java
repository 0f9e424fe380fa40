package id.paritrana.publication;

import id.paritrana.award.Edition;
import id.paritrana.award.Phrase;
import id.paritrana.award.WordingDraft;
import id.paritrana.report.Heading;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * What one certificate says of its edition, and in which words, as it was at the issue; empty texts
 * stand for what certificates say otherwise.
 *
 * @param editionYear in which the assessment period ended
 * @param region the province, or the zone of the country
 * @param town where it was issued
 */
@MappedEntity("certificate_words")
public record CertificateWords(
    @Id @GeneratedValue @Nullable Long id,
    long certificateId,
    String editionName,
    int editionYear,
    Edition.Level editionLevel,
    String region,
    Edition.Provenance provenance,
    String town,
    String titleId,
    String titleEn,
    String openingId,
    String openingEn,
    String citationId,
    String citationEn,
    String closingId,
    String closingEn) {

  static CertificateWords of(long certificateId, Edition edition, WordingDraft wording) {
    Heading heading = Headings.of(edition);
    return new CertificateWords(
        null,
        certificateId,
        edition.name(),
        heading.year(),
        edition.level(),
        heading.region(),
        edition.provenance(),
        wording.town().isEmpty() ? edition.region() : wording.town(),
        wording.title().id(),
        wording.title().en(),
        wording.opening().id(),
        wording.opening().en(),
        wording.citation().id(),
        wording.citation().en(),
        wording.closing().id(),
        wording.closing().en());
  }

  Heading heading() {
    return Headings.of(editionYear, editionLevel, region);
  }

  boolean isIllustrative() {
    return provenance == Edition.Provenance.ILLUSTRATIVE;
  }

  Phrase title() {
    return new Phrase(titleId, titleEn);
  }

  Phrase opening() {
    return new Phrase(openingId, openingEn);
  }

  Phrase citation() {
    return new Phrase(citationId, citationEn);
  }

  Phrase closing() {
    return new Phrase(closingId, closingEn);
  }
}
