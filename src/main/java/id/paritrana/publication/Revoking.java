package id.paritrana.publication;

import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Enters in the register that a certificate no longer holds. */
@Singleton
class Revoking {

  private final Certificates certificates;
  private final Revocations revocations;
  private final Acts acts;

  Revoking(Certificates certificates, Revocations revocations, Acts acts) {
    this.certificates = certificates;
    this.revocations = revocations;
    this.acts = acts;
  }

  /**
   * Lets nobody else revoke these, or keep a signed file of them, until the transaction ends. All
   * that a deed may revoke are asked for at once, before the record of deeds is locked.
   */
  void hold(List<Certificate> concerned) {
    concerned.stream().map(Certificate::id).sorted().forEach(certificates::findByIdForUpdate);
  }

  boolean isRevoked(Certificate certificate) {
    return revocations.findByCertificateId(certificate.id()).isPresent();
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
