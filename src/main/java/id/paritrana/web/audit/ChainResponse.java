package id.paritrana.web.audit;

import id.paritrana.audit.VerifyingChain.Verdict;
import io.micronaut.serde.annotation.Serdeable;
import org.jspecify.annotations.Nullable;

/**
 * What came of verifying the chain.
 *
 * @param records how many records fit; empty when the chain is broken
 * @param firstBroken the first record that does not fit; empty when the chain is whole
 */
@Serdeable
record ChainResponse(State state, @Nullable Long records, @Nullable Long firstBroken) {

  /** Whether every record fits. */
  enum State {
    WHOLE,
    BROKEN
  }

  static ChainResponse of(Verdict verdict) {
    return switch (verdict) {
      case Verdict.Whole(long records) -> new ChainResponse(State.WHOLE, records, null);
      case Verdict.Broken(long first) -> new ChainResponse(State.BROKEN, null, first);
    };
  }
}
