package id.paritrana.cli;

import id.paritrana.cli.csv.CsvOptions;
import id.paritrana.cli.nominee.NomineeFiles;
import id.paritrana.cli.nominee.SchemeFile;
import id.paritrana.indicator.csv.CsvTable;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Scoring;
import id.paritrana.scoring.Stage;
import id.paritrana.scoring.scheme.Scheme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A scheme and data files, and the run that follows from them. */
final class Given {
  @Parameters(index = "0", paramLabel = "SCHEME", descriptionKey = "given.scheme")
  Path scheme = Path.of("");

  @Parameters(index = "1..*", arity = "1..*", paramLabel = "DATA", descriptionKey = "given.data")
  List<Path> data = List.of();

  @Option(names = "--stage", paramLabel = "STAGE", descriptionKey = "given.stage")
  Stage stage = Stage.FULL;

  @Mixin CsvOptions csv = new CsvOptions();

  /**
   * The run.
   *
   * @throws Refused with the faults of the scheme, else of the form of all files, else of their
   *     content
   */
  Run run() {
    Scheme read = SchemeFile.read(scheme);
    return Scoring.run(read, NomineeFiles.read(read, tables(), csv.ignored()), stage);
  }

  private List<CsvTable> tables() {
    List<CsvTable> tables = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    for (Path each : data) {
      try {
        tables.add(csv.read(each));
      } catch (Refused refused) {
        faults.addAll(refused.faults());
      }
    }
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    return tables;
  }
}
