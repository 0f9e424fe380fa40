package id.paritrana.publication;

import id.paritrana.award.Edition;
import id.paritrana.award.key.KeepingKeys;
import id.paritrana.award.key.SignedText;
import id.paritrana.identity.Actor;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps certificates together with what they say and who signs them: what one says is fixed when it
 * is issued; only its revocation may come later.
 */
@Singleton
class Register {

  private final Certificates certificates;
  private final Appearance appearance;
  private final Revocations revocations;
  private final KeepingKeys keys;

  Register(
      Certificates certificates, Appearance appearance, Revocations revocations, KeepingKeys keys) {
    this.certificates = certificates;
    this.appearance = appearance;
    this.revocations = revocations;
    this.keys = keys;
  }

  /** A certificate with all that it says and shows. */
  record Entry(
      Certificate certificate, Appearance.Kept appearance, @Nullable Revocation revocation) {

    /** Whether the certificate was not revoked before that moment. */
    boolean isHeldAt(Instant moment) {
      return revocation == null || !revocation.revokedAt().isBefore(moment);
    }
  }

  /**
   * Enters a certificate as the edition's words, images and signatories are now, with a token that
   * is signed with the edition's key.
   */
  Certificate enter(Actor actor, Edition edition, Certificate certificate) {
    SignedText token =
        keys.sign(
            actor, edition, CertificateToken.of(certificate).payload(), certificate.issuedAt());
    Certificate entered = certificates.save(certificate.withToken(token.compact()));
    appearance.keep(entered, edition);
    return entered;
  }

  Optional<Entry> entry(String number) {
    return certificates.findByNumber(number).map(this::entry);
  }

  Optional<Entry> entry(long certificateId) {
    return certificates.findById(certificateId).map(this::entry);
  }

  /** The certificates of these nominations, by their numbers. */
  List<Entry> entries(Collection<Long> nominationIds) {
    return certificates(nominationIds).stream().map(this::entry).toList();
  }

  /** The same without what they say and show. */
  List<Certificate> certificates(Collection<Long> nominationIds) {
    return nominationIds.isEmpty()
        ? List.of()
        : certificates.findByNominationIdIn(nominationIds).stream()
            .sorted(Comparator.comparing(Certificate::number))
            .toList();
  }

  /** The certificates of who wins a category, or won in an earlier version, by their numbers. */
  List<Entry> ofWinners(long categoryId) {
    return certificates.ofWinners(categoryId).stream().map(this::entry).toList();
  }

  /** How many certificates no longer hold. */
  long revoked() {
    return revocations.count();
  }

  private Entry entry(Certificate found) {
    return new Entry(
        found, appearance.of(found), revocations.findByCertificateId(found.id()).orElse(null));
  }
}
