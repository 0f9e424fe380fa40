package id.paritrana.publication;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

/** The certificates that could not be made. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface CertificateFailures extends CrudRepository<CertificateFailure, Long> {

  /** Those of an edition, in the order of the certificates. */
  @Query(
      """
      select x.* from certificate_failure x join certificate c on c.id = x.certificate_id
      where c.edition_id = :editionId order by x.certificate_id, x.language\
      """)
  List<CertificateFailure> ofEdition(long editionId);

  void deleteByCertificateIdAndLanguage(long certificateId, String language);
}
