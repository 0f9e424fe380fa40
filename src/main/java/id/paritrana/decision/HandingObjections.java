package id.paritrana.decision;

import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.ReasonPolicy;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Hands an objection on where nobody who is asked can decide it, or nobody did in time. */
@Singleton
public class HandingObjections {

  /** The field that a refused reason names. */
  public static final String REASON = "handing";

  /** Longest reason, in characters. */
  public static final int REASON_MOST = 2000;

  private final Objections objections;
  private final Passing passing;
  private final ObjectionRights rights;
  private final Rounds rounds;
  private final Acts acts;

  HandingObjections(
      Objections objections, Passing passing, ObjectionRights rights, Rounds rounds, Acts acts) {
    this.objections = objections;
    this.passing = passing;
    this.rights = rights;
    this.rounds = rounds;
    this.acts = acts;
  }

  /** To whom objections pass, and what time is theirs. */
  @Singleton
  record Passing(ObjectionHandings handings, ObjectionWindows windows) {

    /** The time of their own that the next deciders have is given once for each objection. */
    private Instant replyDue(Rounds.Place place, Objection objection, Instant now) {
      return handings
          .findFirstByObjectionIdOrderByIdDesc(objection.id())
          .map(ObjectionHanding::replyDue)
          .orElseGet(() -> windows.endAfter(place, now));
    }
  }

  /**
   * Hands an objection from the verifiers to the committee; the other way where nobody of the
   * committee can decide it. Marks and gates stay with the committee.
   *
   * @return refused while those who are asked can still decide in time, and where nobody else is
   *     free to
   * @throws NoSuchObjection when there is none that the actor may read
   */
  @Transactional
  public Outcome<ObjectionHanding> hand(Actor actor, String number, String reason, Instant now) {
    Objection objection = objections.withNumber(number);
    if (!rights.reads(actor, objection)) {
      throw new NoSuchObjection(number);
    }
    Rounds.Place place = rounds.held(objection.categoryId());
    Optional<Refusal> fault =
        rights.notHanding(actor, objection, now).or(() -> reasonFault(reason));
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    Objection.Decider from = passing.handings().asked(objection);
    ObjectionHanding handing =
        passing
            .handings()
            .save(
                new ObjectionHanding(
                    null,
                    objection.id(),
                    rights.others(objection).orElseThrow(),
                    reason.strip(),
                    now,
                    actor.id(),
                    passing.replyDue(place, objection, now)));
    rounds.touch(place, now);
    acts.publish(new Objection.Handed(actor, now, objection.editionId(), number, from, handing));
    return Outcome.done(handing);
  }

  private static Optional<Refusal> reasonFault(String reason) {
    return ReasonPolicy.suffices(reason) && reason.strip().length() <= REASON_MOST
        ? Optional.empty()
        : Optional.of(
            Refusal.invalid(
                REASON,
                "objection.handing-reason",
                Map.of("least", ReasonPolicy.LEAST, "most", REASON_MOST)));
  }
}
