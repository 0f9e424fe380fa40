package id.paritrana.demonstration;

import id.paritrana.identity.Actor;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.indicator.FigureValue;
import id.paritrana.indicator.PublishedValue;
import id.paritrana.indicator.Quote;
import id.paritrana.nomination.Evidence;
import id.paritrana.nomination.Nomination;
import id.paritrana.verification.CheckingDossiers;
import id.paritrana.verification.ConcludingDossiers;
import id.paritrana.verification.Dossier;
import id.paritrana.verification.Dossiers;
import id.paritrana.verification.Finding;
import id.paritrana.verification.ReconcilingQuotes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** What a verifier does. */
@Singleton
class Verifying {

  private final Dossiers dossiers;
  private final CheckingDossiers checking;
  private final ConcludingDossiers concluding;
  private final ReconcilingQuotes reconciling;
  private final Clock clock;

  Verifying(
      Dossiers dossiers,
      CheckingDossiers checking,
      ConcludingDossiers concluding,
      ReconcilingQuotes reconciling,
      Clock clock) {
    this.dossiers = dossiers;
    this.checking = checking;
    this.concluding = concluding;
    this.reconciling = reconciling;
    this.clock = clock;
  }

  /** Notes what a published text says of a figure. */
  void note(Actor verifier, Nomination nomination, String code, PublishedValue published) {
    reconciling.record(verifier, nomination.number(), code, published, clock.instant()).orThrow();
  }

  void correct(
      Actor verifier,
      Nomination nomination,
      String code,
      FigureStatement statement,
      String reason) {
    checking
        .judgeFigure(verifier, nomination.number(), code, statement, reason, clock.instant())
        .orThrow();
  }

  /** What the nominator stated. */
  FigureStatement declared(Nomination nomination, String code) {
    return figure(nomination, code).at(FigureValue.Stage.DECLARED).orElseThrow().statement();
  }

  private Figure figure(Nomination nomination, String code) {
    return dossiers.of(nomination).figures().stream()
        .filter(f -> f.definition().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  /** Follows the published value that agrees with what the nominee declares. */
  void reconcile(Actor verifier, Nomination nomination, String code, String reason) {
    Figure figure = figure(nomination, code);
    Quote followed =
        figure.quotes().stream()
            .filter(quote -> !figure.mismatches().contains(quote))
            .findFirst()
            .orElseThrow();
    reconciling
        .reconcile(verifier, nomination.number(), code, followed.id(), reason, clock.instant())
        .orThrow();
  }

  /** Accepts everything as declared. */
  void accept(Actor verifier, Nomination nomination) {
    Dossier dossier = dossiers.of(nomination);
    String number = nomination.number();
    for (Figure figure : dossier.openFigures()) {
      checking
          .judgeFigure(verifier, number, figure.definition().code(), null, "", clock.instant())
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
