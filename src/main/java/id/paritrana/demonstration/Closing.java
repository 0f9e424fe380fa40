package id.paritrana.demonstration;

import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.decision.ClosingAssessment;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.SealingResults;
import id.paritrana.decision.Shortlists;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.nomination.Nomination;
import id.paritrana.publication.CertificateRun;
import id.paritrana.publication.IssuingEditions;
import id.paritrana.publication.PublishingResults;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;

/** The end of a category's round. */
@Singleton
class Closing {

  private final Rounds rounds;
  private final Shortlists shortlists;
  private final ClosingAssessment closing;
  private final Ending ending;
  private final Clock clock;

  Closing(
      Rounds rounds, Shortlists shortlists, ClosingAssessment closing, Ending ending, Clock clock) {
    this.rounds = rounds;
    this.shortlists = shortlists;
    this.closing = closing;
    this.ending = ending;
    this.clock = clock;
  }

  /** What makes a result final, and public, and hands its certificates out. */
  @Singleton
  record Ending(
      SealingResults sealing, PublishingResults publishing, IssuingEditions certificates) {}

  List<Nomination> shortlist(Category category) {
    return shortlists.of(rounds.of(category.id()).round());
  }

  void close(Actor organiser, Category category) {
    closing.close(organiser, category.id(), clock.instant()).orThrow();
  }

  void seal(Actor organiser, Category category) {
    ending.sealing().seal(organiser, category.id(), clock.instant()).orThrow();
  }

  /** Whether it came about: not before the certificates are signed. */
  boolean release(Actor organiser, Category category) {
    return ending.publishing().publish(organiser, category.id(), clock.instant())
        instanceof Outcome.Done;
  }

  /** Has certificates made for all who took part in a decided category; nobody waits for it. */
  void certifyEverybody(Actor organiser, Edition edition) {
    ending
        .certificates()
        .start(organiser, edition.code(), CertificateRun.Recipients.EVERYBODY, clock.instant())
        .orThrow();
  }
}
