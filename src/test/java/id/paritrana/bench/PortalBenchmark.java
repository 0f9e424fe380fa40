package id.paritrana.bench;

import id.paritrana.web.Browser;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
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
 * Whole requests over HTTP on this machine, on MySQL: the list of 500 nominations with six averaged
 * criteria, sorted by composite score; and saving one mark. With one user it is the time of a
 * request as that user sees it, with four it is requests per second. Needs {@code
 * PARITRANA_TEST_MYSQL}. Everything runs in this process, so that the rounds are played once.
 */
@State(Scope.Benchmark)
@Fork(0)
@Warmup(iterations = 5, time = 4)
@Measurement(iterations = 9, time = 4)
public class PortalBenchmark {

  private static final class Played {
    static final PanelRounds ROUNDS = new PanelRounds();
  }

  private Browser organiser;

  @Setup
  public void signIn() {
    organiser = new Browser(Played.ROUNDS.ranked().portal(), Played.ROUNDS.ranked().organiser());
  }

  /** An assessor at work, each thread in a seat of its own. */
  @State(Scope.Thread)
  public static class Assessor {

    private static final AtomicInteger SEATS = new AtomicInteger();

    private Browser browser;
    private String path = "";
    private String token = "";
    private int saved;

    @Setup
    public void signIn() {
      int seat = SEATS.getAndIncrement() % PanelRounds.ASSESSORS + 1;
      PanelRounds rounds = Played.ROUNDS;
      browser = new Browser(rounds.open().portal(), rounds.open().assessor(seat));
      token = browser.token();
      path = "/assessment/" + rounds.dossier(seat) + "/marks/c1";
    }

    int save() {
      Map<String, String> mark =
          Map.of("points-c1", String.valueOf(saved++ % 5), "reason-c1", "Sesuai rubrik.");
      return expect(200, browser.swap(path, token, mark).statusCode());
    }
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public int listOf500ByOneUser() {
    return list();
  }

  @Benchmark
  @Threads(4)
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  public int listOf500ByFourUsers() {
    return list();
  }

  @Benchmark
  @BenchmarkMode(Mode.AverageTime)
  @OutputTimeUnit(TimeUnit.MILLISECONDS)
  public int saveMarkByOneUser(Assessor assessor) {
    return assessor.save();
  }

  @Benchmark
  @Threads(4)
  @BenchmarkMode(Mode.Throughput)
  @OutputTimeUnit(TimeUnit.SECONDS)
  public int saveMarkByFourUsers(Assessor assessor) {
    return assessor.save();
  }

  private int list() {
    return expect(200, organiser.get(Played.ROUNDS.ranking()).statusCode());
  }

  private static int expect(int expected, int status) {
    if (status != expected) {
      throw new IllegalStateException("answered " + status);
    }
    return status;
  }
}
