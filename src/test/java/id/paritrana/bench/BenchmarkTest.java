package id.paritrana.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Runs every benchmark of this package and keeps what was measured in {@code src/test/bench}, with
 * machine and date: {@code mvn test -Dtest=BenchmarkTest -Dbenchmark=Robustness}, or {@code
 * -Dbenchmark=.} for all. Those of the portal need {@code PARITRANA_TEST_MYSQL}.
 */
@EnabledIfSystemProperty(named = "benchmark", matches = ".+")
class BenchmarkTest {

  private static final Path FOLDER = Path.of("src/test/bench");

  @Test
  @DisabledIfSystemProperty(named = "benchmark", matches = "Start|Bulk")
  void benchmarksAreMeasuredAndKept() throws RunnerException, IOException {
    String include = "id.paritrana.bench.*" + System.getProperty("benchmark") + ".*Benchmark";
    Collection<RunResult> results =
        new Runner(
                new OptionsBuilder()
                    .include(include)
                    .jvmArgs("-Xmx1500m")
                    .shouldFailOnError(true)
                    .build())
            .run();
    assertThat(results).isNotEmpty();
    for (String benchmark : results.stream().map(BenchmarkTest::type).distinct().toList()) {
      keep(
          benchmark,
          report(benchmark, results.stream().filter(r -> type(r).equals(benchmark)).toList()));
    }
  }

  @Test
  @EnabledIfSystemProperty(named = "benchmark", matches = "Start|\\.")
  void theStartIsMeasuredAndKept() throws IOException, InterruptedException {
    List<String> lines = StartBenchmark.measure();
    keep(
        "StartBenchmark",
        head("StartBenchmark", "")
            + "| operation | median | least | most | unit |\n|---|---|---|---|---|\n"
            + String.join("\n", lines)
            + "\n");
  }

  @Test
  @EnabledIfSystemProperty(named = "benchmark", matches = "Bulk|\\.")
  void aWholeEditionIsMeasuredAndKept() throws IOException, InterruptedException {
    List<String> lines = BulkBenchmark.measure();
    keep(
        "BulkBenchmark",
        head("BulkBenchmark", "")
            + "| what | value | unit |\n|---|---|---|\n"
            + String.join("\n", lines)
            + "\n");
  }

  /** Replaces what was measured before; the sections below it were written by people and stay. */
  private static void keep(String benchmark, String measured) throws IOException {
    Path file = Files.createDirectories(FOLDER).resolve(benchmark + ".md");
    String before = Files.exists(file) ? Files.readString(file) : "";
    int sections = before.indexOf("\n## ");
    Files.writeString(file, measured + (sections < 0 ? "" : before.substring(sections)));
  }

  private static String head(String benchmark, String by) throws IOException {
    return "# %s%n%nMeasured on %s%s, %s, Java %s, %s.%n%n"
        .formatted(benchmark, LocalDate.now(), by, machine(), Runtime.version(), load());
  }

  private static String report(String benchmark, List<RunResult> results) throws IOException {
    StringBuilder text = new StringBuilder(head(benchmark, " by JMH"));
    text.append("| operation | median | mean | error (99.9 %) | least | most | unit |\n");
    text.append("|---|---|---|---|---|---|---|\n");
    for (RunResult result : results) {
      var primary = result.getPrimaryResult();
      text.append(
          String.format(
              Locale.ROOT,
              "| %s | %.3g | %.3g | %.2g | %.3g | %.3g | %s |%n",
              label(result),
              primary.getStatistics().getPercentile(50),
              primary.getScore(),
              primary.getScoreError(),
              primary.getStatistics().getMin(),
              primary.getStatistics().getMax(),
              primary.getScoreUnit()));
    }
    return text.toString();
  }

  /** The operation, with its parameters. */
  private static String label(RunResult result) {
    BenchmarkParams given = result.getParams();
    return given.getParamsKeys().stream()
        .map(key -> ", " + given.getParam(key) + " " + key)
        .collect(Collectors.joining("", result.getPrimaryResult().getLabel(), ""));
  }

  /** Other work on the machine slows a benchmark: the reader must know. */
  private static String load() {
    double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    return String.format(Locale.ROOT, "load average %.1f at the end", load);
  }

  private static String type(RunResult result) {
    String[] names = result.getParams().getBenchmark().split("\\.");
    return names[names.length - 2];
  }

  private static String machine() throws IOException {
    Path cpu = Path.of("/proc/cpuinfo");
    Optional<String> model = Optional.empty();
    if (Files.isReadable(cpu)) {
      try (Stream<String> lines = Files.lines(cpu)) {
        model =
            lines
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst();
      }
    }
    return "%s, %d processors, %s %s"
        .formatted(
            model.orElse("processor unknown"),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("os.name"),
            System.getProperty("os.arch"));
  }
}
