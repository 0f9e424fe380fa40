package id.paritrana.publication;

import id.paritrana.award.EditionRights;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.ReadingCorrections;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Releases the result of a category to the public, and takes a release back. */
@Singleton
public class PublishingResults {

  private final Rounds rounds;
  private final EditionRights rights;
  private final Releasing releasing;
  private final ReadingCorrections corrections;
  private final List<PublicationPolicy> policies;

  PublishingResults(
      Rounds rounds,
      EditionRights rights,
      Releasing releasing,
      ReadingCorrections corrections,
      List<PublicationPolicy> policies) {
    this.rounds = rounds;
    this.rights = rights;
    this.releasing = releasing;
    this.corrections = corrections;
    this.policies = List.copyOf(policies);
  }

  /**
   * Releases a sealed result. Where its ceremony lies ahead it stays as secret as before until that
   * hour; else it is public at once: everybody may read it, and its certificates answer as genuine.
   */
  @Transactional
  public Outcome<Release> publish(Actor actor, long categoryId, Instant now) {
    Rounds.Place place = rounds.held(categoryId);
    if (!rights.organises(actor, place.edition())) {
      return Outcome.refused(Refusal.forbidden("edition.organiser-only"));
    }
    if (place.round().stage() != CategoryRound.Stage.SEALED) {
      return Outcome.refused(
          Refusal.conflict(
              "round.other-stage",
              Map.of("stage", place.round().stage(), "needed", CategoryRound.Stage.SEALED)));
    }
    if (corrections.openName(place).isPresent()) {
      return Outcome.refused(Refusal.conflict("correction.open", Map.of()));
    }
    Optional<Refusal> fault =
        policies.stream().flatMap(policy -> policy.fault(place).stream()).findFirst();
    return fault.isPresent() ? Outcome.refused(fault.get()) : releasing.release(actor, place, now);
  }

  /**
   * Takes a release back as long as its hour has not come; nobody but the committee learns of it.
   *
   * @param reason for the record of deeds; see {@link id.paritrana.identity.ReasonPolicy}
   */
  @Transactional
  public Outcome<Release> takeBack(Actor actor, long categoryId, String reason, Instant now) {
    Rounds.Place place = rounds.held(categoryId);
    return rights.organises(actor, place.edition())
        ? releasing.takeBack(actor, place, reason, now)
        : Outcome.refused(Refusal.forbidden("edition.organiser-only"));
  }

  /**
   * Makes a released result public, as its hour has come.
   *
   * @throws IllegalStateException when it is not released
   */
  @Transactional
  public void open(Actor actor, long categoryId, Instant now) {
    releasing.open(actor, rounds.held(categoryId), now);
  }
}
