package id.paritrana.cli.compliance;

import id.paritrana.cli.nominee.SchemeFile;
import id.paritrana.cli.output.Destination;
import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.indicator.csv.Row;
import id.paritrana.indicator.csv.Shown;
import id.paritrana.indicator.records.Reading;
import id.paritrana.scoring.FigureRun;
import id.paritrana.scoring.FigureTable;
import id.paritrana.scoring.compliance.ComplianceFigure;
import id.paritrana.scoring.compliance.DueDays;
import id.paritrana.scoring.compliance.Employer;
import id.paritrana.scoring.compliance.Tally;
import id.paritrana.scoring.scheme.Scheme;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Ranks employers, a branch's or the whole country's, by their monthly records. */
@Command(name = "rank")
final class RankEmployers implements Callable<Integer> {
  @Mixin Records records = new Records();
  @Mixin Law law = new Law();

  @Option(
      names = "--scheme",
      required = true,
      paramLabel = "SCHEME",
      descriptionKey = "given.scheme")
  Path scheme = Path.of("");

  @Option(names = "--kind", paramLabel = "KIND", descriptionKey = "employers.kind")
  String kind = "companies";

  @Mixin Destination output = new Destination();
  @Spec CommandSpec command = CommandSpec.create();

  @Override
  public Integer call() throws IOException {
    Scheme read = SchemeFile.read(scheme).measuredOnly();
    refuseOtherFigures(read);
    DueDays days = law.dueDays();
    Tally tally = new Tally(days);
    Reading reading =
        records.read(
            days.period(), (row, employer, monthly) -> tally.add(row, employer.size(), monthly));
    List<Employer> employers = reading.register().employers();
    Map<ComplianceFigure, double[]> figures = new EnumMap<>(ComplianceFigure.class);
    for (ComplianceFigure figure : ComplianceFigure.values()) {
      figures.put(figure, tally.column(figure, employers.size()));
    }
    FigureRun run = new FigureRun(read, table(employers, figures));
    output.give(new RankedEmployers(read, employers, figures, run)::to);
    notes(read, reading.outside());
    return 0;
  }

  private void refuseOtherFigures(Scheme read) {
    List<String> other =
        read.figuresRead().stream()
            .filter(figure -> ComplianceFigure.named(figure).isEmpty())
            .toList();
    if (!other.isEmpty()) {
      List<String> known =
          Arrays.stream(ComplianceFigure.values()).map(ComplianceFigure::figure).toList();
      throw new Refused(
          Fault.of(
              scheme.toString(),
              Said.of("scheme.other-figures", Shown.of(other)),
              Row.oneOf(known)));
    }
  }

  private FigureTable table(List<Employer> employers, Map<ComplianceFigure, double[]> figures) {
    Map<String, double[]> columns = new HashMap<>();
    figures.forEach((figure, column) -> columns.put(figure.figure(), column));
    return new FigureTable(employers.stream().map(Employer::id).toList(), kind, columns);
  }

  private void notes(Scheme read, long outside) {
    PrintWriter err = command.commandLine().getErr();
    if (read.isIllustrative()) {
      err.println(Said.of("employers.illustrative").in(output.locale()));
    }
    if (outside > 0) {
      err.println(Said.of("employers.outside", outside).in(output.locale()));
    }
  }
}
