package id.paritrana.publication;

import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.ReadingSeals;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.ReasonPolicy;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** Keeps releases, and opens what they hold to the public. */
@Singleton
class Releasing {

  private final Releases releases;
  private final PublishedResults results;
  private final Embargoes embargoes;
  private final Rounds rounds;
  private final ReadingSeals seals;
  private final Acts acts;

  Releasing(
      Releases releases,
      PublishedResults results,
      Embargoes embargoes,
      Rounds rounds,
      ReadingSeals seals,
      Acts acts) {
    this.releases = releases;
    this.results = results;
    this.embargoes = embargoes;
    this.rounds = rounds;
    this.seals = seals;
    this.acts = acts;
  }

  Outcome<Release> release(Actor actor, Rounds.Place place, Instant now) {
    long category = place.category().id();
    if (releases.findByCategoryId(category).isPresent()) {
      return Outcome.refused(Refusal.conflict("release.made-already", Map.of()));
    }
    Release release = releases.save(new Release(null, category, now, actor.id()));
    Optional<Instant> hour = embargoes.ahead(place, now);
    if (hour.isPresent()) {
      acts.publish(
          new Release.UnderEmbargo(
              actor,
              now,
              place.edition().id(),
              place.subject(),
              category,
              release.id(),
              hour.get()));
    } else {
      open(actor, place, release, now);
    }
    return Outcome.done(release);
  }

  Outcome<Release> takeBack(Actor actor, Rounds.Place place, String reason, Instant now) {
    long category = place.category().id();
    Optional<Release> release = releases.findByCategoryId(category);
    if (release.isEmpty() || results.last(category).isPresent()) {
      return Outcome.refused(Refusal.conflict("release.none", Map.of()));
    }
    if (embargoes.ahead(place, now).isEmpty()) {
      return Outcome.refused(Refusal.conflict("release.hour-passed", Map.of()));
    }
    if (!ReasonPolicy.suffices(reason)) {
      return Outcome.refused(
          Refusal.invalid("reason", "release.reason-needed", Map.of("least", ReasonPolicy.LEAST)));
    }
    releases.delete(release.get());
    acts.publish(
        new Release.TakenBack(
            actor,
            now,
            place.edition().id(),
            place.subject(),
            category,
            release.get().id(),
            reason.strip()));
    return Outcome.done(release.get());
  }

  void open(Actor actor, Rounds.Place place, Instant now) {
    Release release =
        releases
            .findByCategoryId(place.category().id())
            .orElseThrow(() -> new IllegalStateException(place.subject() + " is not released"));
    open(actor, place, release, now);
  }

  private void open(Actor actor, Rounds.Place place, Release release, Instant now) {
    long category = place.category().id();
    PublishedResult result =
        results.save(
            new PublishedResult(
                null, category, seals.inForce(category), now, release.releasedBy()));
    rounds.advance(
        actor, place, place.round().stage(), CategoryRound.Stage.PUBLISHED, "round.published", now);
    acts.publish(
        new PublishedResult.Published(
            actor,
            now,
            place.edition().id(),
            place.subject(),
            category,
            release.id(),
            result.id()));
  }
}
