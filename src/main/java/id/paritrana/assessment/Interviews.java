package id.paritrana.assessment;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** All interviews. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Interviews extends CrudRepository<Interview, Long> {

  Optional<Interview> findByNominationId(long nominationId);

  List<Interview> findByNominationIdIn(Collection<Long> nominationIds);
}
