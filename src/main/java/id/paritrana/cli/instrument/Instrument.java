package id.paritrana.cli.instrument;

import id.paritrana.cli.csv.CsvOptions;
import id.paritrana.cli.output.Format;
import id.paritrana.cli.output.Output;
import id.paritrana.cli.output.Part;
import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.CsvTable;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Reason;
import id.paritrana.indicator.csv.Refused;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** A command that reads one table and answers with tables, as CSV unless asked otherwise. */
abstract class Instrument implements Callable<Integer> {
  @Parameters(index = "0", paramLabel = "DATA", descriptionKey = "instrument.data")
  Path data = Path.of("");

  @Mixin CsvOptions csv = new CsvOptions();
  @Mixin Output output = new Output();

  /**
   * Demands that the options lie in their ranges, before anything is read.
   *
   * @throws id.paritrana.cli.csv.Refused where one does not
   */
  void check() {}

  /** The tables of the answer. */
  abstract List<Part> parts();

  /**
   * The table.
   *
   * @throws Refused where it cannot be read or has no rows
   */
  final CsvTable table() {
    CsvTable table = csv.read(data);
    if (table.cells().isEmpty()) {
      throw new Refused(Fault.of(table.file(), Said.of("csv.no-rows"), Reason.of("csv.header")));
    }
    return table;
  }

  @Override
  public final Integer call() throws IOException {
    check();
    output.give(parts(), List.of(), Format.CSV);
    return 0;
  }
}
