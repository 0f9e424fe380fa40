package id.paritrana.decision;

import id.paritrana.assessment.AssessmentRights;
import id.paritrana.award.EditionRights;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Role;
import id.paritrana.nomination.Nomination;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Who may read scores, results and how they came about, and when. */
@Singleton
public class ScoreRights {

  private final EditionRights editionRights;
  private final AssessmentRights assessmentRights;

  ScoreRights(EditionRights editionRights, AssessmentRights assessmentRights) {
    this.editionRights = editionRights;
    this.assessmentRights = assessmentRights;
  }

  /** Organisers of the committee and observers read every score from the first run on. */
  public boolean readsAll(Actor actor, Rounds.Place place) {
    return actor.is(Role.OBSERVER) || editionRights.organises(actor, place.edition());
  }

  /**
   * Assessors read once their own marks are closed, for nominees towards whom they are free of
   * conflict; a nominee and its nominator read their own while the result is provisional and open
   * to objections, and again once it is public: what was decided after them is secret until then.
   */
  public boolean reads(Actor actor, Rounds.Place place, Nomination nomination) {
    CategoryRound.Stage stage = place.round().stage();
    boolean scored = stage.compareTo(CategoryRound.Stage.RANKING) >= 0;
    return readsAll(actor, place)
        || (scored && assessmentRights.reads(actor, nomination))
        || (isOwn(actor, nomination) && isTold(place));
  }

  /**
   * Minutes: the committee and observers; those on a correction tell what it changes, and are for
   * those who read every score.
   */
  public boolean readsMinutes(Actor actor, Rounds.Place place, Plenary.Purpose purpose) {
    return purpose == Plenary.Purpose.CORRECTION
        ? readsAll(actor, place)
        : editionRights.readsAll(actor, place.edition());
  }

  /**
   * The feedback letter: for whoever reads all from the ranking on, for a nominee and its nominator
   * once the result is public; never for assessors.
   */
  public boolean readsFeedback(Actor actor, Rounds.Place place, Nomination nomination) {
    CategoryRound.Stage stage = place.round().stage();
    return (readsAll(actor, place) && stage.compareTo(CategoryRound.Stage.RANKING) >= 0)
        || (isOwn(actor, nomination) && stage == CategoryRound.Stage.PUBLISHED);
  }

  private static boolean isOwn(Actor actor, Nomination nomination) {
    return actor.is(Role.NOMINATOR, nomination.nomineeId())
        || actor.is(Role.NOMINATOR, nomination.nominatorId());
  }

  /** Whether a nominee may know how its result stands. */
  static boolean isTold(Rounds.Place place) {
    return switch (place.round().stage()) {
      case COLLECTING, SHORTLISTING, ASSESSING, RANKING, DECIDED, SEALED -> false;
      case PROVISIONAL, PUBLISHED -> true;
    };
  }

  /**
   * The result of a category as a whole: whoever reads all from the ranking on, everybody once it
   * is published.
   *
   * @param actor empty for the public
   */
  public boolean readsResult(@Nullable Actor actor, Rounds.Place place) {
    return switch (place.round().stage()) {
      case COLLECTING, SHORTLISTING, ASSESSING -> false;
      case RANKING, PROVISIONAL, DECIDED, SEALED -> actor != null && readsAll(actor, place);
      case PUBLISHED -> true;
    };
  }
}
