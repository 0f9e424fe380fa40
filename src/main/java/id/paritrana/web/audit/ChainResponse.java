package id.paritrana.web.audit;

import id.paritrana.audit.Compared;
import id.paritrana.audit.VerifyingChain.Verdict;
import id.paritrana.audit.VerifyingRecord;
import id.paritrana.decision.seal.SealFault;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of verifying the record.
 *
 * @param state of the chain
 * @param records how many records fit; empty when the chain is broken
 * @param firstBroken the first record that does not fit; empty when the chain is whole
 * @param seals those among {@code compared}, as they were told before there was more to compare
 * @param compared the seals and registers of the editions whose record the reader reads
 */
@Serdeable
record ChainResponse(
    State state,
    @Nullable Long records,
    @Nullable Long firstBroken,
    List<SealResponse> seals,
    List<ComparedResponse> compared) {

  /** Whether every record fits. */
  enum State {
    WHOLE,
    BROKEN
  }

  /**
   * A seal.
   *
   * @param sha256 of its statement
   * @param fault what does not fit; empty when all does
   * @param table of the first row that does not fit, with its key and column
   */
  @Serdeable
  record SealResponse(
      String result,
      String sha256,
      SealFault.@Nullable Kind fault,
      @Nullable String table,
      @Nullable String key,
      @Nullable String field,
      @Nullable String sealed,
      @Nullable String found) {

    private static SealResponse of(ComparedResponse seal) {
      return new SealResponse(
          seal.subject(),
          seal.sha256(),
          seal.fault(),
          seal.table(),
          seal.key(),
          seal.field(),
          seal.recorded(),
          seal.found());
    }
  }

  static ChainResponse of(VerifyingRecord.Report report) {
    List<ComparedResponse> compared = ComparedResponse.of(report.compared());
    List<SealResponse> seals =
        compared.stream()
            .filter(each -> each.part() == Compared.Part.SEALED_RESULT)
            .map(SealResponse::of)
            .toList();
    return switch (report.chain()) {
      case Verdict.Whole(long records) ->
          new ChainResponse(State.WHOLE, records, null, seals, compared);
      case Verdict.Broken(long first) ->
          new ChainResponse(State.BROKEN, null, first, seals, compared);
    };
  }
}
