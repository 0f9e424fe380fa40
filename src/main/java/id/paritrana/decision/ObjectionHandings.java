package id.paritrana.decision;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** How objections were handed on. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface ObjectionHandings extends CrudRepository<ObjectionHanding, Long> {

  Optional<ObjectionHanding> findFirstByObjectionIdOrderByIdDesc(long objectionId);

  /** In the order in which they were made. */
  List<ObjectionHanding> findByObjectionIdInOrderById(Collection<Long> objectionIds);

  /** Who is asked now: whom it was handed to last, else who was asked when it was raised. */
  default Objection.Decider asked(Objection objection) {
    return findFirstByObjectionIdOrderByIdDesc(objection.id())
        .map(ObjectionHanding::decider)
        .orElse(objection.decider());
  }

  /** Until when it should be decided now. */
  default Instant replyDue(Objection objection) {
    return findFirstByObjectionIdOrderByIdDesc(objection.id())
        .map(ObjectionHanding::replyDue)
        .orElse(objection.replyDue());
  }
}
