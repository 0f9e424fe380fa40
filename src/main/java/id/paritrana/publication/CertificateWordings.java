package id.paritrana.publication;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;

/** What all certificates say of their editions. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface CertificateWordings extends CrudRepository<CertificateWords, Long> {

  Optional<CertificateWords> findByCertificateId(long certificateId);
}
