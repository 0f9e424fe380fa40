package id.paritrana.award;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The calendars of all editions, with the dates of their own that categories have. */
@JdbcRepository(dialect = Dialect.MYSQL)
public interface Milestones extends CrudRepository<Milestone, Long> {

  List<Milestone> findByEditionId(long editionId);

  List<Milestone> findByKindAndFallsAtAfter(Milestone.Kind kind, Instant after);

  /**
   * The dates that hold for the whole edition, or for one category where its own dates stand before
   * them.
   */
  default Map<Milestone.Kind, Instant> calendar(long editionId, @Nullable Long categoryId) {
    Map<Milestone.Kind, Instant> calendar = new EnumMap<>(Milestone.Kind.class);
    List<Milestone> all = findByEditionId(editionId);
    all.stream()
        .filter(m -> m.categoryId() == null)
        .forEach(m -> calendar.put(m.kind(), m.fallsAt()));
    all.stream()
        .filter(m -> m.categoryId() != null && m.categoryId().equals(categoryId))
        .forEach(m -> calendar.put(m.kind(), m.fallsAt()));
    return calendar;
  }

  /**
   * One date as it holds for the category, or for the whole edition.
   *
   * @throws NoSuchEdition when the edition has no such date
   */
  default Instant of(long editionId, @Nullable Long categoryId, Milestone.Kind kind) {
    Instant date = calendar(editionId, categoryId).get(kind);
    if (date == null) {
      throw new NoSuchEdition(editionId + " " + kind);
    }
    return date;
  }

  /** Writes a date, over the one that holds for the same category or for the whole edition. */
  default Milestone put(
      long editionId, @Nullable Long categoryId, Milestone.Kind kind, Instant at) {
    Optional<Milestone> own =
        findByEditionId(editionId).stream()
            .filter(m -> m.kind() == kind && Objects.equals(m.categoryId(), categoryId))
            .findFirst();
    Milestone moved =
        new Milestone(own.map(Milestone::id).orElse(null), editionId, categoryId, kind, at);
    return own.isPresent() ? update(moved) : save(moved);
  }
}
