package id.paritrana.decision;

import id.paritrana.assessment.Assigning;
import id.paritrana.award.EditionRights;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;

/** Records what a plenary decided, with its minutes. */
@Singleton
public class HoldingPlenaries {

  private final Rounds rounds;
  private final EditionRights rights;
  private final PlenaryRecords records;
  private final Assigning assigning;
  private final ObjectionWindows windows;
  private final Acts acts;

  HoldingPlenaries(
      Rounds rounds,
      EditionRights rights,
      PlenaryRecords records,
      Assigning assigning,
      ObjectionWindows windows,
      Acts acts) {
    this.rounds = rounds;
    this.rights = rights;
    this.records = records;
    this.assigning = assigning;
    this.windows = windows;
    this.acts = acts;
  }

  /**
   * Everything that stands against the minutes; nothing is recorded.
   *
   * @param purpose shortlist or ranks; {@link ConfirmingResults} knows the final result, and {@link
   *     ConfirmingCorrections} the corrected one
   */
  public List<Refusal> faults(
      Actor actor, long categoryId, Plenary.Purpose purpose, Minutes minutes, Instant now) {
    CategoryRound.Stage stage =
        switch (purpose) {
          case SHORTLIST -> CategoryRound.Stage.SHORTLISTING;
          case RANKS -> CategoryRound.Stage.RANKING;
          case FINAL, CORRECTION ->
              throw new IllegalArgumentException(purpose + " is confirmed elsewhere");
        };
    return faults(actor, rounds.of(categoryId), stage, purpose, minutes, now);
  }

  /** Confirms or changes the proposed shortlist; what is on it goes before the panel. */
  @Transactional
  public Outcome<Plenary> confirmShortlist(
      Actor actor, long categoryId, Minutes minutes, Instant now) {
    Rounds.Place place = rounds.held(categoryId);
    List<Refusal> faults =
        faults(
            actor,
            place,
            CategoryRound.Stage.SHORTLISTING,
            Plenary.Purpose.SHORTLIST,
            minutes,
            now);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    PlenaryRecords.Recorded recorded =
        records.record(actor, place, Plenary.Purpose.SHORTLIST, minutes, now);
    assigning.assign(
        recorded.decisions().stream()
            .filter(d -> d.decided() != null)
            .map(PlenaryDecision::nominationId)
            .toList(),
        minutes.heldAt());
    rounds.advance(
        actor,
        place,
        CategoryRound.Stage.SHORTLISTING,
        CategoryRound.Stage.ASSESSING,
        "round.assessment-opened",
        now);
    acts.publish(
        new Plenary.ShortlistConfirmed(
            actor,
            now,
            place.edition().id(),
            place.subject(),
            categoryId,
            recorded.changes(minutes)));
    return Outcome.done(recorded.plenary());
  }

  /**
   * Confirms or changes the proposed ranks. Where the edition hears objections the result is then
   * provisional; else it waits to be published.
   */
  @Transactional
  public Outcome<Plenary> confirmRanks(Actor actor, long categoryId, Minutes minutes, Instant now) {
    Rounds.Place place = rounds.held(categoryId);
    List<Refusal> faults =
        faults(actor, place, CategoryRound.Stage.RANKING, Plenary.Purpose.RANKS, minutes, now);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    PlenaryRecords.Recorded recorded =
        records.record(actor, place, Plenary.Purpose.RANKS, minutes, now);
    boolean provisional = place.edition().hearsObjections();
    Instant objectionsUntil = provisional ? windows.open(place, now) : null;
    rounds.advance(
        actor,
        place,
        CategoryRound.Stage.RANKING,
        provisional ? CategoryRound.Stage.PROVISIONAL : CategoryRound.Stage.DECIDED,
        provisional ? "round.ranks-provisional" : "round.ranks-decided",
        now);
    acts.publish(
        new Plenary.RanksConfirmed(
            actor,
            now,
            place.edition().id(),
            place.subject(),
            categoryId,
            recorded.changes(minutes),
            objectionsUntil));
    return Outcome.done(recorded.plenary());
  }

  private List<Refusal> faults(
      Actor actor,
      Rounds.Place place,
      CategoryRound.Stage stage,
      Plenary.Purpose purpose,
      Minutes minutes,
      Instant now) {
    if (!rights.organises(actor, place.edition())) {
      return List.of(Refusal.forbidden("edition.organiser-only"));
    }
    return rounds
        .notAt(place, stage)
        .map(List::of)
        .orElseGet(() -> records.faults(place, purpose, minutes, now));
  }
}
