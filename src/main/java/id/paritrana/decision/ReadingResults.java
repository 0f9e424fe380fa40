package id.paritrana.decision;

import id.paritrana.award.Categories;
import id.paritrana.award.Edition;
import id.paritrana.award.Editions;
import id.paritrana.award.NoSuchEdition;
import id.paritrana.identity.Actor;
import id.paritrana.nomination.NoSuchNomination;
import id.paritrana.nomination.Nomination;
import id.paritrana.scoring.Standing;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a category's result whole: ranks, scores and how they came about. */
@Singleton
public class ReadingResults {

  private final Editions editions;
  private final Categories categories;
  private final Rounds rounds;
  private final DecidedRanks ranks;
  private final ScoreRights rights;

  ReadingResults(
      Editions editions,
      Categories categories,
      Rounds rounds,
      DecidedRanks ranks,
      ScoreRights rights) {
    this.editions = editions;
    this.categories = categories;
    this.rounds = rounds;
    this.ranks = ranks;
    this.rights = rights;
  }

  /**
   * One ranked nominee.
   *
   * @param rank decided by the plenary, or the run's before it has met
   */
  public record Line(Standing.Ranked standing, int rank) {

    /** Whether the plenary put it elsewhere than the run. */
    public boolean isMoved() {
      return standing.rank() != rank;
    }
  }

  /**
   * The result.
   *
   * @param lines best first
   * @param unranked nominees without a score, and those whom the plenary gave no rank
   */
  public record Result(
      Rounds.Place place, RunReadings.Reading reading, List<Line> lines, List<Standing> unranked) {

    /** How many nominees hold the rank. */
    public long holders(int rank) {
      return lines.stream().filter(line -> line.rank() == rank).count();
    }

    /**
     * The line of a nomination.
     *
     * @throws NoSuchNomination when it has no rank
     */
    public Line lineOf(Nomination nomination) {
      return lines.stream()
          .filter(line -> line.standing().nominee().id().equals(nomination.number()))
          .findFirst()
          .orElseThrow(() -> new NoSuchNomination(nomination.number()));
    }
  }

  /**
   * The result of a category.
   *
   * @param actor empty for the public
   * @throws NoSuchEdition when there is none, or none that the actor may read yet
   */
  @ReadOnly
  public Result result(@Nullable Actor actor, String editionCode, String categoryCode) {
    Edition edition = editions.withCode(editionCode);
    Rounds.Place place = rounds.of(categories.withCode(edition.id(), categoryCode).id());
    if (!rights.readsResult(actor, place)) {
      throw new NoSuchEdition(place.subject());
    }
    return ranks.of(place);
  }

  /**
   * The result in which a nomination stands.
   *
   * @throws NoSuchNomination when the actor may not read its score, or not yet
   */
  @ReadOnly
  public Result resultOf(Actor actor, Nomination nomination) {
    Rounds.Place place = rounds.of(nomination.categoryId());
    if (!rights.reads(actor, place, nomination)) {
      throw new NoSuchNomination(nomination.number());
    }
    return ranks.of(place);
  }

  /**
   * The result of which a nomination's feedback letter speaks.
   *
   * @throws NoSuchNomination when the actor may not read the letter, or not yet
   */
  @ReadOnly
  public Result feedbackOf(Actor actor, Nomination nomination) {
    Rounds.Place place = rounds.of(nomination.categoryId());
    if (!rights.readsFeedback(actor, place, nomination)) {
      throw new NoSuchNomination(nomination.number());
    }
    return ranks.of(place);
  }
}
