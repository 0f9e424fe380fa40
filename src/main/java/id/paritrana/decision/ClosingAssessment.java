package id.paritrana.decision;

import id.paritrana.assessment.PanelProgress;
import id.paritrana.award.EditionRights;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.nomination.Nomination;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Ends the panel's work before its deadline, once every mark is in. */
@Singleton
public class ClosingAssessment {

  private final Rounds rounds;
  private final EditionRights rights;
  private final Shortlists shortlists;
  private final PanelProgress progress;
  private final Acts acts;

  ClosingAssessment(
      Rounds rounds,
      EditionRights rights,
      Shortlists shortlists,
      PanelProgress progress,
      Acts acts) {
    this.rounds = rounds;
    this.rights = rights;
    this.shortlists = shortlists;
    this.progress = progress;
    this.acts = acts;
  }

  /** Refused while a seat without conflict has not handed in its marks of a shortlisted nominee. */
  @Transactional
  public Outcome<CategoryRound> close(Actor actor, long categoryId, Instant now) {
    Rounds.Place place = rounds.held(categoryId);
    if (!rights.organises(actor, place.edition())) {
      return Outcome.refused(Refusal.forbidden("edition.organiser-only"));
    }
    Optional<Refusal> fault =
        rounds.notAt(place, CategoryRound.Stage.ASSESSING).or(() -> outstanding(place));
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    acts.publish(
        new CategoryRound.AssessmentClosed(
            actor, now, place.edition().id(), place.subject(), categoryId));
    return Outcome.done(place.round());
  }

  private Optional<Refusal> outstanding(Rounds.Place place) {
    long sheets =
        progress
            .of(
                place.category(),
                shortlists.of(place.round()).stream().map(Nomination::id).toList())
            .stream()
            .filter(sheet -> sheet.state() == PanelProgress.State.OUTSTANDING)
            .count();
    return sheets == 0
        ? Optional.empty()
        : Optional.of(Refusal.conflict("round.marks-outstanding", Map.of("sheets", sheets)));
  }
}
