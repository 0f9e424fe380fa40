package id.paritrana.bench;

import id.paritrana.Database;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.CategoryRounds;
import id.paritrana.publication.Admitted;
import id.paritrana.publication.CertificateArchive;
import id.paritrana.publication.CertificateRun.Recipients;
import id.paritrana.publication.IssuingEditions;
import id.paritrana.publication.ReadingRuns;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.commons.io.file.PathUtils;

/**
 * The certificates of a whole edition in one run: entered, printed, signed, kept and recorded, with
 * the memory that stays in use meanwhile, and their archive. {@code -Dbulk.documents=200} makes
 * fewer than the usual 5,000.
 */
final class BulkBenchmark {

  private static final int DOCUMENTS = Integer.getInteger("bulk.documents", 5000);

  /** Of the work, where the memory in use is looked at. */
  private static final double[] MARKS = {0.2, 0.6, 1};

  private final Stage stage;
  private final Edition edition;
  private final List<String> lines = new ArrayList<>();

  private BulkBenchmark(Stage stage) {
    this.stage = stage;
    edition = stage.openEdition("provincial");
  }

  /** The rows of a table: what, value, unit. */
  static List<String> measure() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("bulk");
    Map<String, Object> properties = new HashMap<>();
    properties.put("paritrana.data-folder", folder.toString());
    properties.put(
        "datasources.default.url",
        "jdbc:h2:file:"
            + folder.resolve("paritrana")
            + ";MODE=MySQL;CASE_INSENSITIVE_IDENTIFIERS=TRUE");
    Database.Portal portal = Database.Portal.start(properties, -1);
    try {
      BulkBenchmark benchmark = new BulkBenchmark(new Stage(portal));
      benchmark.run();
      return benchmark.lines;
    } finally {
      portal.server().getApplicationContext().close();
      PathUtils.deleteDirectory(folder);
    }
  }

  private void run() throws IOException, InterruptedException {
    seal();
    row("heap in use before", heapMegabytes(), "MB");
    long started = System.nanoTime();
    stage
        .bean(IssuingEditions.class)
        .start(stage.organiser(), edition.code(), Recipients.EVERYBODY, Instant.now())
        .orThrow();
    for (double mark : MARKS) {
      long signed = awaitSigned(Math.round(DOCUMENTS * mark));
      row("heap in use after %,d documents".formatted(signed), heapMegabytes(), "MB");
    }
    while (progress().isOpen()) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    double seconds = (System.nanoTime() - started) / 1e9;
    row("%,d signed documents, from start to finish".formatted(DOCUMENTS), seconds, "s");
    row("signed documents", DOCUMENTS / seconds, "1/s");
    archive();
    row("peak resident memory", peakMegabytes(), "MB");
  }

  /** Only the stage counts here: there is neither a plenary nor a seal. */
  private void seal() {
    long category = stage.category(edition, "kabkota");
    CategoryRounds rounds = stage.bean(CategoryRounds.class);
    CategoryRound round = rounds.findByCategoryId(category).orElseThrow();
    rounds.update(
        new CategoryRound(
            round.id(), category, CategoryRound.Stage.SEALED, Instant.now(), round.version()));
    Admitted.to(stage, edition, category, DOCUMENTS / 2);
  }

  private long awaitSigned(long documents) throws InterruptedException {
    long signed = progress().signed();
    while (signed < documents) {
      TimeUnit.MILLISECONDS.sleep(100);
      ReadingRuns.Progress progress = progress();
      if (!progress.failed().isEmpty()) {
        throw new IllegalStateException(progress.failed().toString());
      }
      signed = progress.signed();
    }
    return signed;
  }

  private void archive() throws IOException {
    long started = System.nanoTime();
    long bytes;
    try (InputStream archive =
        stage.bean(CertificateArchive.class).of(stage.organiser(), edition.code())) {
      bytes = archive.transferTo(OutputStream.nullOutputStream());
    }
    row(
        "archive of %,d MB, read to its end".formatted(bytes / 1_000_000),
        (System.nanoTime() - started) / 1e9,
        "s");
    row("heap in use after the archive", heapMegabytes(), "MB");
  }

  private ReadingRuns.Progress progress() {
    return stage.bean(ReadingRuns.class).of(stage.organiser(), edition.code(), Instant.now());
  }

  private void row(String what, double value, String unit) {
    lines.add(String.format(Locale.ROOT, "| %s | %.3g | %s |", what, value, unit));
  }

  /** What is left after a collection. */
  private static double heapMegabytes() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return (runtime.totalMemory() - runtime.freeMemory()) / 1e6;
  }

  private static double peakMegabytes() throws IOException {
    return Files.readAllLines(Path.of("/proc/self/status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1000)
        .findFirst()
        .orElseThrow();
  }
}
