package id.paritrana.publication;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;

/** Which certificates no longer hold. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Revocations extends CrudRepository<Revocation, Long> {

  Optional<Revocation> findByCertificateId(long certificateId);
}
