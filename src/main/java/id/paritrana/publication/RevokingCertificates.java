package id.paritrana.publication;

import id.paritrana.award.EditionRights;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Acts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Map;

/** Declares that an issued certificate no longer holds. It stays in the register and says so. */
@Singleton
public class RevokingCertificates {

  private static final int LONGEST_REASON = 500;

  private final ReadingCertificates reading;
  private final Revocations revocations;
  private final EditionRights rights;
  private final Acts acts;

  RevokingCertificates(
      ReadingCertificates reading, Revocations revocations, EditionRights rights, Acts acts) {
    this.reading = reading;
    this.revocations = revocations;
    this.rights = rights;
    this.acts = acts;
  }

  /**
   * Revokes a certificate, for good.
   *
   * @param reason 1 to 500 characters, which everybody may read
   * @throws NoSuchCertificate when there is none that the actor may read
   */
  @Transactional
  public Outcome<Revocation> revoke(Actor actor, String number, String reason, Instant now) {
    PublicResults.Genuine genuine = reading.readable(actor, number);
    if (!rights.organises(actor, genuine.edition())) {
      return Outcome.refused(Refusal.forbidden("edition.organiser-only"));
    }
    if (genuine.revocation() != null) {
      return Outcome.refused(Refusal.conflict("certificate.revoked-already", Map.of()));
    }
    String why = reason.strip();
    if (why.isEmpty() || why.length() > LONGEST_REASON) {
      return Outcome.refused(
          Refusal.invalid(
              "reason", "certificate.revocation-reason", Map.of("most", LONGEST_REASON)));
    }
    Revocation revoked =
        revocations.save(new Revocation(null, genuine.certificate().id(), why, now, actor.id()));
    acts.publish(new Revocation.Revoked(actor, now, genuine.edition().id(), number, why));
    return Outcome.done(revoked);
  }
}
