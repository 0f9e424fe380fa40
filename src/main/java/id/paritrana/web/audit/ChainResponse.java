package id.paritrana.web.audit;

import id.paritrana.audit.VerifyingChain.Verdict;
import id.paritrana.audit.VerifyingRecord;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of verifying the record.
 *
 * @param state of the chain
 * @param records how many records fit; empty when the chain is broken
 * @param firstBroken the first record that does not fit; empty when the chain is whole
 * @param compared the seals and registers of the editions whose record the reader reads
 */
@Serdeable
record ChainResponse(
    State state,
    @Nullable Long records,
    @Nullable Long firstBroken,
    List<ComparedResponse> compared) {

  /** Whether every record fits. */
  enum State {
    WHOLE,
    BROKEN
  }

  static ChainResponse of(VerifyingRecord.Report report) {
    List<ComparedResponse> compared = ComparedResponse.of(report.compared());
    return switch (report.chain()) {
      case Verdict.Whole(long records) -> new ChainResponse(State.WHOLE, records, null, compared);
      case Verdict.Broken(long first) -> new ChainResponse(State.BROKEN, null, first, compared);
    };
  }
}
