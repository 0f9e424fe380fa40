package id.paritrana.web.round;

import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.ConfirmingCorrections;
import id.paritrana.decision.ConfirmingResults;
import id.paritrana.decision.HoldingPlenaries;
import id.paritrana.decision.Minutes;
import id.paritrana.decision.Plenary;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Has what a plenary decided recorded, whichever it is. */
@Singleton
record Deciding(
    HoldingPlenaries holding, ConfirmingResults confirming, ConfirmingCorrections correcting) {

  /** Whether the plenary is the one that the round waits for. */
  boolean isDue(Actor actor, PlenaryView view, Instant now) {
    return switch (view.purpose()) {
      case SHORTLIST -> view.stage() == CategoryRound.Stage.SHORTLISTING;
      case RANKS -> view.stage() == CategoryRound.Stage.RANKING;
      case FINAL -> confirming.early(view.place(), now).isEmpty();
      case CORRECTION -> correcting.isDue(actor, view.place());
    };
  }

  /** Everything that stands against the minutes. */
  List<Refusal> faults(
      Actor actor, long categoryId, Plenary.Purpose purpose, Minutes minutes, Instant now) {
    return switch (purpose) {
      case SHORTLIST, RANKS -> holding.faults(actor, categoryId, purpose, minutes, now);
      case FINAL -> confirming.faults(actor, categoryId, minutes, now);
      case CORRECTION -> correcting.faults(actor, categoryId, minutes, now);
    };
  }

  Outcome<Plenary> confirm(
      Actor actor, long categoryId, Plenary.Purpose purpose, Minutes minutes, Instant now) {
    return switch (purpose) {
      case SHORTLIST -> holding.confirmShortlist(actor, categoryId, minutes, now);
      case RANKS -> holding.confirmRanks(actor, categoryId, minutes, now);
      case FINAL -> confirming.confirm(actor, categoryId, minutes, now);
      case CORRECTION -> correcting.confirm(actor, categoryId, minutes, now);
    };
  }
}
