package id.paritrana.bench;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.publication.PublishingResults;
import id.paritrana.web.Reader;
import java.time.Instant;
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
 * Public pages over HTTP on this machine, on MySQL: the page of a published result of 500 nominees,
 * in gzip as browsers ask for it, the same asked for again by who has it already, and the archives
 * of its edition's open data and of the sealed result. Needs {@code PARITRANA_TEST_MYSQL}.
 */
@State(Scope.Benchmark)
@Fork(0)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 9, time = 4)
public class PublicPortalBenchmark {

  private static final class Published {
    static final Stage STAGE = new Stage(Database.MYSQL.portal());
    static final Edition EDITION = PanelRounds.playRanked(STAGE);

    static {
      long category = STAGE.category(EDITION, PanelRounds.CATEGORY);
      new Deeds(STAGE).confirmRanks(category);
      STAGE
          .bean(PublishingResults.class)
          .publish(STAGE.organiser(), category, Instant.now())
          .orThrow();
    }
  }

  private String result = "";
  private String data = "";
  private Reader everybody;
  private Reader again;

  @Setup
  public void publish() {
    String edition = Published.EDITION.code();
    result = "/results/" + edition + "/" + PanelRounds.CATEGORY;
    data = "/open-data/" + edition + "/paritrana-" + edition + ".zip";
    everybody = Reader.of(Published.STAGE.portal()).with("Accept-Encoding", "gzip");
    again =
        Reader.of(Published.STAGE.portal())
            .with("Accept-Encoding", "gzip")
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

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public int sealedResultByOneReader() {
    return expect(200, everybody.status(result + "/bundle.zip"));
  }

  private static int expect(int expected, int status) {
    if (status != expected) {
      throw new IllegalStateException("answered " + status);
    }
    return status;
  }
}
