package id.paritrana.publication;

import id.paritrana.decision.Rounds;
import id.paritrana.decision.Seal;
import id.paritrana.decision.SealedVersions;
import id.paritrana.decision.Winners;
import id.paritrana.identity.Actor;
import id.paritrana.publication.IssuingCertificates.Honoured;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives those whom a corrected result honours otherwise new certificates. The old ones are revoked
 * as the correction comes into force: until then nobody learns of it.
 *
 * <p>No nominee holds two certificates. Who becomes a winner, or wins at another place, receives
 * one that replaces what it held; who wins as before keeps what it has, revoked or not. A winner
 * that falls behind the quota receives one of participation where the edition gives them, and who
 * is taken out of the ranks none.
 */
@Singleton
public class ReplacingCertificates {

  private final Rounds rounds;
  private final SealedVersions versions;
  private final Register register;
  private final Issue issue;
  private final Revoking revoking;

  ReplacingCertificates(
      Rounds rounds, SealedVersions versions, Register register, Issue issue, Revoking revoking) {
    this.rounds = rounds;
    this.versions = versions;
    this.register = register;
    this.issue = issue;
    this.revoking = revoking;
  }

  /** How certificates are issued, and to whom the edition gives them. */
  @Singleton
  record Issue(IssuingCertificates issuing, CertificateRuns runs, Numbers numbers) {

    private boolean honoursParticipants(Rounds.Place place) {
      return runs.existsByEditionIdAndRecipients(
          place.edition().id(), CertificateRun.Recipients.EVERYBODY);
    }
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
    issue.numbers().lock(place.edition());
    return issue.issuing().issue(actor, place, honouredAnew(place, seal.version()), now);
  }

  /**
   * Revokes what the version of a seal no longer says: certificates that were replaced, those of
   * who no longer wins, and those of who was taken out of the ranks.
   */
  List<Certificate> revoke(Actor actor, Rounds.Place place, Seal seal, String reason, Instant now) {
    Set<Long> winners = places(place, seal.version()).keySet();
    Set<Long> removed = versions.removed(place, seal.version());
    Set<Long> concerned = new HashSet<>(winners);
    concerned.addAll(places(place, seal.version() - 1).keySet());
    concerned.addAll(removed);
    revoking.hold(register.certificates(concerned));
    List<Register.Entry> entries = register.entries(concerned);
    List<Certificate> revoked =
        entries.stream()
            .filter(entry -> entry.revocation() == null)
            .map(Register.Entry::certificate)
            .filter(
                each ->
                    !last(entries, each.nominationId()).equals(Optional.of(each))
                        || removed.contains(each.nominationId())
                        || (each.kind() == Certificate.Kind.WINNER
                            && !winners.contains(each.nominationId())))
            .toList();
    revoked.forEach(each -> revoking.revoke(actor, each, reason, now));
    return revoked;
  }

  private List<Honoured> honouredAnew(Rounds.Place place, int version) {
    Map<Long, Integer> before = places(place, version - 1);
    Map<Long, Integer> after = places(place, version);
    Set<Long> back = versions.removed(place, version - 1);
    boolean participants = issue.honoursParticipants(place);
    List<Winners.Ranked> ranking = versions.ranking(place, version);
    Set<Long> done =
        register
            .certificates(ranking.stream().map(each -> each.nomination().id()).toList())
            .stream()
            .filter(each -> each.version() == version)
            .map(Certificate::nominationId)
            .collect(Collectors.toSet());
    return ranking.stream()
        .filter(each -> !done.contains(each.nomination().id()))
        .filter(
            each -> {
              long id = each.nomination().id();
              return after.containsKey(id)
                  ? !Objects.equals(after.get(id), before.get(id))
                  : participants && (before.containsKey(id) || back.contains(id));
            })
        .map(each -> honoured(each, after.get(each.nomination().id()), version))
        .toList();
  }

  private static Honoured honoured(Winners.Ranked ranked, @Nullable Integer place, int version) {
    return new Honoured(ranked.nomination(), place, version);
  }

  /** The places of the winners of a version, by the nomination's id. */
  private Map<Long, Integer> places(Rounds.Place place, int version) {
    return versions.winners(place, version).stream()
        .collect(Collectors.toMap(each -> each.nomination().id(), Winners.Ranked::place));
  }

  private static Optional<Certificate> last(List<Register.Entry> entries, long nominationId) {
    return entries.stream()
        .map(Register.Entry::certificate)
        .filter(each -> each.nominationId() == nominationId)
        .max(Comparator.comparingInt(Certificate::version));
  }
}
