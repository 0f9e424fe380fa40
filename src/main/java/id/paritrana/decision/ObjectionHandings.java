package id.paritrana.decision;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

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

  /** The last handing of each objection that was handed on, by the objection's id. */
  default Map<Long, ObjectionHanding> last(Collection<Objection> objections) {
    return objections.isEmpty()
        ? Map.of()
        : findByObjectionIdInOrderById(objections.stream().map(Objection::id).toList()).stream()
            .collect(
                Collectors.toMap(
                    ObjectionHanding::objectionId, Function.identity(), (_, later) -> later));
  }
}
