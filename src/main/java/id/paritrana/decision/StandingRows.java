package id.paritrana.decision;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The standings of all runs. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface StandingRows extends CrudRepository<StandingRow, Long> {

  List<StandingRow> findByRunId(long runId);

  Optional<StandingRow> findByRunIdAndNominationId(long runId, long nominationId);

  List<StandingRow> findByNominationIdAndRunIdIn(long nominationId, Collection<Long> runIds);
}
