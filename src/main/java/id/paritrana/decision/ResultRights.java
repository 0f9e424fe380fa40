package id.paritrana.decision;

import id.paritrana.award.EditionRights;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Role;
import id.paritrana.nomination.Nomination;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Who may read a category's result, and when. */
@Singleton
public class ResultRights {

  private final EditionRights editions;

  ResultRights(EditionRights editions) {
    this.editions = editions;
  }

  /**
   * The committee and observers read from the ranking on, everybody once it is published.
   *
   * @param actor empty for the public
   */
  public boolean readsResult(@Nullable Actor actor, Rounds.Place place) {
    return switch (place.round().stage()) {
      case COLLECTING, SHORTLISTING, ASSESSING -> false;
      case RANKING, DECIDED -> actor != null && editions.readsAll(actor, place.edition());
      case PUBLISHED -> true;
    };
  }

  /**
   * The whole breakdown of one nominee's score: the committee and observers from the ranking on,
   * the nominee and who put it forward once the result is published.
   */
  public boolean readsScore(Actor actor, Rounds.Place place, Nomination nomination) {
    return switch (place.round().stage()) {
      case COLLECTING, SHORTLISTING, ASSESSING -> false;
      case RANKING, DECIDED -> editions.readsAll(actor, place.edition());
      case PUBLISHED ->
          editions.readsAll(actor, place.edition())
              || actor.is(Role.NOMINATOR, nomination.nomineeId())
              || actor.is(Role.NOMINATOR, nomination.nominatorId());
    };
  }
}
