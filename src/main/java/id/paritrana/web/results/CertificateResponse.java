package id.paritrana.web.results;

import id.paritrana.award.Edition;
import id.paritrana.publication.Certificate;
import id.paritrana.publication.CertificateFile;
import id.paritrana.publication.CertificateWords;
import id.paritrana.publication.GenuineCertificates;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the paper of a genuine certificate must say.
 *
 * @param place 1 is best; empty for those who took part without winning
 * @param year in which the assessment period ended
 * @param issuedOn the date printed
 * @param revocation that it no longer holds, and why; empty while it does
 * @param files the files as they were signed
 */
@Serdeable
record CertificateResponse(
    String number,
    String winner,
    Certificate.Kind kind,
    @Nullable Integer place,
    String edition,
    String editionName,
    String category,
    String categoryNameId,
    String categoryNameEn,
    Edition.Level level,
    String region,
    int year,
    LocalDate issuedOn,
    Edition.Provenance provenance,
    @Nullable RevocationResponse revocation,
    List<FileResponse> files) {

  /** Since when a certificate no longer holds, and why. */
  @Serdeable
  record RevocationResponse(Instant revokedAt, String reason) {}

  /**
   * A signed file.
   *
   * @param vouchedBy the provider who vouches for the signer; empty where nobody does
   */
  @Serdeable
  record FileResponse(
      String language,
      String sha256,
      String signer,
      @Nullable String vouchedBy,
      Instant signedAt) {}

  static CertificateResponse of(GenuineCertificates.Genuine genuine, List<CertificateFile> files) {
    CertificateWords words = genuine.words();
    return new CertificateResponse(
        genuine.certificate().number(),
        genuine.certificate().winner(),
        genuine.certificate().kind(),
        genuine.certificate().place(),
        genuine.edition().code(),
        words.editionName(),
        genuine.category().code(),
        genuine.certificate().categoryNameId(),
        genuine.certificate().categoryNameEn(),
        words.editionLevel(),
        words.region(),
        words.editionYear(),
        genuine.certificate().issuedOn(),
        words.provenance(),
        genuine.revocation() == null
            ? null
            : new RevocationResponse(
                genuine.revocation().revokedAt(), genuine.revocation().reason()),
        files.stream()
            .map(
                file ->
                    new FileResponse(
                        file.language(),
                        file.sha256(),
                        file.signer(),
                        file.vouchedBy(),
                        file.signedAt()))
            .toList());
  }
}
