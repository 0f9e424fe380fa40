package id.paritrana.publication;

import id.paritrana.identity.Act;
import id.paritrana.identity.Actor;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** That the result of a category is public. */
@MappedEntity("published_result")
public record PublishedResult(
    @Id @GeneratedValue @Nullable Long id, long categoryId, Instant publishedAt, long publishedBy) {

  /** The result of a category became public. */
  public record Published(Actor actor, Instant at, Long editionId, String subject, long categoryId)
      implements Act {
    @Override
    public String action() {
      return "result.published";
    }
  }
}
