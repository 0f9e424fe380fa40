package id.paritrana.demonstration;

import id.paritrana.award.Category;
import id.paritrana.decision.Correction;
import id.paritrana.decision.OpeningCorrections;
import id.paritrana.decision.SealingCorrections;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.nomination.Nomination;
import id.paritrana.publication.PublishingCorrections;
import jakarta.inject.Singleton;
import java.time.Clock;

/** How a sealed result is corrected; the plenary in between is {@link Deciding}'s. */
@Singleton
class Correcting {

  private final OpeningCorrections opening;
  private final SealingCorrections sealing;
  private final PublishingCorrections publishing;
  private final Clock clock;

  Correcting(
      OpeningCorrections opening,
      SealingCorrections sealing,
      PublishingCorrections publishing,
      Clock clock) {
    this.opening = opening;
    this.sealing = sealing;
    this.publishing = publishing;
    this.clock = clock;
  }

  void open(
      Actor organiser,
      Category category,
      Nomination nomination,
      String figure,
      FigureStatement value,
      String reason) {
    opening
        .open(
            organiser,
            category.id(),
            new OpeningCorrections.Request(
                Correction.Subject.FIGURE, nomination.number(), figure, value, null, reason),
            clock.instant())
        .orThrow();
  }

  void seal(Actor organiser, Category category) {
    sealing.seal(organiser, category.id(), clock.instant()).orThrow();
  }

  /** Whether it came about: not before the new certificates are signed. */
  boolean publish(Actor organiser, Category category) {
    return publishing.publish(organiser, category.id(), clock.instant()) instanceof Outcome.Done;
  }
}
