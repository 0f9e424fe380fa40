package id.paritrana.publication;

import id.paritrana.award.EditionRights;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes the result of a category public. */
@Singleton
public class PublishingResults {

  private final Rounds rounds;
  private final EditionRights rights;
  private final PublishedResults results;
  private final Acts acts;
  private final List<PublicationPolicy> policies;

  PublishingResults(
      Rounds rounds,
      EditionRights rights,
      PublishedResults results,
      Acts acts,
      List<PublicationPolicy> policies) {
    this.rounds = rounds;
    this.rights = rights;
    this.results = results;
    this.acts = acts;
    this.policies = List.copyOf(policies);
  }

  /**
   * Publishes a sealed result: from now on everybody may read it and its certificates answer as
   * genuine.
   */
  @Transactional
  public Outcome<PublishedResult> publish(Actor actor, long categoryId, Instant now) {
    Rounds.Place place = rounds.of(categoryId);
    if (!rights.organises(actor, place.edition())) {
      return Outcome.refused(Refusal.forbidden("edition.organiser-only"));
    }
    if (place.round().stage() != CategoryRound.Stage.SEALED) {
      return Outcome.refused(
          Refusal.conflict(
              "round.other-stage",
              Map.of("stage", place.round().stage(), "needed", CategoryRound.Stage.SEALED)));
    }
    Optional<Refusal> fault =
        policies.stream().flatMap(policy -> policy.fault(place).stream()).findFirst();
    if (fault.isPresent()) {
      return Outcome.refused(fault.get());
    }
    PublishedResult published =
        results.save(new PublishedResult(null, categoryId, now, actor.id()));
    rounds.advance(
        actor,
        place,
        CategoryRound.Stage.SEALED,
        CategoryRound.Stage.PUBLISHED,
        "round.published",
        now);
    acts.publish(
        new PublishedResult.Published(
            actor, now, place.edition().id(), place.subject(), categoryId));
    return Outcome.done(published);
  }
}
