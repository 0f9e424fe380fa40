package id.paritrana.verification;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

/** All findings. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Findings extends CrudRepository<Finding, Long> {

  boolean existsByEvidenceId(long evidenceId);

  /** In the order in which they were made. */
  List<Finding> findByNominationIdOrderById(long nominationId);

  List<Finding> findByNominationIdIn(Collection<Long> nominationIds);
}
