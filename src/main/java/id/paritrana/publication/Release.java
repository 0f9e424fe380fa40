package id.paritrana.publication;

import id.paritrana.identity.Act;
import id.paritrana.identity.Actor;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** That the organiser gave the decided result of a category to the public, from its hour on. */
@MappedEntity("result_release")
public record Release(
    @Id @GeneratedValue @Nullable Long id, long categoryId, Instant releasedAt, long releasedBy) {

  /**
   * A result was released before its ceremony.
   *
   * @param publicAt when the ceremony was to be as it was released; it may be moved
   */
  public record UnderEmbargo(
      Actor actor,
      Instant at,
      Long editionId,
      String subject,
      long categoryId,
      long releaseId,
      Instant publicAt)
      implements Act {
    @Override
    public String action() {
      return "result.released";
    }

    @Override
    public List<Change> changes() {
      return List.of(new Change("CEREMONY", null, publicAt.toString()));
    }

    @Override
    public List<Rows> rows() {
      return List.of(Rows.one("result_release", releaseId));
    }
  }

  /** A release was taken back before anything was public. */
  public record TakenBack(
      Actor actor,
      Instant at,
      Long editionId,
      String subject,
      long categoryId,
      long releaseId,
      String reason)
      implements Act {
    @Override
    public String action() {
      return "result.release-taken-back";
    }

    @Override
    public List<Change> changes() {
      return List.of(new Change("reason", null, reason));
    }

    @Override
    public List<Rows> rows() {
      return List.of(Rows.one("result_release", releaseId));
    }
  }
}
