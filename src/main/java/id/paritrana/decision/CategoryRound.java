package id.paritrana.decision;

import id.paritrana.identity.Act;
import id.paritrana.identity.Actor;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far the nominees of one category have come together, from the call to the published result.
 */
@MappedEntity("category_round")
public record CategoryRound(
    @Id @GeneratedValue @Nullable Long id,
    long categoryId,
    Stage stage,
    Instant changedAt,
    @Version int version) {

  /** What the stage permits. */
  public enum Stage {
    /** Nominations are handed in and verified. */
    COLLECTING,
    /** A shortlist is proposed; the plenary confirms or changes it. */
    SHORTLISTING,
    /** The panel declares conflicts, interviews and marks. */
    ASSESSING,
    /** Scores are computed; the plenary confirms the ranks. */
    RANKING,
    /** The plenary's ranks are open to objections until their time has passed. */
    PROVISIONAL,
    /** The ranks stand; the organiser seals them. */
    DECIDED,
    /** Nothing that determined the ranks can be changed; the organiser publishes. */
    SEALED,
    /** Everybody may read the result. */
    PUBLISHED
  }

  CategoryRound moved(Stage to, Instant now) {
    return new CategoryRound(id, categoryId, to, now, version);
  }

  /** The round went on to another stage by itself, as when a scoring run ended. */
  public record Advanced(
      Actor actor,
      Instant at,
      Long editionId,
      String subject,
      long categoryId,
      Stage from,
      Stage to,
      String action)
      implements Act {
    @Override
    public List<Change> changes() {
      return List.of(new Change("stage", from.name(), to.name()));
    }
  }

  /** The organiser closed the panel's work before the deadline, as every mark was in. */
  public record AssessmentClosed(
      Actor actor, Instant at, Long editionId, String subject, long categoryId) implements Act {
    @Override
    public String action() {
      return "round.assessment-closed";
    }
  }

  /** The category was scored anew after an upheld objection. */
  public record Rescored(Actor actor, Instant at, Long editionId, String subject, String objection)
      implements Act {
    @Override
    public String action() {
      return "round.rescored";
    }

    @Override
    public List<Change> changes() {
      return List.of(new Change("objection", null, objection));
    }
  }

  /** The category went back to its shortlist after an upheld objection. */
  public record ShortlistReopened(
      Actor actor, Instant at, Long editionId, String subject, long categoryId) implements Act {
    @Override
    public String action() {
      return "round.reopened";
    }
  }
}
