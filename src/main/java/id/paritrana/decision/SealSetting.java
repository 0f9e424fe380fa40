package id.paritrana.decision;

import id.paritrana.award.Categories;
import id.paritrana.award.key.KeepingKeys;
import id.paritrana.award.key.SignedText;
import id.paritrana.decision.seal.ChainEnd;
import id.paritrana.decision.seal.Ledger;
import id.paritrana.decision.seal.LedgerRows;
import id.paritrana.decision.seal.SealStatement;
import id.paritrana.decision.seal.SealedRanks;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Refusal;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;

/** Writes down and signs what determined a result. */
@Singleton
class SealSetting {

  private final Categories categories;
  private final LedgerRows ledger;
  private final ChainEnd.Telling chain;
  private final KeepingKeys keys;
  private final Seals seals;
  private final SealedTexts texts;

  SealSetting(
      Categories categories,
      LedgerRows ledger,
      ChainEnd.Telling chain,
      KeepingKeys keys,
      Seals seals,
      SealedTexts texts) {
    this.categories = categories;
    this.ledger = ledger;
    this.chain = chain;
    this.keys = keys;
    this.seals = seals;
    this.texts = texts;
  }

  /** Why the edition cannot sign. */
  Optional<Refusal> fault(Rounds.Place place) {
    return keys.fault(place.edition());
  }

  /**
   * Takes what must be taken before the record of deeds is locked: the numbers of certificates,
   * which are issued in the same transaction, the nominations, on which nobody writes while the
   * ledger is read, and a key.
   */
  void prepare(Actor actor, Rounds.Place place, Instant now) {
    categories.lockNumbers(place.edition().id());
    ledger.hold(place.category().id());
    keys.current(actor, place.edition(), now);
  }

  /**
   * What is sealed.
   *
   * @param ranked best first
   * @param correction that it carries out; empty for the first version
   */
  record Decided(ScoringRun run, List<Winners.Ranked> ranked, Optional<Correction> correction) {}

  Seal set(Actor actor, Rounds.Place place, Decided decided, Instant now) {
    List<Seal> earlier = seals.findByCategoryIdOrderByVersion(place.category().id());
    ScoringRun run = decided.run();
    SealedRanks ranks = SealableRanks.ranks(decided.ranked());
    String rows = Ledger.text(ledger.of(place.category().id(), covered(earlier, decided)));
    Instant at = now.truncatedTo(ChronoUnit.MICROS);
    SealStatement statement =
        new SealStatement(
            place.edition().code(),
            place.category().code(),
            place.subject(),
            earlier.size() + 1,
            at,
            run.engine(),
            run.sha256(),
            DigestUtils.sha256Hex(ranks.text()),
            DigestUtils.sha256Hex(rows),
            chain.now(),
            decided
                .correction()
                .map(
                    correction ->
                        new SealStatement.Superseded(
                            earlier.getLast().sha256(), correction.reason()))
                .orElse(null));
    SignedText signed = keys.sign(actor, place.edition(), statement.bytes(), now);
    Seal seal =
        seals.save(
            new Seal(
                null,
                place.category().id(),
                statement.version(),
                run.id(),
                signed.compact(),
                DigestUtils.sha256Hex(signed.compact()),
                at,
                actor.id(),
                decided.correction().map(Correction::id).orElse(null)));
    texts.save(new SealedText(seal.id(), ranks.text(), rows));
    return seal;
  }

  private static List<Long> covered(List<Seal> earlier, Decided decided) {
    return Stream.concat(
            earlier.stream().map(Seal::correctionId),
            decided.correction().map(Correction::id).stream())
        .filter(Objects::nonNull)
        .toList();
  }
}
