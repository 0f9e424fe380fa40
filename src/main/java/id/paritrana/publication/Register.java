package id.paritrana.publication;

import id.paritrana.award.Categories;
import id.paritrana.award.Edition;
import id.paritrana.award.Signatories;
import id.paritrana.award.key.KeepingKeys;
import id.paritrana.award.key.SignedText;
import id.paritrana.identity.Actor;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;

/**
 * Keeps certificates together with who signs them: what one says is fixed when it is issued; only
 * its revocation may come later.
 */
@Singleton
class Register {

  private final Certificates certificates;
  private final Signatures signatures;
  private final Signatories signatories;
  private final Revocations revocations;
  private final Categories categories;
  private final KeepingKeys keys;

  Register(
      Certificates certificates,
      Signatures signatures,
      Signatories signatories,
      Revocations revocations,
      Categories categories,
      KeepingKeys keys) {
    this.certificates = certificates;
    this.signatures = signatures;
    this.signatories = signatories;
    this.revocations = revocations;
    this.categories = categories;
    this.keys = keys;
  }

  /** A certificate with its signatures, from left to right. */
  record Entry(
      Certificate certificate, List<Signature> signatures, @Nullable Revocation revocation) {}

  /** Lets nobody else number certificates of the edition until the transaction ends. */
  void lock(Edition edition) {
    categories.findByEditionIdOrderByOrdinal(edition.id()).stream()
        .findFirst()
        .ifPresent(first -> categories.findByIdForUpdate(first.id()));
  }

  /** The numbers of an edition that are still to be given, in their order. */
  Iterator<String> freeNumbers(Edition edition) {
    lock(edition);
    String prefix = "PRT-" + edition.code() + "-";
    long given = certificates.countByEditionId(edition.id());
    return LongStream.iterate(given + 1, number -> number + 1)
        .mapToObj(number -> prefix + "%04d".formatted(number))
        .iterator();
  }

  /**
   * Enters a certificate, signed by those whom the edition names now, with a token that is signed
   * with the edition's key.
   */
  Certificate enter(Actor actor, Edition edition, Certificate certificate) {
    SignedText token =
        keys.sign(
            actor, edition, CertificateToken.of(certificate).payload(), certificate.issuedAt());
    Certificate entered = certificates.save(certificate.withToken(token.compact()));
    signatures.saveAll(
        signatories.findByEditionIdOrderByNumber(entered.editionId()).stream()
            .map(signatory -> Signature.of(entered, signatory))
            .toList());
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
    return nominationIds.isEmpty()
        ? List.of()
        : certificates.findByNominationIdIn(nominationIds).stream()
            .sorted(Comparator.comparing(Certificate::number))
            .map(this::entry)
            .toList();
  }

  /** The certificates of a category's winners, by their numbers. */
  List<Entry> ofWinners(long categoryId) {
    return certificates.ofWinners(categoryId).stream().map(this::entry).toList();
  }

  /** All certificates of a category, by their numbers. */
  List<Entry> ofCategory(long categoryId) {
    return certificates.ofCategory(categoryId).stream().map(this::entry).toList();
  }

  /** How many certificates no longer hold. */
  long revoked() {
    return revocations.count();
  }

  private Entry entry(Certificate found) {
    return new Entry(
        found,
        signatures.findByCertificateIdOrderByNumber(found.id()),
        revocations.findByCertificateId(found.id()).orElse(null));
  }
}
