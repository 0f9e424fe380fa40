package id.paritrana.demonstration;

import id.paritrana.identity.Actor;
import id.paritrana.indicator.Figure;
import id.paritrana.nomination.Evidence;
import id.paritrana.nomination.Nomination;
import id.paritrana.verification.CheckingDossiers;
import id.paritrana.verification.ConcludingDossiers;
import id.paritrana.verification.Dossier;
import id.paritrana.verification.Dossiers;
import id.paritrana.verification.Finding;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** What a verifier does. */
@Singleton
class Verifying {

  private final Dossiers dossiers;
  private final CheckingDossiers checking;
  private final ConcludingDossiers concluding;
  private final Clock clock;

  Verifying(
      Dossiers dossiers, CheckingDossiers checking, ConcludingDossiers concluding, Clock clock) {
    this.dossiers = dossiers;
    this.checking = checking;
    this.concluding = concluding;
    this.clock = clock;
  }

  /** Accepts everything; the reason stands where published values contradict each other. */
  void accept(Actor verifier, Nomination nomination, String reason) {
    Dossier dossier = dossiers.of(nomination);
    String number = nomination.number();
    for (Figure figure : dossier.openFigures()) {
      String why = figure.mismatches().isEmpty() ? "" : reason;
      checking
          .judgeFigure(verifier, number, figure.definition().code(), null, why, clock.instant())
          .orThrow();
    }
    for (Evidence document : dossier.openDocuments()) {
      checking
          .judgeDocument(
              verifier, number, document.id(), Finding.Verdict.ACCEPTED, "", clock.instant())
          .orThrow();
    }
    concluding.accept(verifier, number, clock.instant()).orThrow();
  }

  /** Gives the dossier back for ten days. */
  void giveBack(Actor verifier, Nomination nomination, String reason) {
    concluding
        .giveBack(
            verifier,
            nomination.number(),
            reason,
            clock.instant().plus(Duration.ofDays(10)),
            clock.instant())
        .orThrow();
  }
}
