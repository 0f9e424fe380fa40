package id.paritrana.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.file.PathUtils;

/**
 * The program as a process of its own on its embedded database: from its start to the answer of the
 * first page, on an empty data folder and on one with all three editions, and its memory half a
 * minute later.
 */
final class StartBenchmark {

  private static final int RUNS = 5;
  private static final int MINUTE = 60;

  private final Path folder;
  private final List<String> lines = new ArrayList<>();

  private StartBenchmark(Path folder) {
    this.folder = folder;
  }

  /** The rows of a table: operation, median, least, most, unit. */
  static List<String> measure() throws IOException, InterruptedException {
    StartBenchmark benchmark = new StartBenchmark(Files.createTempDirectory("start"));
    try {
      benchmark.run();
    } finally {
      PathUtils.deleteDirectory(benchmark.folder);
    }
    return benchmark.lines;
  }

  private void run() throws IOException, InterruptedException {
    List<Double> fresh = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      try (Running program = new Running(folder.resolve("fresh" + run))) {
        fresh.add(program.untilFirstPage());
      }
    }
    row("first page on an empty data folder", fresh, "s");
    Path warmFolder = folder.resolve("warm");
    try (Running program = new Running(warmFolder)) {
      program.untilFirstPage();
      program.untilLoaded();
    }
    List<Double> warm = new ArrayList<>();
    List<Double> memory = new ArrayList<>();
    for (int run = 0; run < RUNS; run++) {
      try (Running program = new Running(warmFolder)) {
        warm.add(program.untilFirstPage());
        TimeUnit.SECONDS.sleep(MINUTE / 2);
        memory.add(program.residentMegabytes());
      }
    }
    row("first page on a warm data folder", warm, "s");
    row("resident memory at rest", memory, "MB");
  }

  private void row(String operation, List<Double> values, String unit) {
    List<Double> sorted = values.stream().sorted().toList();
    lines.add(
        String.format(
            Locale.ROOT,
            "| %s | %.3g | %.3g | %.3g | %s |",
            operation,
            sorted.get(RUNS / 2),
            sorted.getFirst(),
            sorted.getLast(),
            unit));
  }

  private static final class Running implements AutoCloseable {

    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private final long started = System.nanoTime();
    private final Path log;
    private final URI address;
    private final Process process;

    Running(Path data) throws IOException {
      Files.createDirectories(data);
      log = data.resolve("log");
      int port;
      try (ServerSocket free = new ServerSocket(0)) {
        port = free.getLocalPort();
      }
      address = URI.create("http://127.0.0.1:" + port + "/");
      ProcessBuilder builder =
          new ProcessBuilder(
              ProcessHandle.current().info().command().orElseThrow(),
              "-cp",
              System.getProperty("java.class.path"),
              "id.paritrana.Application");
      builder.environment().put("PORT", String.valueOf(port));
      builder.environment().put("PARITRANA_DATA_FOLDER", data.toString());
      process = builder.redirectOutput(log.toFile()).start();
    }

    double untilFirstPage() throws InterruptedException {
      HttpRequest request = HttpRequest.newBuilder(address).header("Accept", "text/html").build();
      while (process.isAlive()) {
        try {
          if (CLIENT.send(request, BodyHandlers.ofString()).statusCode() == 200) {
            return (System.nanoTime() - started) / 1e9;
          }
        } catch (IOException notYet) {
          TimeUnit.MILLISECONDS.sleep(20);
        }
      }
      throw new IllegalStateException("the program ended with " + process.exitValue());
    }

    /** Until the log tells the accounts of all three editions. */
    void untilLoaded() throws IOException, InterruptedException {
      for (int second = 0; second < MINUTE; second++) {
        if (Files.readString(log).contains("Demonstration accounts")) {
          return;
        }
        TimeUnit.SECONDS.sleep(1);
      }
      throw new IllegalStateException("the editions were not loaded within a minute");
    }

    double residentMegabytes() throws IOException {
      return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
          .filter(line -> line.startsWith("VmRSS:"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1000)
          .findFirst()
          .orElseThrow();
    }

    @Override
    public void close() {
      process.destroy();
      try {
        process.waitFor(MINUTE, TimeUnit.SECONDS);
      } catch (InterruptedException stopped) {
        Thread.currentThread().interrupt();
      }
      process.destroyForcibly();
    }
  }
}
