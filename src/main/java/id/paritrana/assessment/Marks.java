package id.paritrana.assessment;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;

/** All marks, drafts among them. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Marks extends CrudRepository<Mark, Long> {

  List<Mark> findByNominationIdAndSeatId(long nominationId, long seatId);

  List<Mark> findByNominationIdIn(Collection<Long> nominationIds);
}
