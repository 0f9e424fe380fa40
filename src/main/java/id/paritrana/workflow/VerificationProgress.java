package id.paritrana.workflow;

import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import jakarta.inject.Singleton;

/** Tells how far the nominations of a category have come. */
@Singleton
class VerificationProgress {

  private final Nominations nominations;

  VerificationProgress(Nominations nominations) {
    this.nominations = nominations;
  }

  /** Drafts do not count: they were never handed in. */
  CategoryRoundModel.Progress of(long categoryId) {
    return nominations.findByCategoryIdOrderByNumber(categoryId).stream()
            .anyMatch(nomination -> awaitsDecision(nomination.status()))
        ? CategoryRoundModel.Progress.OPEN
        : CategoryRoundModel.Progress.DECIDED;
  }

  private static boolean awaitsDecision(Nomination.Status status) {
    return switch (status) {
      case SUBMITTED, RETURNED, VERIFIED -> true;
      case DRAFT, ADMITTED, REFUSED, WITHDRAWN -> false;
    };
  }
}
