package id.paritrana.web.round;

import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.ConfirmingResults;
import id.paritrana.decision.HoldingPlenaries;
import id.paritrana.decision.Minutes;
import id.paritrana.decision.Plenary;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Has what a plenary decided recorded, whichever it is. */
@Singleton
record Deciding(HoldingPlenaries holding, ConfirmingResults confirming) {

  /** Whether the plenary is the one that the round waits for. */
  boolean isDue(PlenaryView view, Instant now) {
    return switch (view.purpose()) {
      case SHORTLIST -> view.stage() == CategoryRound.Stage.SHORTLISTING;
      case RANKS -> view.stage() == CategoryRound.Stage.RANKING;
      case FINAL -> confirming.early(view.place(), now).isEmpty();
    };
  }

  Outcome<Plenary> confirm(
      Actor actor, long categoryId, Plenary.Purpose purpose, Minutes minutes, Instant now) {
    return switch (purpose) {
      case SHORTLIST -> holding.confirmShortlist(actor, categoryId, minutes, now);
      case RANKS -> holding.confirmRanks(actor, categoryId, minutes, now);
      case FINAL -> confirming.confirm(actor, categoryId, minutes, now);
    };
  }
}
