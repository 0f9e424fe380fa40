package id.paritrana.decision;

import id.paritrana.identity.Act;
import id.paritrana.identity.Actor;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A plenary meeting of the committee, with its minutes.
 *
 * @param number plenaries of the same purpose count from 1 and the last one counts; those on
 *     corrections bear the number of theirs
 * @param runId the scoring run that lay before it
 * @param minutes what was said and decided
 */
@MappedEntity("plenary")
public record Plenary(
    @Id @GeneratedValue @Nullable Long id,
    long roundId,
    Purpose purpose,
    int number,
    long runId,
    Instant heldAt,
    String place,
    String minutes,
    Instant recordedAt,
    long recordedBy) {

  /** What a plenary decides. */
  public enum Purpose {
    SHORTLIST,
    RANKS,
    /** The ranks once more, after the objections were heard. */
    FINAL,
    /** The ranks of a sealed result that is corrected. */
    CORRECTION
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

  /**
   * The plenary confirmed or changed the ranks.
   *
   * @param objectionsUntil until when nominees may object; empty where the ranks stand at once
   */
  public record RanksConfirmed(
      Actor actor,
      Instant at,
      Long editionId,
      String subject,
      long categoryId,
      List<Change> decided,
      @Nullable Instant objectionsUntil)
      implements Act {
    @Override
    public String action() {
      return "plenary.ranks-confirmed";
    }

    @Override
    public List<Change> changes() {
      return objectionsUntil == null
          ? decided
          : Stream.concat(
                  decided.stream(),
                  Stream.of(new Change("objectionsUntil", null, objectionsUntil.toString())))
              .toList();
    }
  }

  /** The result became final after the objections were heard. */
  public record ResultConfirmed(
      Actor actor,
      Instant at,
      Long editionId,
      String subject,
      long categoryId,
      List<Change> changes)
      implements Act {
    @Override
    public String action() {
      return "plenary.result-confirmed";
    }
  }
}
