package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.CsvTable;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.indicator.csv.Row;
import id.paritrana.scoring.severity.Estimation;
import id.paritrana.scoring.severity.Mark;
import id.paritrana.scoring.severity.SeverityFit;
import id.paritrana.scoring.severity.SeverityModel;
import id.paritrana.scoring.severity.SeverityOutcome;
import id.paritrana.scoring.severity.SeverityOutcome.Reason;
import id.paritrana.scoring.severity.UnshrunkenFit;
import id.paritrana.scoring.wording.Spelling;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * How severe each assessor is, fitted jointly with the quality of each nominee. Marks that are
 * exactly a value of the nominee plus a value of the assessor need no model: both are told as they
 * are, without errors.
 */
@Command(name = "severity")
final class Severity extends Instrument {
  @Option(names = "--estimation", paramLabel = "WAY")
  Estimation estimation = Estimation.RESTRICTED;

  @Option(names = "--assessor", paramLabel = "COLUMN")
  String assessor = "judge";

  @Option(names = "--mark", paramLabel = "COLUMN")
  String mark = "score";

  @Override
  List<Part> parts() {
    List<Mark> marks = marks(table());
    return switch (SeverityModel.fit(marks, estimation)) {
      case SeverityOutcome.Fitted(SeverityFit fit) -> parts(fit, marks);
      case SeverityOutcome.NotComparable(var panels) -> throw Unfit.panels(data.toString(), panels);
      case SeverityOutcome.NotEstimable(var reason) when reason == Reason.NO_RESIDUAL ->
          SeverityParts.withoutChance(UnshrunkenFit.leastSquares(marks), assessors(marks));
      case SeverityOutcome.NotEstimable(var reason) ->
          throw new Refused(
              Fault.of(
                  data.toString(),
                  Said.of("severity." + Spelling.of(reason)),
                  Said.of("severity.allowed")));
    };
  }

  private static List<String> assessors(List<Mark> marks) {
    return marks.stream().map(Mark::assessor).distinct().toList();
  }

  private List<Mark> marks(CsvTable table) {
    table.require(List.of("nominee", assessor, mark));
    List<Fault> faults = new ArrayList<>();
    List<Mark> marks = new ArrayList<>();
    for (Row row : table.rows(faults)) {
      row.number(mark)
          .ifPresent(value -> marks.add(new Mark(row.text("nominee"), row.text(assessor), value)));
    }
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
    return marks;
  }

  private static List<Part> parts(SeverityFit fit, List<Mark> marks) {
    UnshrunkenFit squares = UnshrunkenFit.leastSquares(marks);
    UnshrunkenFit fixed = UnshrunkenFit.fixedNominees(marks);
    return List.of(
        SeverityParts.model(fit),
        SeverityParts.nominees(fit, squares, fixed),
        SeverityParts.assessors(fit));
  }
}
