package id.paritrana.nomination;

import id.paritrana.award.Edition;
import id.paritrana.award.Editions;
import id.paritrana.award.Milestone;
import id.paritrana.award.Milestones;
import id.paritrana.award.SealPolicy;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/**
 * A dossier is open to its nominator until the deadline of the call, and again while it is
 * returned.
 */
@Singleton
public class CallPolicy {

  private final Editions editions;
  private final Milestones milestones;
  private final SealPolicy seals;

  CallPolicy(Editions editions, Milestones milestones, SealPolicy seals) {
    this.editions = editions;
    this.milestones = milestones;
    this.seals = seals;
  }

  /**
   * Why nothing may be drafted in the category now; a deed at the very instant of the deadline is
   * late.
   */
  public Optional<Refusal> closed(Edition edition, long categoryId, Instant now) {
    Instant opens = milestones.of(edition.id(), categoryId, Milestone.Kind.CALL_OPENS);
    Instant deadline = milestones.of(edition.id(), categoryId, Milestone.Kind.SUBMISSION_DEADLINE);
    if (!edition.isOpened() || now.isBefore(opens)) {
      return Optional.of(Refusal.conflict("nomination.call-not-open", Map.of("opens", opens)));
    }
    if (!now.isBefore(deadline)) {
      return Optional.of(Refusal.conflict("nomination.late", Map.of("deadline", deadline)));
    }
    return Optional.empty();
  }

  /** Why the nomination may not be changed or handed in now. */
  public Optional<Refusal> closedFor(Nomination nomination, Instant now) {
    return sealed(nomination).or(() -> late(nomination, now));
  }

  /** Why nothing of the nomination can be changed any more, whoever would. */
  public Optional<Refusal> sealed(Nomination nomination) {
    return seals.fault(nomination.categoryId());
  }

  private Optional<Refusal> late(Nomination nomination, Instant now) {
    return switch (nomination.status()) {
      case DRAFT -> closed(editions.withId(nomination.editionId()), nomination.categoryId(), now);
      case RETURNED ->
          nomination.answerDue() != null && !now.isBefore(nomination.answerDue())
              ? Optional.of(
                  Refusal.conflict(
                      "nomination.answer-late", Map.of("deadline", nomination.answerDue())))
              : Optional.empty();
      case SUBMITTED, VERIFIED, ADMITTED, REFUSED, WITHDRAWN ->
          Optional.of(
              Refusal.conflict("nomination.not-open", Map.of("status", nomination.status())));
    };
  }
}
