package id.paritrana.publication;

import id.paritrana.identity.Act;
import id.paritrana.identity.Actor;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The signed file of a certificate in one language; its bytes lie in the store of documents.
 *
 * @param language two letters of ISO 639-1
 * @param sha256 of its bytes
 * @param signer by whose certificate it was signed
 * @param vouchedBy the provider who issued that certificate; empty where it is self-made
 * @param signerSha256 of that certificate
 */
@MappedEntity("certificate_file")
public record CertificateFile(
    @Id @GeneratedValue @Nullable Long id,
    long certificateId,
    String language,
    String sha256,
    String signer,
    @Nullable String vouchedBy,
    String signerSha256,
    Instant signedAt) {

  /** A certificate was signed in one language. */
  public record Signed(
      Actor actor,
      Instant at,
      Long editionId,
      String subject,
      long fileId,
      String language,
      String sha256)
      implements Act {
    @Override
    public String action() {
      return "certificate.signed";
    }

    @Override
    public List<Change> changes() {
      return List.of(new Change("file", null, language + " " + sha256));
    }

    @Override
    public List<Rows> rows() {
      return List.of(Rows.one("certificate_file", fileId));
    }
  }
}
