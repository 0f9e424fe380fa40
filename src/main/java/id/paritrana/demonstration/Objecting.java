package id.paritrana.demonstration;

import id.paritrana.decision.DecidingObjections;
import id.paritrana.decision.Objection;
import id.paritrana.decision.ObjectionDecision;
import id.paritrana.decision.RaisingObjections;
import id.paritrana.identity.Actor;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.nomination.Nomination;
import jakarta.inject.Singleton;
import java.time.Clock;

/** What nominees say against a provisional result, and what comes of it. */
@Singleton
class Objecting {

  private final RaisingObjections raising;
  private final DecidingObjections deciding;
  private final Clock clock;

  Objecting(RaisingObjections raising, DecidingObjections deciding, Clock clock) {
    this.raising = raising;
    this.deciding = deciding;
    this.clock = clock;
  }

  Objection raise(
      Actor nominee,
      Nomination nomination,
      Objection.Subject subject,
      String point,
      String grounds) {
    return raising
        .raise(
            nominee,
            nomination.number(),
            new RaisingObjections.Words(subject, point, grounds, null),
            clock.instant())
        .orThrow();
  }

  /** The figure becomes what the nominee said. */
  void uphold(Actor verifier, Objection objection, FigureStatement figure, String reason) {
    deciding
        .decide(
            verifier,
            objection.number(),
            new DecidingObjections.Ruling(ObjectionDecision.Answer.UPHELD, reason, figure, null),
            clock.instant())
        .orThrow();
  }
}
