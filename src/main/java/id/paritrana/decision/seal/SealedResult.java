package id.paritrana.decision.seal;

import id.paritrana.award.key.PublicKeyText;
import id.paritrana.award.key.SignedText;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.recomputation.CanonicalReader;
import id.paritrana.scoring.recomputation.Recomputation;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * A sealed result in its parts, which is checked with a public key alone: no database, no network.
 *
 * @param signed the statement with its signature, in compact form
 * @param run the canonical run
 * @param ranks the decided ranks, see {@link SealedRanks}
 * @param ledger the rows; empty where the reader was not given them
 */
public record SealedResult(String signed, String run, String ranks, Optional<String> ledger) {

  /**
   * @throws IllegalArgumentException when the statement cannot be read
   */
  public SealStatement statement() {
    return SealStatement.read(SignedText.read(signed).payload());
  }

  /** The name of the key that the signature names; empty when it cannot be read. */
  public Optional<String> kid() {
    try {
      return Optional.of(SignedText.read(signed).kid());
    } catch (IllegalArgumentException unreadable) {
      return Optional.empty();
    }
  }

  /**
   * The first thing that does not fit: signature, hashes, the run computed again to the last bit,
   * and the ranks.
   *
   * @param key the key that the statement names; empty when it is not known
   */
  public Optional<SealFault> fault(@Nullable PublicKeyText key) {
    try {
      SignedText text = SignedText.read(signed);
      SealStatement statement = SealStatement.read(text.payload());
      if (key == null) {
        return found(SealFault.Kind.KEY_UNKNOWN);
      }
      return text.isSignedBy(key)
          ? hashes(statement).or(this::result)
          : found(SealFault.Kind.SIGNATURE_WRONG);
    } catch (IllegalArgumentException unreadable) {
      return found(SealFault.Kind.STATEMENT_UNREADABLE);
    }
  }

  private Optional<SealFault> hashes(SealStatement statement) {
    if (!DigestUtils.sha256Hex(run).equals(statement.run())) {
      return found(SealFault.Kind.RUN_CHANGED);
    }
    if (!DigestUtils.sha256Hex(ranks).equals(statement.ranks())) {
      return found(SealFault.Kind.RANKS_CHANGED);
    }
    return ledger
        .filter(rows -> !DigestUtils.sha256Hex(rows).equals(statement.ledger()))
        .flatMap(_ -> found(SealFault.Kind.LEDGER_CHANGED));
  }

  private Optional<SealFault> result() {
    return switch (CanonicalReader.read(run)) {
      case CanonicalReader.Reading.Broken(int _, var why) -> Optional.of(SealFault.differs(why));
      case CanonicalReader.Reading.Sound(var stored) ->
          switch (Recomputation.of(stored)) {
            case Recomputation.Same(Run same) ->
                ranks(same) ? Optional.empty() : found(SealFault.Kind.RANKS_CHANGED);
            case Recomputation.Different(var first) -> Optional.of(SealFault.differs(first));
            case Recomputation.Impossible(var why) -> Optional.of(SealFault.differs(why));
          };
    };
  }

  /** Whoever has a rank has a score. */
  private boolean ranks(Run computed) {
    Set<String> scored =
        computed.ranked().stream().map(s -> s.nominee().id()).collect(Collectors.toSet());
    return scored.containsAll(SealedRanks.read(ranks).byNomination().keySet());
  }

  /**
   * How many nominees the plenary put elsewhere than the run, or gave no rank.
   *
   * @throws IllegalArgumentException when the run cannot be read or computed again
   */
  public long moved() {
    if (CanonicalReader.read(run) instanceof CanonicalReader.Reading.Sound(var stored)
        && Recomputation.of(stored) instanceof Recomputation.Same(Run same)) {
      Map<String, Integer> decided = SealedRanks.read(ranks).byNomination();
      return same.ranked().stream()
          .filter(
              (Standing.Ranked s) ->
                  !Integer.valueOf(s.rank()).equals(decided.get(s.nominee().id())))
          .count();
    }
    throw new IllegalArgumentException("no run that computes to its result");
  }

  private static Optional<SealFault> found(SealFault.Kind kind) {
    return Optional.of(SealFault.of(kind));
  }
}
