package id.paritrana.assessment;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What lies before the panels. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Assignments extends CrudRepository<Assignment, Long> {

  Optional<Assignment> findByNominationId(long nominationId);

  /**
   * The same, which nobody closes until the transaction ends: no mark is written beside the run
   * that counts the marks. The lock on the record of deeds comes last.
   */
  Optional<Assignment> findByNominationIdForUpdate(long nominationId);

  List<Assignment> findByNominationIdIn(Collection<Long> nominationIds);
}
