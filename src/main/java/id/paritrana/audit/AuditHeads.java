package id.paritrana.audit;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

/** The one row at the end of the chain. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface AuditHeads extends GenericRepository<AuditHead, Integer> {

  Optional<AuditHead> findById(int id);

  AuditHead findByIdForUpdate(int id);

  AuditHead update(AuditHead head);
}
