package id.paritrana.award;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The calendars of all editions. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Milestones extends CrudRepository<Milestone, Long> {

  List<Milestone> findByEditionIdOrderByFallsAt(long editionId);

  Optional<Milestone> findByEditionIdAndKind(long editionId, Milestone.Kind kind);

  /**
   * @throws NoSuchEdition when the edition has no such date
   */
  default Instant of(long editionId, Milestone.Kind kind) {
    return findByEditionIdAndKind(editionId, kind)
        .orElseThrow(() -> new NoSuchEdition(editionId + " " + kind))
        .fallsAt();
  }
}
