package id.paritrana.decision;

import id.paritrana.award.key.EditionKeys;
import id.paritrana.award.key.KeySet;
import id.paritrana.award.key.PublicKeyText;
import id.paritrana.decision.seal.Ledger;
import id.paritrana.decision.seal.LedgerRows;
import id.paritrana.decision.seal.SealFault;
import id.paritrana.decision.seal.SealStatement;
import id.paritrana.decision.seal.SealedResult;
import id.paritrana.decision.seal.TableRows;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * Compares every sealed result with what stands in the tables now: its signature, its hashes, its
 * run computed again, and each row that determined it.
 */
@Singleton
public class VerifyingSeals {

  /** Of the category with this id, as the record of deeds names it; whatever else its rows say. */
  private static final String PLACE =
      "select e.id, concat(e.code, '-', upper(c.code)) as subject from category c"
          + " join edition e on e.id = c.edition_id where c.id = ?";

  private final Seals seals;
  private final ReadingSeals reading;
  private final EditionKeys keys;
  private final LedgerRows rows;
  private final TableRows tables;

  VerifyingSeals(
      Seals seals, ReadingSeals reading, EditionKeys keys, LedgerRows rows, TableRows tables) {
    this.seals = seals;
    this.reading = reading;
    this.keys = keys;
    this.rows = rows;
    this.tables = tables;
  }

  /** Whose result a seal seals. */
  private record Place(long editionId, String subject) {}

  /**
   * A seal that was looked at.
   *
   * @param editionId the edition to which it belongs; empty where its row is gone
   * @param subject whose result it seals
   * @param fault the first thing that does not fit; empty when all does
   */
  public record Checked(
      Seal seal, @Nullable Long editionId, String subject, Optional<SealFault> fault) {}

  /** All seals, with the keys of the editions as they lie in the database. */
  @ReadOnly
  public List<Checked> all() {
    return of(_ -> true, Optional.empty());
  }

  /**
   * The seals of these editions in the order in which they were set. Each is compared with the rows
   * that were there when it was set: those of corrections that came later are left to the seals
   * that cover them.
   *
   * @param editions by their ids; of a seal whose edition is gone, empty
   * @param trusted the keys that the reader trusts; empty to take those of the database
   */
  @ReadOnly
  public List<Checked> of(Predicate<@Nullable Long> editions, Optional<KeySet> trusted) {
    List<Checked> checked = new ArrayList<>();
    for (Seal seal : seals.listOrderById()) {
      Optional<Place> place = place(seal.categoryId());
      if (editions.test(place.map(Place::editionId).orElse(null))) {
        checked.add(place.map(at -> check(seal, at, trusted)).orElseGet(() -> uprooted(seal)));
      }
    }
    return checked;
  }

  private Optional<Place> place(long categoryId) {
    return tables.select(PLACE, categoryId).stream()
        .findFirst()
        .map(
            row ->
                new Place(
                    Long.parseLong(Objects.requireNonNull(row.get("id"))),
                    Objects.requireNonNull(row.get("subject"))));
  }

  private Checked check(Seal seal, Place place, Optional<KeySet> trusted) {
    SealedResult kept = reading.whole(seal);
    List<Seal> until = until(seal);
    return new Checked(
        seal,
        place.editionId(),
        place.subject(),
        kept.fault(key(kept, place, trusted))
            .or(() -> register(seal, kept.statement(), place))
            .or(() -> order(until, kept.statement()))
            .or(() -> rows(seal, kept, until)));
  }

  /** A seal whose category or edition is gone; its own statement tells whose it was. */
  private Checked uprooted(Seal seal) {
    SealedResult kept = reading.whole(seal);
    try {
      return new Checked(seal, null, kept.statement().subject(), rows(seal, kept, until(seal)));
    } catch (IllegalArgumentException unreadable) {
      return new Checked(
          seal,
          null,
          "seal " + seal.id(),
          Optional.of(SealFault.of(SealFault.Kind.STATEMENT_UNREADABLE)));
    }
  }

  private Optional<SealFault> rows(Seal seal, SealedResult kept, List<Seal> until) {
    return Ledger.difference(kept.ledger().orElse(""), rows.of(seal.categoryId(), covered(until)));
  }

  private List<Seal> until(Seal seal) {
    return seals.findByCategoryIdOrderByVersion(seal.categoryId()).stream()
        .filter(each -> each.version() <= seal.version())
        .toList();
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

  private @Nullable PublicKeyText key(SealedResult kept, Place place, Optional<KeySet> trusted) {
    return kept.kid().flatMap(kid -> keys.ofEdition(kid, place.editionId(), trusted)).orElse(null);
  }

  private static Optional<SealFault> register(Seal seal, SealStatement statement, Place place) {
    boolean same =
        seal.sha256().equals(DigestUtils.sha256Hex(seal.statement()))
            && seal.version() == statement.version()
            && seal.sealedAt().equals(statement.sealedAt())
            && place.subject().equals(statement.subject());
    return same ? Optional.empty() : Optional.of(SealFault.of(SealFault.Kind.REGISTER_DIFFERS));
  }
}
