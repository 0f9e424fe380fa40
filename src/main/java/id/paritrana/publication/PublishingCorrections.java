package id.paritrana.publication;

import id.paritrana.decision.Correction;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.Seal;
import id.paritrana.decision.SealedVersions;
import id.paritrana.decision.SealingCorrections;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Lets a sealed correction supersede the result that was public. */
@Singleton
public class PublishingCorrections {

  private final Rounds rounds;
  private final SealingCorrections sealing;
  private final SealedVersions versions;
  private final ReplacingCertificates replacing;
  private final Superseding superseding;

  PublishingCorrections(
      Rounds rounds,
      SealingCorrections sealing,
      SealedVersions versions,
      ReplacingCertificates replacing,
      Superseding superseding) {
    this.rounds = rounds;
    this.sealing = sealing;
    this.versions = versions;
    this.replacing = replacing;
    this.superseding = superseding;
  }

  /** What is public, and what must be over before something becomes so. */
  @Singleton
  record Superseding(
      PublishedResults results, List<PublicationPolicy> policies, Numbers numbers, Acts acts) {

    private Optional<Refusal> fault(Rounds.Place place) {
      return policies.stream().flatMap(policy -> policy.fault(place).stream()).findFirst();
    }

    private void supersede(Actor actor, Rounds.Place place, int version, Instant now) {
      PublishedResult result =
          results.save(new PublishedResult(null, place.category().id(), version, now, actor.id()));
      acts.publish(
          new PublishedResult.Superseded(
              actor, now, place.edition().id(), place.subject(), result.id(), version));
    }
  }

  /**
   * Puts the correction into force: the certificates that it replaces are revoked with its reason,
   * and where the earlier result is public the corrected one supersedes it. What is not public yet
   * becomes so by its release, in the corrected version.
   */
  @Transactional
  public Outcome<Seal> publish(Actor actor, long categoryId, Instant now) {
    Rounds.Place place = rounds.held(categoryId);
    superseding.numbers().lock(place.edition());
    return switch (sealing.sealed(actor, place)) {
      case Outcome.Refused<Correction>(List<Refusal> reasons) -> Outcome.refused(reasons);
      case Outcome.Done<Correction>(Correction correction) -> {
        Optional<Refusal> fault = superseding.fault(place);
        yield fault.isPresent()
            ? Outcome.refused(fault.get())
            : Outcome.done(published(actor, place, correction, now));
      }
    };
  }

  private Seal published(Actor actor, Rounds.Place place, Correction correction, Instant now) {
    Seal seal = versions.sealOf(correction.id());
    replacing.revoke(actor, place, seal, shortened(correction.reason()), now);
    if (superseding.results().last(place.category().id()).isPresent()) {
      superseding.supersede(actor, place, seal.version(), now);
    }
    sealing.putIntoForce(actor, place, correction, now);
    return seal;
  }

  /** As long as the reason of a revocation may be. */
  private static String shortened(String reason) {
    int most = RevokingCertificates.LONGEST_REASON;
    return reason.length() <= most ? reason : reason.substring(0, most - 1) + "…";
  }
}
