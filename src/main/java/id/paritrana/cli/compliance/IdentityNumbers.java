package id.paritrana.cli.compliance;

import id.paritrana.cli.csv.CsvOptions;
import id.paritrana.cli.output.Format;
import id.paritrana.cli.output.Output;
import id.paritrana.cli.output.Part;
import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.CsvTable;
import id.paritrana.indicator.csv.Row;
import id.paritrana.scoring.compliance.IdentityNumberRule;
import id.paritrana.scoring.wording.Remark;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells the identity numbers (NIK) that cannot exist, with their lines and reasons; returns 1. */
@Command(name = "identities")
final class IdentityNumbers implements Callable<Integer> {
  @Parameters(paramLabel = "FILE", descriptionKey = "identities.file")
  Path file = Path.of("");

  @Option(names = "--column", paramLabel = "COLUMN", descriptionKey = "identities.column")
  String column = "nik";

  @Option(
      names = "--as-of",
      required = true,
      paramLabel = "DAY",
      descriptionKey = "identities.as-of")
  LocalDate asOf = LocalDate.EPOCH;

  @Mixin RulesFile rules = new RulesFile();
  @Mixin CsvOptions csv = new CsvOptions();
  @Mixin Output output = new Output();

  @Override
  public Integer call() throws IOException {
    CsvTable table = csv.read(file);
    table.require(List.of(column));
    IdentityNumberRule rule = rules.read().identityNumber();
    List<List<Object>> wrong = new ArrayList<>();
    for (Row row : table.rows(new ArrayList<>())) {
      String number = row.text(column);
      List<Remark> faults = rule.faults(number, asOf);
      if (!faults.isEmpty()) {
        List<String> said = faults.stream().map(each -> each.in(output.locale())).toList();
        wrong.add(List.of(row.line(), number, said));
      }
    }
    output.give(
        List.of(new Part("identities", List.of("line", "nik", "remarks"), wrong)),
        List.of(
            Said.of("identities.found", table.cells().size(), wrong.size()),
            Said.of("identities.rule", rule.source(), rule.note().in(output.locale()))),
        Format.TABLE);
    return wrong.isEmpty() ? 0 : 1;
  }
}
