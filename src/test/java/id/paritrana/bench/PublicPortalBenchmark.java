package id.paritrana.bench;

import id.paritrana.Database;
import id.paritrana.web.DecidedRound;
import id.paritrana.web.Reader;
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
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Public pages over HTTP on this machine, on MySQL: the page of a published result, the same asked
 * for again by who has it already, and the package of its edition's open data. Needs {@code
 * PARITRANA_TEST_MYSQL}.
 */
@State(Scope.Benchmark)
@Fork(0)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 9, time = 4)
public class PublicPortalBenchmark {

  private String result = "";
  private String data = "";
  private Reader everybody;
  private Reader again;

  @Setup
  public void publish() {
    DecidedRound round = new DecidedRound(Database.MYSQL);
    round.publish();
    result = round.path();
    data = "/open-data/" + round.edition.code() + "/paritrana-" + round.edition.code() + ".zip";
    everybody = round.everybody();
    again =
        round
            .everybody()
            .with(
                "If-None-Match", everybody.get(result).headers().firstValue("etag").orElseThrow());
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public int resultByOneReader() {
    return expect(200, everybody.status(result));
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public int unchangedResultByOneReader() {
    return expect(304, again.status(result));
  }

  @Benchmark
  @Threads(4)
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  public int resultByFourReaders() {
    return expect(200, everybody.status(result));
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public int packageOfOpenDataByOneReader() {
    return expect(200, everybody.status(data));
  }

  private static int expect(int expected, int status) {
    if (status != expected) {
      throw new IllegalStateException("answered " + status);
    }
    return status;
  }
}
