package id.paritrana.decision;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What was decided of all objections. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ObjectionDecisions extends CrudRepository<ObjectionDecision, Long> {

  Optional<ObjectionDecision> findByObjectionId(long objectionId);

  List<ObjectionDecision> findByObjectionIdIn(Collection<Long> objectionIds);
}
