package id.paritrana.decision;

import id.paritrana.identity.Refusal;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What was decided of all objections. */
@JdbcRepository(dialect = Dialect.MYSQL)
interface ObjectionDecisions extends CrudRepository<ObjectionDecision, Long> {

  Optional<ObjectionDecision> findByObjectionId(long objectionId);

  List<ObjectionDecision> findByObjectionIdIn(Collection<Long> objectionIds);

  /** Why it is not decided any more: it was. */
  default Optional<Refusal> already(long objectionId) {
    return findByObjectionId(objectionId)
        .map(
            decision ->
                Refusal.conflict("objection.decided-already", Map.of("at", decision.decidedAt())));
  }
}
