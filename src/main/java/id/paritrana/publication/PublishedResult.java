package id.paritrana.publication;

import id.paritrana.identity.Act;
import id.paritrana.identity.Actor;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
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
  public record Published(
      Actor actor,
      Instant at,
      Long editionId,
      String subject,
      long categoryId,
      long releaseId,
      long resultId)
      implements Act {
    @Override
    public String action() {
      return "result.published";
    }

    @Override
    public List<Rows> rows() {
      return List.of(Rows.one("result_release", releaseId), Rows.one("published_result", resultId));
    }
  }

  /** A corrected version took the place of the one that was public. */
  public record Superseded(
      Actor actor, Instant at, Long editionId, String subject, long resultId, int version)
      implements Act {
    @Override
    public String action() {
      return "result.superseded";
    }

    @Override
    public List<Change> changes() {
      return List.of(new Change("version", null, Integer.toString(version)));
    }

    @Override
    public List<Rows> rows() {
      return List.of(Rows.one("published_result", resultId));
    }
  }
}
