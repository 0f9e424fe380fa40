package id.paritrana.publication;

import id.paritrana.award.EditionRights;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.ReasonPolicy;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Declares that an issued certificate no longer holds. It stays in the register and says so. */
@Singleton
public class RevokingCertificates {

  static final int LONGEST_REASON = 500;

  private final ReadingCertificates reading;
  private final Revoking revoking;
  private final EditionRights rights;
  private final Rounds rounds;
  private final PublishedResults results;

  RevokingCertificates(
      ReadingCertificates reading,
      Revoking revoking,
      EditionRights rights,
      Rounds rounds,
      PublishedResults results) {
    this.reading = reading;
    this.revoking = revoking;
    this.rights = rights;
    this.rounds = rounds;
    this.results = results;
  }

  /**
   * Revokes a certificate, for good; it bears no earlier hour than the publication of its result
   * for which it waited.
   *
   * @param reason for everybody, at most 500 characters; see {@link ReasonPolicy}
   * @throws NoSuchCertificate when there is none that the actor may read
   */
  @Transactional
  public Outcome<Revocation> revoke(Actor actor, String number, String reason, Instant now) {
    GenuineCertificates.Genuine genuine = reading.readable(actor, number);
    if (!rights.organises(actor, genuine.edition())) {
      return Outcome.refused(Refusal.forbidden("edition.organiser-only"));
    }
    rounds.held(genuine.category().id());
    revoking.hold(List.of(genuine.certificate()));
    if (revoking.isRevoked(genuine.certificate())) {
      return Outcome.refused(Refusal.conflict("certificate.revoked-already", Map.of()));
    }
    if (genuine.awaitsCorrection()) {
      return Outcome.refused(Refusal.conflict("certificate.awaits-correction", Map.of()));
    }
    String why = reason.strip();
    if (!ReasonPolicy.suffices(why) || why.length() > LONGEST_REASON) {
      return Outcome.refused(
          Refusal.invalid(
              "reason",
              "certificate.revocation-reason",
              Map.of("least", ReasonPolicy.LEAST, "most", LONGEST_REASON)));
    }
    Instant at =
        results
            .last(genuine.category().id())
            .map(PublishedResult::publishedAt)
            .filter(now::isBefore)
            .orElse(now);
    return Outcome.done(revoking.revoke(actor, genuine.certificate(), why, at));
  }
}
