package id.paritrana.publication;

import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Enters in the register that a certificate no longer holds. */
@Singleton
class Revoking {

  private final Revocations revocations;
  private final Acts acts;

  Revoking(Revocations revocations, Acts acts) {
    this.revocations = revocations;
    this.acts = acts;
  }

  Revocation revoke(Actor actor, Certificate certificate, String reason, Instant now) {
    Revocation revoked =
        revocations.save(new Revocation(null, certificate.id(), reason, now, actor.id()));
    acts.publish(
        new Revocation.Revoked(
            actor, now, certificate.editionId(), certificate.number(), revoked.id(), reason));
    return revoked;
  }
}
