package id.paritrana.bench;

import id.paritrana.Deeds;
import id.paritrana.Stage;
import id.paritrana.decision.SealingResults;
import id.paritrana.decision.VerifyingSeals;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * A category of 500 nominees on MySQL: its last run computed again, sealed with every row, and the
 * seal verified, which computes it once more and compares each row. What is done is undone, so that
 * it can be done again. Needs {@code PARITRANA_TEST_MYSQL}.
 */
@State(Scope.Benchmark)
@Fork(0)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 4)
@Measurement(iterations = 5, time = 4)
public class SealBenchmark {

  private final PanelRounds rounds = new PanelRounds();
  private final Stage stage = rounds.ranked();

  @SuppressWarnings("unchecked")
  private final TransactionOperations<Connection> transactions =
      stage.bean(TransactionOperations.class);

  @Setup
  public void decide() {
    new Deeds(stage).decideRanks(rounds.rankedCategory());
  }

  /** Goal: 2 s. */
  @Benchmark
  public List<VerifyingSeals.Checked> sealAndVerify() {
    return transactions.executeWrite(
        status -> {
          stage
              .bean(SealingResults.class)
              .seal(stage.organiser(), rounds.rankedCategory(), Instant.now())
              .orThrow();
          List<VerifyingSeals.Checked> checked = stage.bean(VerifyingSeals.class).all();
          status.setRollbackOnly();
          return sound(checked);
        });
  }

  private static List<VerifyingSeals.Checked> sound(List<VerifyingSeals.Checked> checked) {
    if (checked.size() != 1 || checked.getFirst().fault().isPresent()) {
      throw new IllegalStateException("not one sound seal: " + checked);
    }
    return checked;
  }
}
