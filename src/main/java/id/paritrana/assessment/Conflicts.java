package id.paritrana.assessment;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All declarations of conflict. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Conflicts extends CrudRepository<Conflict, Long> {

  Optional<Conflict> findByNominationIdAndSeatId(long nominationId, long seatId);

  List<Conflict> findByNominationIdIn(Collection<Long> nominationIds);
}
