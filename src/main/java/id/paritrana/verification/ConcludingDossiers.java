package id.paritrana.verification;

import id.paritrana.award.Milestone;
import id.paritrana.award.Milestones;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.nomination.DecidingNominations;
import id.paritrana.nomination.Nomination;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Ends a verification: the dossier passes on to the gates, or goes back to its nominator. */
@Singleton
public class ConcludingDossiers {

  private final Dossiers dossiers;
  private final DecidingNominations deciding;
  private final ReturningDossiers returning;
  private final Milestones milestones;
  private final Acts acts;

  ConcludingDossiers(
      Dossiers dossiers,
      DecidingNominations deciding,
      ReturningDossiers returning,
      Milestones milestones,
      Acts acts) {
    this.dossiers = dossiers;
    this.deciding = deciding;
    this.returning = returning;
    this.milestones = milestones;
    this.acts = acts;
  }

  /** Passes the dossier on; refused while a figure or a document is not judged. */
  @Transactional
  public Outcome<Nomination> accept(Actor actor, String number, Instant now) {
    Dossier dossier = dossiers.verifiable(actor, number);
    Optional<Refusal> fault = dossiers.closed(dossier.nomination()).or(() -> unjudged(dossier));
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    Nomination nomination = dossier.nomination();
    Nomination verified = deciding.verify(actor, nomination.id(), now);
    acts.publish(new Dossier.Accepted(actor, now, nomination.editionId(), number, nomination.id()));
    return Outcome.done(verified);
  }

  /**
   * Gives the dossier back to be mended.
   *
   * @param reason what must be mended
   * @param due until when; after now and at most the calendar's date for corrections
   */
  @Transactional
  public Outcome<Nomination> giveBack(
      Actor actor, String number, String reason, Instant due, Instant now) {
    Dossier dossier = dossiers.verifiable(actor, number);
    Nomination nomination = dossier.nomination();
    Instant latest =
        milestones.of(
            nomination.editionId(), nomination.categoryId(), Milestone.Kind.CORRECTION_DEADLINE);
    Optional<Refusal> fault =
        dossiers
            .closed(dossier.nomination())
            .or(() -> CheckingDossiers.reasonFault(reason, true))
            .or(() -> dueFault(due, latest, now));
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    returning.keep(actor, dossier, reason, due, now);
    Nomination returned = deciding.giveBack(actor, nomination.id(), reason, due, now);
    acts.publish(
        new Dossier.Returned(
            actor, now, nomination.editionId(), number, nomination.id(), reason, due));
    return Outcome.done(returned);
  }

  private static Optional<Refusal> unjudged(Dossier dossier) {
    int figures = dossier.openFigures().size();
    int documents = dossier.openDocuments().size();
    return figures + documents == 0
        ? Optional.empty()
        : Optional.of(
            Refusal.conflict(
                "dossier.unjudged", Map.of("figures", figures, "documents", documents)));
  }

  private static Optional<Refusal> dueFault(Instant due, Instant latest, Instant now) {
    return due.isAfter(now) && !due.isAfter(latest)
        ? Optional.empty()
        : Optional.of(
            Refusal.invalid("due", "dossier.due-range", Map.of("from", now, "to", latest)));
  }
}
