package id.paritrana.publication;

import id.paritrana.identity.Act;
import id.paritrana.identity.Actor;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * That a version of a category's result is public; the last one counts, and the others stay to be
 * read.
 *
 * @param version of its seal; 1 for what was decided before results were sealed
 */
@MappedEntity("published_result")
public record PublishedResult(
    @Id @GeneratedValue @Nullable Long id,
    long categoryId,
    int version,
    Instant publishedAt,
    long publishedBy) {

  /** The result of a category became public. */
  public record Published(Actor actor, Instant at, Long editionId, String subject, long categoryId)
      implements Act {
    @Override
    public String action() {
      return "result.published";
    }
  }
}
