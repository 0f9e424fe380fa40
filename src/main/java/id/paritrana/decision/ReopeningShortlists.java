package id.paritrana.decision;

import id.paritrana.award.Edition;
import id.paritrana.award.EditionRights;
import id.paritrana.award.Milestone;
import id.paritrana.award.Milestones;
import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Leads a category back to its shortlist, after an objection of a nominee that was not assessed was
 * upheld.
 */
@Singleton
public class ReopeningShortlists {

  private final Rounds rounds;
  private final EditionRights rights;
  private final ConfirmingResults confirming;
  private final Milestones milestones;
  private final Acts acts;

  ReopeningShortlists(
      Rounds rounds,
      EditionRights rights,
      ConfirmingResults confirming,
      Milestones milestones,
      Acts acts) {
    this.rounds = rounds;
    this.rights = rights;
    this.confirming = confirming;
    this.milestones = milestones;
    this.acts = acts;
  }

  /**
   * Lets the plenary decide on the shortlist once more; marks that were handed in stay.
   *
   * @param markingUntil the category's own marking deadline from now on
   */
  @Transactional
  public Outcome<CategoryRound> reopen(
      Actor actor, long categoryId, Instant markingUntil, Instant now) {
    Rounds.Place place = rounds.held(categoryId);
    if (!rights.organises(actor, place.edition())) {
      return Outcome.refused(Refusal.forbidden("edition.organiser-only"));
    }
    Optional<Refusal> fault = confirming.shortlistStands(place, now);
    if (fault.isEmpty() && !markingUntil.isAfter(now)) {
      fault =
          Optional.of(Refusal.invalid("markingUntil", "calendar.in-the-past", Map.of("now", now)));
    }
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    giveTime(actor, place, markingUntil, now);
    CategoryRound reopened =
        rounds.advance(
            actor,
            place,
            CategoryRound.Stage.PROVISIONAL,
            CategoryRound.Stage.SHORTLISTING,
            "round.shortlist-reopened",
            now);
    acts.publish(
        new CategoryRound.ShortlistReopened(
            actor, now, place.edition().id(), place.subject(), categoryId));
    return Outcome.done(reopened);
  }

  private void giveTime(Actor actor, Rounds.Place place, Instant markingUntil, Instant now) {
    Milestone.Kind kind = Milestone.Kind.MARKING_DEADLINE;
    Instant before = milestones.of(place.edition().id(), place.category().id(), kind);
    milestones.put(place.edition().id(), place.category().id(), kind, markingUntil);
    acts.publish(
        new Edition.CalendarChanged(
            actor,
            now,
            place.edition().id(),
            place.subject(),
            place.category().id(),
            kind,
            List.of(new Change(kind.name(), before.toString(), markingUntil.toString()))));
  }
}
