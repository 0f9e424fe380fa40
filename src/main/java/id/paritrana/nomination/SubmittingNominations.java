package id.paritrana.nomination;

import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.ReasonPolicy;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Hands nominations in, answers returned ones, and takes them back. */
@Singleton
public class SubmittingNominations {

  /** Longest reason of a withdrawal, in characters. */
  public static final int REASON_MOST = 1000;

  private final Nominations nominations;
  private final NominationRights rights;
  private final CallPolicy call;
  private final Completeness completeness;
  private final Acts acts;

  SubmittingNominations(
      Nominations nominations,
      NominationRights rights,
      CallPolicy call,
      Completeness completeness,
      Acts acts) {
    this.nominations = nominations;
    this.rights = rights;
    this.call = call;
    this.completeness = completeness;
    this.acts = acts;
  }

  /**
   * Hands a draft in, or a returned dossier in again. Late, incomplete and double submissions are
   * refused.
   */
  @Transactional
  public Outcome<Nomination> submit(Actor actor, String number, Instant now) {
    Nomination nomination = rights.held(actor, number);
    if (nomination.status() == Nomination.Status.SUBMITTED) {
      return Outcome.refused(
          Refusal.conflict("nomination.submitted-already", Map.of("at", nomination.changedAt())));
    }
    Optional<Refusal> closed = call.closedFor(nomination, now);
    if (closed.isPresent()) {
      return Outcome.refused(closed.get());
    }
    List<Refusal> missing = completeness.missing(nomination);
    if (!missing.isEmpty()) {
      return Outcome.refused(missing);
    }
    boolean answers = nomination.status() == Nomination.Status.RETURNED;
    Nomination submitted = nominations.update(nomination.submitted(actor.id(), now));
    acts.publish(
        answers
            ? new Nomination.Answered(actor, now, submitted.editionId(), number, submitted.id())
            : new Nomination.Submitted(
                actor, now, submitted.editionId(), number, submitted.id(), submitted.categoryId()));
    return Outcome.done(submitted);
  }

  /**
   * Takes a nomination back before it is decided.
   *
   * @param reason {@value ReasonPolicy#LEAST} to {@value #REASON_MOST} characters
   */
  @Transactional
  public Outcome<Nomination> withdraw(Actor actor, String number, String reason, Instant now) {
    Nomination nomination = rights.held(actor, number);
    Optional<Refusal> sealed = call.sealed(nomination);
    if (sealed.isPresent()) {
      return Outcome.refused(sealed.get());
    }
    switch (nomination.status()) {
      case DRAFT, SUBMITTED, RETURNED -> {}
      case VERIFIED, ADMITTED, REFUSED, WITHDRAWN -> {
        return Outcome.refused(
            Refusal.conflict("nomination.not-open", Map.of("status", nomination.status())));
      }
    }
    if (!ReasonPolicy.suffices(reason) || reason.length() > REASON_MOST) {
      return Outcome.refused(
          Refusal.invalid(
              "reason",
              "nomination.reason-length",
              Map.of("least", ReasonPolicy.LEAST, "most", REASON_MOST)));
    }
    Nomination withdrawn =
        nominations.update(
            nomination.moved(Nomination.Status.WITHDRAWN, reason, null, actor.id(), now));
    acts.publish(
        new Nomination.Withdrawn(
            actor, now, nomination.editionId(), number, nomination.id(), nomination.status()));
    return Outcome.done(withdrawn);
  }

  /** All rules of completeness together. */
  @Singleton
  public static class Completeness {

    private final List<SubmissionPolicy> policies;
    private final Categories categories;

    Completeness(List<SubmissionPolicy> policies, Categories categories) {
      this.policies = List.copyOf(policies);
      this.categories = categories;
    }

    /** Everything that the dossier still lacks; empty when it may be handed in. */
    public List<Refusal> missing(Nomination nomination) {
      Category category = categories.withId(nomination.categoryId());
      return policies.stream()
          .flatMap(policy -> policy.missing(nomination, category).stream())
          .toList();
    }
  }
}
