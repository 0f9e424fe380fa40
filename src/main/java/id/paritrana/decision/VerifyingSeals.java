package id.paritrana.decision;

import id.paritrana.award.key.EditionKey;
import id.paritrana.award.key.EditionKeys;
import id.paritrana.award.key.PublicKeyText;
import id.paritrana.decision.seal.Ledger;
import id.paritrana.decision.seal.LedgerRows;
import id.paritrana.decision.seal.SealFault;
import id.paritrana.decision.seal.SealStatement;
import id.paritrana.decision.seal.SealedResult;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * Compares every sealed result with what stands in the tables now: its signature, its hashes, its
 * run computed again, and each row that determined it.
 */
@Singleton
public class VerifyingSeals {

  private final Seals seals;
  private final ReadingSeals reading;
  private final EditionKeys keys;
  private final LedgerRows rows;
  private final Rounds rounds;

  VerifyingSeals(
      Seals seals, ReadingSeals reading, EditionKeys keys, LedgerRows rows, Rounds rounds) {
    this.seals = seals;
    this.reading = reading;
    this.keys = keys;
    this.rows = rows;
    this.rounds = rounds;
  }

  /**
   * A seal that was looked at.
   *
   * @param place whose result it seals
   * @param fault the first thing that does not fit; empty when all does
   */
  public record Checked(Seal seal, Rounds.Place place, Optional<SealFault> fault) {}

  /**
   * All seals in the order in which they were set. Each is compared with the rows that were there
   * when it was set: those of corrections that came later are left to the seals that cover them.
   */
  @ReadOnly
  public List<Checked> all() {
    return seals.listOrderById().stream().map(this::check).toList();
  }

  private Checked check(Seal seal) {
    Rounds.Place place = rounds.of(seal.categoryId());
    SealedResult kept = reading.whole(seal);
    List<Seal> until =
        seals.findByCategoryIdOrderByVersion(seal.categoryId()).stream()
            .filter(each -> each.version() <= seal.version())
            .toList();
    return new Checked(
        seal,
        place,
        kept.fault(key(kept, place))
            .or(() -> register(seal, kept.statement(), place))
            .or(() -> order(until, kept.statement()))
            .or(
                () ->
                    Ledger.difference(
                        kept.ledger().orElse(""), rows.of(seal.categoryId(), covered(until)))));
  }

  private static List<Long> covered(List<Seal> until) {
    return until.stream().map(Seal::correctionId).filter(Objects::nonNull).toList();
  }

  /** The versions follow each other without a gap, and each names the one that it supersedes. */
  private static Optional<SealFault> order(List<Seal> until, SealStatement statement) {
    Optional<String> superseded =
        Optional.ofNullable(statement.supersedes()).map(SealStatement.Superseded::sha256);
    Optional<String> before =
        until.size() < 2 ? Optional.empty() : Optional.of(until.get(until.size() - 2).sha256());
    return until.size() == statement.version() && before.equals(superseded)
        ? Optional.empty()
        : Optional.of(SealFault.of(SealFault.Kind.REGISTER_DIFFERS));
  }

  /** A key of the edition alone: another edition's signature is none. */
  private @Nullable PublicKeyText key(SealedResult kept, Rounds.Place place) {
    return kept.kid()
        .flatMap(keys::findByKid)
        .filter(key -> key.editionId() == place.edition().id())
        .map(EditionKey::key)
        .orElse(null);
  }

  private static Optional<SealFault> register(
      Seal seal, SealStatement statement, Rounds.Place place) {
    boolean same =
        seal.sha256().equals(DigestUtils.sha256Hex(seal.statement()))
            && seal.version() == statement.version()
            && seal.sealedAt().equals(statement.sealedAt())
            && place.subject().equals(statement.subject());
    return same ? Optional.empty() : Optional.of(SealFault.of(SealFault.Kind.REGISTER_DIFFERS));
  }
}
