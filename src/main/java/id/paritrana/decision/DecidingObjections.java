package id.paritrana.decision;

import id.paritrana.identity.Act.Change;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.ReasonPolicy;
import id.paritrana.identity.Refusal;
import id.paritrana.indicator.FigureStatement;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Decides objections; one that is upheld sets the final value of its point. */
@Singleton
public class DecidingObjections {

  /** Longest reason, in characters. */
  public static final int REASON_MOST = 2000;

  private final Objections objections;
  private final ObjectionDecisions decisions;
  private final ObjectionRights rights;
  private final ObjectionEffects effects;
  private final Acts acts;

  DecidingObjections(
      Objections objections,
      ObjectionDecisions decisions,
      ObjectionRights rights,
      ObjectionEffects effects,
      Acts acts) {
    this.objections = objections;
    this.decisions = decisions;
    this.rights = rights;
    this.effects = effects;
    this.acts = acts;
  }

  /**
   * What is decided.
   *
   * @param reason always needed
   * @param figure the final value of a figure whose objection is upheld; else empty
   * @param points the final mark of a criterion whose objection is upheld; else empty
   */
  public record Ruling(
      ObjectionDecision.Answer answer,
      String reason,
      @Nullable FigureStatement figure,
      @Nullable BigDecimal points) {
    boolean isUpheld() {
      return answer == ObjectionDecision.Answer.UPHELD;
    }
  }

  /**
   * Decides one objection, once. One that is upheld has the category scored anew by a job, and the
   * next is upheld after that, so that each run tells what followed from one decision.
   *
   * @throws NoSuchObjection when there is none that the actor may read
   */
  @Transactional
  public Outcome<ObjectionDecision> decide(Actor actor, String number, Ruling ruling, Instant now) {
    Objection objection = objections.withNumber(number);
    if (!rights.reads(actor, objection)) {
      throw new NoSuchObjection(number);
    }
    effects.hold(objection);
    List<Refusal> faults = faults(actor, objection, ruling, now);
    if (!faults.isEmpty()) {
      return Outcome.refused(faults);
    }
    List<Change> changes = new ArrayList<>();
    if (ruling.isUpheld()) {
      changes.add(effects.take(actor, objection, ruling, now));
    }
    changes.add(new Change("reason", null, ruling.reason().strip()));
    ObjectionDecision decision =
        decisions.save(
            new ObjectionDecision(
                null, objection.id(), ruling.answer(), ruling.reason().strip(), now, actor.id()));
    effects.touch(objection, now);
    acts.publish(
        new Objection.Decided(
            actor, now, objection.editionId(), objection.number(), decision, changes));
    if (ruling.isUpheld()) {
      effects.follow(actor, objection, now);
    }
    return Outcome.done(decision);
  }

  private List<Refusal> faults(Actor actor, Objection objection, Ruling ruling, Instant now) {
    Optional<Refusal> closed =
        rights
            .notDeciding(actor, objection)
            .or(() -> decisions.already(objection.id()))
            .or(() -> ruling.isUpheld() ? beingScored(objection) : Optional.empty());
    if (closed.isPresent()) {
      return List.of(closed.get());
    }
    List<Refusal> faults = new ArrayList<>();
    if (!ReasonPolicy.suffices(ruling.reason()) || ruling.reason().strip().length() > REASON_MOST) {
      faults.add(
          Refusal.invalid(
              "reason",
              "objection.reason-length",
              Map.of("least", ReasonPolicy.LEAST, "most", REASON_MOST)));
    }
    if (ruling.isUpheld()) {
      effects.fault(objection, ruling, now).ifPresent(faults::add);
    }
    return faults;
  }

  private Optional<Refusal> beingScored(Objection objection) {
    return objections.unscored(objection.categoryId()).stream()
        .findFirst()
        .map(
            upheld ->
                Refusal.conflict("objection.being-scored", Map.of("number", upheld.number())));
  }
}
