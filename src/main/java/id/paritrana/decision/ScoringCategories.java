package id.paritrana.decision;

import id.paritrana.assessment.Assigning;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/**
 * Runs the scoring engine over a category: from the figures alone for the shortlist, with the marks
 * for the ranks.
 */
@Singleton
public class ScoringCategories {

  private final Rounds rounds;
  private final Nominations nominations;
  private final Shortlists shortlists;
  private final Assigning assigning;
  private final RunArchive archive;
  private final Corrections corrections;
  private final Acts acts;

  ScoringCategories(
      Rounds rounds,
      Nominations nominations,
      Shortlists shortlists,
      Assigning assigning,
      RunArchive archive,
      Corrections corrections,
      Acts acts) {
    this.rounds = rounds;
    this.nominations = nominations;
    this.shortlists = shortlists;
    this.assigning = assigning;
    this.archive = archive;
    this.corrections = corrections;
    this.acts = acts;
  }

  /** Scores the admitted nominations by their figures; the proposal then waits for the plenary. */
  @Transactional
  public ScoringRun proposeShortlist(Actor actor, long categoryId, Instant now) {
    Rounds.Place place = rounds.of(categoryId);
    List<Nomination> admitted = admitted(categoryId);
    ScoringRun run =
        archive.run(actor, place, ScoringRun.Purpose.DESK, admitted, RunArchive.Cause.COURSE, now);
    rounds.advance(
        actor,
        place,
        CategoryRound.Stage.COLLECTING,
        CategoryRound.Stage.SHORTLISTING,
        "round.shortlist-proposed",
        now);
    return run;
  }

  /**
   * Closes the panel's work and scores the shortlist by figures and marks; the ranks then wait for
   * the plenary.
   */
  @Transactional
  public ScoringRun proposeRanks(Actor actor, long categoryId, Instant now) {
    Rounds.Place place = rounds.held(categoryId);
    List<Nomination> shortlisted = shortlists.of(place.round());
    assigning.close(shortlisted.stream().map(Nomination::id).toList(), now);
    ScoringRun run =
        archive.run(
            actor, place, ScoringRun.Purpose.FULL, shortlisted, RunArchive.Cause.COURSE, now);
    rounds.advance(
        actor,
        place,
        CategoryRound.Stage.ASSESSING,
        CategoryRound.Stage.RANKING,
        "round.ranks-proposed",
        now);
    return run;
  }

  /**
   * Scores a category anew after an upheld objection: the shortlist by figures and marks, or, where
   * the nominee is not on it, all admitted nominations by their figures. Every earlier run stays as
   * it is.
   */
  @Transactional
  public ScoringRun rescore(Actor actor, Objection objection, Instant now) {
    Rounds.Place place = rounds.of(objection.categoryId());
    List<Nomination> shortlisted = shortlists.of(place.round());
    boolean assessed = shortlisted.stream().anyMatch(n -> n.id() == objection.nominationId());
    ScoringRun run =
        archive.run(
            actor,
            place,
            assessed ? ScoringRun.Purpose.FULL : ScoringRun.Purpose.DESK,
            assessed ? shortlisted : admitted(objection.categoryId()),
            new RunArchive.Cause(objection.id(), null),
            now);
    acts.publish(
        new CategoryRound.Rescored(
            actor, now, place.edition().id(), place.subject(), objection.number()));
    return run;
  }

  /**
   * Scores the shortlist anew with what an open correction sets; it counts once that is in force.
   */
  @Transactional
  public ScoringRun rescoreCorrected(Actor actor, long correctionId, Instant now) {
    Correction correction = corrections.withId(correctionId);
    Rounds.Place place = rounds.of(correction.categoryId());
    ScoringRun run =
        archive.run(
            actor,
            place,
            ScoringRun.Purpose.FULL,
            shortlists.of(place.round()),
            new RunArchive.Cause(null, correction.id()),
            now);
    acts.publish(
        new Correction.Rescored(
            actor, now, place.edition().id(), place.subject(), correction.name(place)));
    return run;
  }

  private List<Nomination> admitted(long categoryId) {
    return nominations.findByCategoryIdAndStatusOrderByNumber(
        categoryId, Nomination.Status.ADMITTED);
  }
}
