package id.paritrana.bench;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.paritrana.cli.Answer;
import id.paritrana.cli.compliance.RecordsFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * All employers of the country with twelve monthly records each and twelve indicators, from a file
 * to a ranked file, by the command line from a cold start; beside it the bare reading of the same
 * bytes, and their bare parsing. The employers are made up.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(3)
@Warmup(iterations = 0)
@Measurement(iterations = 1)
public class CountryBenchmark {

  @Param({"75000", "187500", "375000", "750000"})
  private int employers;

  private Path records;
  private Path ranked;

  @Setup
  public void file() throws IOException {
    records = Files.createTempFile("records", ".csv");
    ranked = Files.createTempFile("ranked", ".csv");
    RecordsFile.write(records, employers, 1);
  }

  @TearDown
  public void remove() throws IOException {
    Files.delete(records);
    Files.delete(ranked);
  }

  /** The limit: nothing can be faster than reading at all. */
  @Benchmark
  public long readBytes() throws IOException {
    long sum = 0;
    byte[] buffer = new byte[1 << 16];
    try (InputStream bytes = Files.newInputStream(records)) {
      for (int n = bytes.read(buffer); n >= 0; n = bytes.read(buffer)) {
        sum += n + buffer[0];
      }
    }
    return sum;
  }

  /** What the cells alone cost, without any meaning. */
  @Benchmark
  public long parseCells() throws IOException {
    long cells = 0;
    try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(records)) {
      for (CsvRecord each : reader) {
        cells += each.getFieldCount();
      }
    }
    return cells;
  }

  /** Goal for 750,000 employers: 30 seconds and 2 GiB of heap. */
  @Benchmark
  public int rankEmployers() {
    Answer answer =
        Answer.of(
            "compliance",
            "rank",
            records.toString(),
            "--scheme",
            "src/main/resources/schemes/employer-compliance.yaml",
            "--months",
            "2024-01..2024-12",
            "--as-of",
            "2025-01-31",
            "--output",
            ranked.toString());
    if (answer.code() != 0) {
      throw new IllegalStateException(answer.err());
    }
    return answer.code();
  }
}
