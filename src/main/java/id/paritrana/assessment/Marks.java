package id.paritrana.assessment;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All marks, drafts among them. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Marks extends CrudRepository<Mark, Long> {

  Optional<Mark> findByNominationIdAndSeatIdAndCriterion(
      long nominationId, long seatId, String criterion);

  List<Mark> findByNominationIdAndSeatId(long nominationId, long seatId);

  List<Mark> findByNominationIdIn(Collection<Long> nominationIds);
}
