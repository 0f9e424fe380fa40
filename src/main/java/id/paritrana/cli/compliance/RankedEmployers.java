package id.paritrana.cli.compliance;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.paritrana.scoring.FigureRun;
import id.paritrana.scoring.compliance.ComplianceFigure;
import id.paritrana.scoring.compliance.Employer;
import id.paritrana.scoring.scheme.Check;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.scheme.Gate;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.wording.Spelling;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The ranked employers as CSV: rank and score, the gates that are closed and the checks that failed
 * by their ids, the points of every criterion, every figure. Numbers have all their digits; {@code
 * NA} is missing.
 */
record RankedEmployers(
    Scheme scheme,
    List<Employer> employers,
    Map<ComplianceFigure, double[]> figures,
    FigureRun run) {
  private static final String MISSING = "NA";

  /** So many rows are worded at once, on all processors, before they are written in their order. */
  private static final int BATCH = 8192;

  private static final List<String> COLUMNS =
      List.of(
          "rank",
          "id",
          "name",
          "size",
          "state",
          "score",
          "exact",
          "tied",
          "closed-gates",
          "failed-checks");

  /** Writes the ranked from rank 1 on, then those without a rank in their order. */
  void to(Writer writer) throws IOException {
    List<String> header = new ArrayList<>(COLUMNS);
    List<double[]> numbers = new ArrayList<>();
    for (Criterion criterion : scheme.criteria()) {
      header.add("points." + criterion.id());
      numbers.add(run.points(criterion.id()));
    }
    figures.forEach(
        (figure, column) -> {
          header.add(figure.figure());
          numbers.add(column);
        });
    double[] scores = run.scores();
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(writer);
    csv.writeRecord(header);
    int[] rows = IntStream.concat(Arrays.stream(run.ranked()), unranked()).toArray();
    for (int from = 0; from < rows.length; from += BATCH) {
      Arrays.stream(rows, from, Math.min(from + BATCH, rows.length))
          .parallel()
          .mapToObj(row -> cells(row, scores, numbers))
          .toList()
          .forEach(csv::writeRecord);
    }
    csv.flush();
  }

  private IntStream unranked() {
    return IntStream.range(0, employers.size()).filter(row -> run.rank(row) == 0);
  }

  private List<String> cells(int row, double[] scores, List<double[]> numbers) {
    Employer employer = employers.get(row);
    boolean ranked = run.rank(row) > 0;
    List<String> cells = new ArrayList<>(COLUMNS.size() + numbers.size());
    cells.add(ranked ? Integer.toString(run.rank(row)) : MISSING);
    cells.add(employer.id());
    cells.add(employer.name());
    cells.add(Spelling.of(employer.size()));
    cells.add(ranked ? "ranked" : run.isAdmitted(row) ? "unscored" : "refused");
    cells.add(ranked ? run.printed(scores[row]).toPlainString() : MISSING);
    cells.add(number(scores[row]));
    cells.add(Boolean.toString(run.tied(row)));
    cells.add(run.closedGates(row).stream().map(Gate::id).collect(Collectors.joining(" ")));
    cells.add(run.failedChecks(row).stream().map(Check::id).collect(Collectors.joining(" ")));
    for (double[] column : numbers) {
      cells.add(number(column[row]));
    }
    return cells;
  }

  private static String number(double value) {
    return Double.isNaN(value) ? MISSING : Digits.of(value).toString();
  }
}
