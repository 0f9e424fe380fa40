package id.paritrana.decision;

import id.paritrana.identity.Act;
import id.paritrana.identity.Actor;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plenary meeting of the committee, with its minutes.
 *
 * @param runId the scoring run that lay before it
 * @param minutes what was said and decided
 */
@MappedEntity("plenary")
public record Plenary(
    @Id @GeneratedValue @Nullable Long id,
    long roundId,
    Purpose purpose,
    long runId,
    Instant heldAt,
    String place,
    String minutes,
    Instant recordedAt,
    long recordedBy) {

  /** What a plenary decides. */
  public enum Purpose {
    SHORTLIST,
    RANKS
  }

  /** The plenary confirmed or changed the shortlist. */
  public record ShortlistConfirmed(
      Actor actor,
      Instant at,
      Long editionId,
      String subject,
      long categoryId,
      List<Change> changes)
      implements Act {
    @Override
    public String action() {
      return "plenary.shortlist-confirmed";
    }
  }

  /** The plenary confirmed or changed the ranks. */
  public record RanksConfirmed(
      Actor actor,
      Instant at,
      Long editionId,
      String subject,
      long categoryId,
      List<Change> changes)
      implements Act {
    @Override
    public String action() {
      return "plenary.ranks-confirmed";
    }
  }
}
