package id.paritrana.cli.compliance;

import id.paritrana.cli.csv.CsvOptions;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.indicator.records.Reading;
import id.paritrana.indicator.records.Register;
import id.paritrana.scoring.compliance.Period;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The files of monthly records, and the file of the employers if there is one. */
public final class Records {
  @Parameters(arity = "1..*", paramLabel = "RECORDS", descriptionKey = "records.files")
  List<Path> files = List.of();

  @Option(names = "--employers", paramLabel = "FILE", descriptionKey = "records.employers")
  @Nullable Path employers;

  @Mixin CsvOptions csv = new CsvOptions();

  /**
   * Reads all files, row by row.
   *
   * @throws Refused with the faults of the first file that has any
   */
  Reading read(Period period, Reading.Sink sink) {
    Register register = new Register();
    if (employers != null) {
      register.take(csv.read(employers), csv.ignored());
    }
    Reading reading = new Reading(period, register, csv.ignored(), sink);
    for (Path file : files) {
      read(file, reading);
    }
    return reading;
  }

  private void read(Path file, Reading reading) {
    reading.beginFile();
    try {
      csv.stream(file, header -> reading.rows(file.toString(), header));
    } catch (Refused why) {
      throw reading.broken(why);
    }
    reading.endFile();
  }
}
