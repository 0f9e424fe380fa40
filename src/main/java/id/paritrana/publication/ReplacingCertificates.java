package id.paritrana.publication;

import id.paritrana.decision.Rounds;
import id.paritrana.decision.Seal;
import id.paritrana.decision.SealedVersions;
import id.paritrana.decision.Winners;
import id.paritrana.identity.Actor;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Gives winners of a corrected result new certificates where the old ones say something else. The
 * old ones are revoked as the correction comes into force: until then nobody learns of it.
 */
@Singleton
public class ReplacingCertificates {

  private final Rounds rounds;
  private final SealedVersions versions;
  private final Register register;
  private final Numbers numbers;
  private final IssuingCertificates issuing;
  private final Revoking revoking;

  ReplacingCertificates(
      Rounds rounds,
      SealedVersions versions,
      Register register,
      Numbers numbers,
      IssuingCertificates issuing,
      Revoking revoking) {
    this.rounds = rounds;
    this.versions = versions;
    this.register = register;
    this.numbers = numbers;
    this.issuing = issuing;
    this.revoking = revoking;
  }

  /**
   * Issues what a sealed correction needs beside the certificates that are there; none twice.
   *
   * @param actor in whose name they are issued
   */
  @Transactional
  public List<Certificate> issue(Actor actor, long correctionId, Instant now) {
    Seal seal = versions.sealOf(correctionId);
    Rounds.Place place = rounds.of(seal.categoryId());
    numbers.lock(place.edition());
    List<Register.Entry> entries = register.ofCategory(seal.categoryId());
    return issuing.issue(
        actor,
        place,
        winners(place, seal.version()).stream().filter(winner -> !isSaid(entries, winner)).toList(),
        seal.version(),
        now);
  }

  /**
   * Revokes what the version of a seal no longer says: certificates that were replaced, and those
   * of nominees who no longer win.
   */
  List<Certificate> revoke(Actor actor, Rounds.Place place, Seal seal, String reason, Instant now) {
    List<Register.Entry> entries = register.ofCategory(place.category().id());
    Set<Long> winners =
        winners(place, seal.version()).stream()
            .map(winner -> winner.nomination().id())
            .collect(Collectors.toSet());
    List<Certificate> revoked =
        entries.stream()
            .filter(entry -> entry.revocation() == null)
            .map(Register.Entry::certificate)
            .filter(
                each ->
                    winners.contains(each.nominationId())
                        ? !last(entries, each.nominationId()).equals(Optional.of(each))
                        : each.kind() == Certificate.Kind.WINNER)
            .toList();
    revoked.forEach(each -> revoking.revoke(actor, each, reason, now));
    return revoked;
  }

  private List<Winners.Ranked> winners(Rounds.Place place, int version) {
    return versions.ranking(place, version).stream()
        .filter(ranked -> ranked.place() <= place.category().winners())
        .toList();
  }

  private static boolean isSaid(List<Register.Entry> entries, Winners.Ranked winner) {
    List<Register.Entry> held =
        entries.stream().filter(entry -> entry.revocation() == null).toList();
    return last(held, winner.nomination().id())
        .filter(each -> Integer.valueOf(winner.place()).equals(each.place()))
        .isPresent();
  }

  private static Optional<Certificate> last(List<Register.Entry> entries, long nominationId) {
    return entries.stream()
        .map(Register.Entry::certificate)
        .filter(each -> each.nominationId() == nominationId)
        .max(Comparator.comparingInt(Certificate::version));
  }
}
