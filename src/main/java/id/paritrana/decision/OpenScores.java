package id.paritrana.decision;

import id.paritrana.award.NoSuchEdition;
import id.paritrana.identity.Actor;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Standing;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The standings of a run, as far as they are open to a reader. */
@Singleton
public class OpenScores {

  private final RunReadings readings;
  private final Nominations nominations;
  private final ScoreRights rights;
  private final Winners winners;

  OpenScores(RunReadings readings, Nominations nominations, ScoreRights rights, Winners winners) {
    this.readings = readings;
    this.nominations = nominations;
    this.rights = rights;
    this.winners = winners;
  }

  /**
   * A run as one reader may see it.
   *
   * @param visible the standings open to the reader, in the order of the run
   * @param leftOut whom the plenary gave no rank though the run has one, by number: why, or empty
   *     text where the reader is told no reason
   */
  public record Reading(
      Rounds.Place place,
      ScoringRun kept,
      Run run,
      List<Standing> visible,
      Map<String, String> leftOut) {

    public Reading {
      visible = List.copyOf(visible);
      leftOut = Map.copyOf(leftOut);
    }

    /** Whether the plenary gave a nominee that the run ranks no rank. */
    public boolean isLeftOut(Standing standing) {
      return leftOut.containsKey(standing.nominee().id());
    }

    /** Why it did; empty where the reader is told no reason. */
    public String whyLeftOut(Standing standing) {
      return leftOut.getOrDefault(standing.nominee().id(), "");
    }

    /**
     * @throws NoSuchEdition when no nominee of that number stands open to the reader
     */
    public Standing standingOf(String number) {
      return visible.stream()
          .filter(standing -> standing.nominee().id().equals(number))
          .findFirst()
          .orElseThrow(() -> new NoSuchEdition(number));
    }

    /** Whether some standings are closed to the reader. */
    public boolean isPartial() {
      return visible.size() < run.standings().size();
    }
  }

  /**
   * The last run of its kind, with the standings that the actor may read.
   *
   * @throws NoSuchEdition when none was made, or none of its standings is open to the actor
   */
  public Reading of(Actor actor, Rounds.Place place, ScoringRun.Purpose purpose) {
    RunReadings.Reading last =
        readings
            .last(place, purpose)
            .orElseThrow(() -> new NoSuchEdition("run of " + place.subject()));
    List<Standing> all = last.run().standings();
    List<Standing> visible = rights.readsAll(actor, place) ? all : open(actor, place, all);
    if (visible.isEmpty() && !rights.readsAll(actor, place)) {
      throw new NoSuchEdition("run of " + place.subject());
    }
    return new Reading(place, last.kept(), last.run(), visible, leftOut(actor, place, last.kept()));
  }

  /**
   * Minutes are for the committee: a nominee is told why only where a correction did it, whose
   * reason everybody reads, and nothing of what was decided before it may know of it.
   */
  private Map<String, String> leftOut(Actor actor, Rounds.Place place, ScoringRun run) {
    boolean all = rights.readsAll(actor, place);
    if (!all && !ScoreRights.isTold(place)) {
      return Map.of();
    }
    return winners.leftOut(place, run).entrySet().stream()
        .collect(
            Collectors.toMap(
                left -> nominations.withId(left.getKey()).number(),
                left ->
                    all ? left.getValue() : winners.publicReason(place, left.getKey()).orElse("")));
  }

  private List<Standing> open(Actor actor, Rounds.Place place, List<Standing> all) {
    Set<String> open =
        nominations.findByCategoryIdOrderByNumber(place.category().id()).stream()
            .filter(nomination -> rights.reads(actor, place, nomination))
            .map(Nomination::number)
            .collect(Collectors.toSet());
    return all.stream().filter(standing -> open.contains(standing.nominee().id())).toList();
  }
}
