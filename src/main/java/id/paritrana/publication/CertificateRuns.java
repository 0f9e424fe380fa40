package id.paritrana.publication;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;

/** The runs of certificates of all editions. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface CertificateRuns extends CrudRepository<CertificateRun, Long> {

  Optional<CertificateRun> findFirstByEditionIdOrderByIdDesc(long editionId);

  boolean existsByEditionIdAndRecipients(long editionId, CertificateRun.Recipients recipients);

  /**
   * @throws IllegalArgumentException when there is none
   */
  default CertificateRun withId(long id) {
    return findById(id).orElseThrow(() -> new IllegalArgumentException("no run " + id));
  }
}
