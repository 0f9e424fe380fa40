package id.paritrana.cli.csv;

import de.siegmar.fastcsv.reader.CsvRecord;
import id.paritrana.indicator.csv.CsvFile;
import id.paritrana.indicator.csv.CsvStream;
import id.paritrana.indicator.csv.CsvTable;
import id.paritrana.indicator.csv.Refused;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options by which every command says how its CSV files are to be read. */
public final class CsvOptions {
  /** What may stand between cells. */
  public enum Separator {
    COMMA(','),
    SEMICOLON(';'),
    TAB('\t');

    final char sign;

    Separator(char sign) {
      this.sign = sign;
    }
  }

  @Option(names = "--separator", paramLabel = "SIGN")
  @Nullable Separator separator;

  @Option(names = "--ignore", paramLabel = "COLUMN", split = ",")
  List<String> ignored = List.of();

  /** Columns that are to be passed over. */
  public Set<String> ignored() {
    return new TreeSet<>(ignored);
  }

  /**
   * Reads one file.
   *
   * @throws Refused with all faults of its form
   */
  public CsvTable read(Path file) {
    return CsvFile.read(file, Optional.ofNullable(separator).map(each -> each.sign));
  }

  /**
   * Reads one file of any size row by row.
   *
   * @param rows given the header, takes each row after it
   * @throws Refused where the file cannot be read
   */
  public void stream(Path file, Function<List<String>, Consumer<CsvRecord>> rows) {
    CsvStream.read(file, Optional.ofNullable(separator).map(each -> each.sign), rows);
  }
}
