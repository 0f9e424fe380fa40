package id.paritrana.publication;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The signed files of all certificates. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface CertificateFiles extends CrudRepository<CertificateFile, Long> {

  Optional<CertificateFile> findByCertificateIdAndLanguage(long certificateId, String language);

  List<CertificateFile> findByCertificateIdOrderByLanguage(long certificateId);

  Optional<CertificateFile> findBySha256(String sha256);

  /** The SHA-256 of every certificate by which something was signed. */
  @Query("select distinct signer_sha256 from certificate_file")
  List<String> signers();

  /** How many files of an edition's certificates were signed since that moment. */
  @Query(
      """
      select count(*) from certificate_file f join certificate c on c.id = f.certificate_id
      where c.edition_id = :editionId and f.signed_at >= :since\
      """)
  long signedSince(long editionId, Instant since);
}
