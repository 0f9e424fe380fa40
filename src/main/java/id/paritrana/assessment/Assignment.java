package id.paritrana.assessment;

import id.paritrana.identity.Act;
import id.paritrana.identity.Actor;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That a shortlisted nomination is put before the panel: every seat assesses it, unless its holder
 * has a conflict.
 *
 * @param assignedAt when the plenary was held that put it on the shortlist
 * @param closedAt from when no mark may change; empty while the panel is at work
 */
@MappedEntity("assignment")
public record Assignment(
    @Id @GeneratedValue @Nullable Long id,
    long nominationId,
    Instant assignedAt,
    @Nullable Instant closedAt) {

  public boolean isOpen() {
    return closedAt == null;
  }

  /** Something of an assessment was written: a conflict, a mark, an interview. */
  public record Changed(
      Actor actor, Instant at, Long editionId, String subject, String action, List<Change> changes)
      implements Act {}

  /** A seat handed in its marks of a nominee. */
  public record HandedIn(
      Actor actor, Instant at, Long editionId, String subject, long nominationId, long seatId)
      implements Act {
    @Override
    public String action() {
      return "marks.handed-in";
    }
  }
}
