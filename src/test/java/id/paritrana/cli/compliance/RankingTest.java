package id.paritrana.cli.compliance;

import id.paritrana.cli.Answer;
import id.paritrana.indicator.records.RecordColumn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;

/** Ranks employers from files of a test's own folder. */
abstract class RankingTest {
  static final Path SCHEME = Path.of("src/main/resources/schemes/employer-compliance.yaml");
  static final String HEADER = String.join(",", RecordColumn.labels()) + "\n";

  @TempDir Path folder;

  /** The answer for the months of 2024. */
  Answer rank(Path records, String... more) {
    return rankIn("2024-01..2024-12", records, more);
  }

  /** The answer for these months, judged at the end of January 2025. */
  Answer rankIn(String months, Path records, String... more) {
    return judged(months, "2025-01-31", SCHEME, records, more);
  }

  Answer judged(String months, String asOf, Path scheme, Path records, String... more) {
    List<String> args = new ArrayList<>(List.of("compliance", "rank", records.toString()));
    args.addAll(List.of("--scheme", scheme.toString(), "--months", months));
    args.addAll(List.of("--as-of", asOf, "--lang", "en"));
    args.addAll(List.of(more));
    return Answer.of(args.toArray(String[]::new));
  }

  /** A file of records with all columns. */
  Path file(String rows) throws IOException {
    return Files.writeString(folder.resolve("records.csv"), HEADER + rows);
  }

  /** The cells of a column, by the employers in their order. */
  static List<String> column(Answer answer, String name) {
    List<String[]> lines = answer.out().lines().map(line -> line.split(",", -1)).toList();
    int at = List.of(lines.getFirst()).indexOf(name);
    return lines.stream().skip(1).map(cells -> cells[at]).toList();
  }
}
