package id.paritrana.decision;

import id.paritrana.award.Edition;
import id.paritrana.award.EditionRights;
import id.paritrana.award.Editions;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Refusal;
import id.paritrana.identity.Role;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who may raise, read, decide and hand on objections. */
@Singleton
public class ObjectionRights {

  private final Editions editions;
  private final Nominations nominations;
  private final EditionRights editionRights;
  private final Deciders deciders;
  private final ObjectionDecisions decisions;

  ObjectionRights(
      Editions editions,
      Nominations nominations,
      EditionRights editionRights,
      Deciders deciders,
      ObjectionDecisions decisions) {
    this.editions = editions;
    this.nominations = nominations;
    this.editionRights = editionRights;
    this.deciders = deciders;
    this.decisions = decisions;
  }

  /** The nominee alone; not even the one who put it forward, where that is another. */
  public boolean raises(Actor actor, Nomination nomination) {
    return actor.is(Role.NOMINATOR, nomination.nomineeId());
  }

  /**
   * The nominee and its nominator, the edition's committee and observers; the holder of a seat
   * where the objection is given to it as the last who is free, or was when it decided.
   */
  public boolean reads(Actor actor, Objection objection) {
    return !readable(actor, List.of(objection)).isEmpty();
  }

  /** Those of the objections that the actor reads, in their order. */
  public List<Objection> readable(Actor actor, List<Objection> objections) {
    Map<Long, Nomination> nominations = nominations(objections);
    Map<Long, Edition> editions = editions(objections);
    List<Objection> onSeat = onSeat(actor, objections, editions);
    return objections.stream()
        .filter(
            objection ->
                readsOf(actor, nominations.get(objection.nominationId()))
                    || editionRights.readsAll(actor, editions.get(objection.editionId()))
                    || onSeat.contains(objection))
        .toList();
  }

  private boolean readsOf(Actor actor, Nomination nomination) {
    return raises(actor, nomination) || actor.is(Role.NOMINATOR, nomination.nominatorId());
  }

  /** Whoever decides becomes a judge of the point, and is not free any more. */
  private List<Objection> onSeat(
      Actor actor, List<Objection> objections, Map<Long, Edition> editions) {
    List<Objection> own =
        objections.stream()
            .filter(objection -> sits(actor, editions.get(objection.editionId())))
            .toList();
    Map<Long, ObjectionDecision> decided = decided(own);
    Map<Long, Deciders.Bench> benches = deciders.of(own);
    return own.stream()
        .filter(
            objection ->
                isAskedOnSeat(actor, benches.get(objection.id()))
                    || Optional.ofNullable(decided.get(objection.id()))
                        .filter(decision -> actor.accountId().equals(decision.decidedBy()))
                        .isPresent())
        .toList();
  }

  /** Why the actor may not decide it: not asked, a judge of the point, or in conflict. */
  public Optional<Refusal> notDeciding(Actor actor, Objection objection) {
    return notDeciding(actor, edition(objection), deciders.of(objection));
  }

  private Optional<Refusal> notDeciding(Actor actor, Edition edition, Deciders.Bench bench) {
    return isAsked(actor, edition, bench)
        ? barred(actor, bench)
        : Optional.of(Refusal.forbidden("objection.not-asked"));
  }

  private static Optional<Refusal> barred(Actor actor, Deciders.Bench bench) {
    if (bench.barred().judges().contains(actor.id())) {
      return Optional.of(Refusal.forbidden("objection.judged-by-you"));
    }
    return bench.barred().conflicted().contains(actor.id())
        ? Optional.of(Refusal.forbidden("objection.conflict-of-yours"))
        : Optional.empty();
  }

  /** Whether the objection waits for the actor: to decide it, or to hand it on where nobody can. */
  public boolean awaits(Actor actor, Objection objection) {
    return !awaiting(actor, List.of(objection)).isEmpty();
  }

  /** Those of the objections that wait for the actor, in their order. */
  public List<Objection> awaiting(Actor actor, List<Objection> objections) {
    Map<Long, Edition> editions = editions(objections);
    Map<Long, Deciders.Bench> benches = deciders.of(objections);
    Set<Long> stuck = stuck(objections, benches);
    return objections.stream()
        .filter(
            objection -> {
              Edition edition = editions.get(objection.editionId());
              return notDeciding(actor, edition, benches.get(objection.id())).isEmpty()
                  || editionRights.organises(actor, edition) && stuck.contains(objection.id());
            })
        .toList();
  }

  /** The ids of those which are open, and which nobody of those who are asked is free to decide. */
  public Set<Long> stuck(List<Objection> objections) {
    return stuck(objections, deciders.of(objections));
  }

  private Set<Long> stuck(List<Objection> objections, Map<Long, Deciders.Bench> benches) {
    Set<Long> decided = decided(objections).keySet();
    return objections.stream()
        .map(Objection::id)
        .filter(id -> !decided.contains(id) && benches.get(id).free().isEmpty())
        .collect(Collectors.toSet());
  }

  /** To whom it can be handed on; empty where nobody there is free. */
  public Optional<Objection.Decider> others(Objection objection) {
    return deciders.others(objection);
  }

  /**
   * Why the actor may not hand it on: no organiser, decided already, those who are asked can still
   * decide, or nobody else is free.
   */
  public Optional<Refusal> notHanding(Actor actor, Objection objection, Instant now) {
    if (!editionRights.organises(actor, edition(objection)) || actor.accountId() == null) {
      return Optional.of(Refusal.forbidden("objection.organiser-hands"));
    }
    return decisions
        .already(objection.id())
        .or(() -> stillAsked(actor, deciders.of(objection), now))
        .or(
            () ->
                others(objection).isEmpty()
                    ? Optional.of(Refusal.conflict("objection.nobody-else", Map.of()))
                    : Optional.empty());
  }

  /**
   * Where somebody who is asked is free, the verifiers lose it to the committee when their time is
   * over; the committee keeps it. Whoever may not decide does not choose who does.
   */
  private static Optional<Refusal> stillAsked(Actor actor, Deciders.Bench bench, Instant now) {
    if (bench.free().isEmpty()) {
      return Optional.empty();
    }
    if (bench.asked() == Objection.Decider.COMMITTEE) {
      return Optional.of(Refusal.conflict("objection.with-committee", Map.of()));
    }
    return now.isBefore(bench.replyDue())
        ? Optional.of(Refusal.conflict("objection.still-asked", Map.of("until", bench.replyDue())))
        : barred(actor, bench);
  }

  private boolean isAsked(Actor actor, Edition edition, Deciders.Bench bench) {
    if (actor.accountId() == null) {
      return false;
    }
    return switch (bench.asked()) {
      case VERIFIERS -> editionRights.verifies(actor, edition);
      case COMMITTEE ->
          editionRights.organises(actor, edition)
              || sits(actor, edition) && isAskedOnSeat(actor, bench);
    };
  }

  private static boolean isAskedOnSeat(Actor actor, Deciders.Bench bench) {
    return bench.asked() == Objection.Decider.COMMITTEE && bench.free().contains(actor.accountId());
  }

  private static boolean sits(Actor actor, Edition edition) {
    return actor.is(Role.ASSESSOR, edition.committeeId()) && actor.accountId() != null;
  }

  private Map<Long, ObjectionDecision> decided(List<Objection> objections) {
    return objections.isEmpty()
        ? Map.of()
        : decisions.findByObjectionIdIn(objections.stream().map(Objection::id).toList()).stream()
            .collect(Collectors.toMap(ObjectionDecision::objectionId, Function.identity()));
  }

  private Map<Long, Nomination> nominations(List<Objection> objections) {
    return objections.isEmpty()
        ? Map.of()
        : nominations
            .findByIdInOrderByNumber(
                objections.stream().map(Objection::nominationId).distinct().toList())
            .stream()
            .collect(Collectors.toMap(Nomination::id, Function.identity()));
  }

  private Map<Long, Edition> editions(List<Objection> objections) {
    return objections.stream()
        .map(Objection::editionId)
        .distinct()
        .collect(Collectors.toMap(Function.identity(), editions::withId));
  }

  private Edition edition(Objection objection) {
    return editions.withId(objection.editionId());
  }
}
