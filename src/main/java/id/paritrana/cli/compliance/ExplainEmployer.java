package id.paritrana.cli.compliance;

import id.paritrana.cli.output.Format;
import id.paritrana.cli.output.Output;
import id.paritrana.cli.output.Part;
import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.indicator.records.Reading;
import id.paritrana.scoring.compliance.Assessment;
import id.paritrana.scoring.compliance.ComplianceFigure;
import id.paritrana.scoring.compliance.DueDays;
import id.paritrana.scoring.compliance.Employer;
import id.paritrana.scoring.compliance.Explanation;
import id.paritrana.scoring.compliance.MonthFinding;
import id.paritrana.scoring.compliance.MonthlyRecord;
import id.paritrana.scoring.wording.Spelling;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Says which months, rules and sources an employer's indicators come from. */
@Command(name = "explain")
final class ExplainEmployer implements Callable<Integer> {
  private static final double PENALTY_UNITS = 10_000;

  @Mixin Records records = new Records();
  @Mixin Law law = new Law();

  @Option(names = "--employer", required = true, paramLabel = "ID", descriptionKey = "employer.id")
  String id = "";

  @Mixin Output output = new Output();

  @Override
  public Integer call() throws IOException {
    DueDays days = law.dueDays();
    List<MonthlyRecord> own = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    Reading reading =
        records.read(
            days.period(),
            (row, employer, monthly) -> {
              boolean mine = employer.id().equals(id);
              return !mine || seen.add(monthly.month()) && own.add(monthly);
            });
    Employer employer =
        reading.register().employers().stream()
            .filter(each -> each.id().equals(id))
            .findFirst()
            .orElseThrow(
                () ->
                    new Refused(Fault.of(id, Said.of("employer.none"), Said.of("employer.some"))));
    Assessment assessment = Assessment.of(employer, own, days);
    output.give(
        List.of(indicators(assessment), months(assessment), sums(assessment)),
        List.of(),
        Format.TABLE);
    return 0;
  }

  private Part indicators(Assessment assessment) {
    Locale locale = output.locale();
    List<List<Object>> rows = new ArrayList<>();
    for (Explanation each : Explanation.of(assessment)) {
      rows.add(
          List.of(
              Spelling.of(each.indicator()),
              each.indicator().label().in(locale),
              each.value(),
              each.indicator().formula(),
              each.remarks().stream().map(remark -> remark.in(locale)).toList()));
    }
    return new Part(
        "indicators", List.of("indicator", "name", "value", "formula", "remarks"), rows);
  }

  private static Part months(Assessment assessment) {
    List<List<Object>> rows = new ArrayList<>();
    for (MonthFinding month : assessment.months()) {
      rows.add(
          List.of(
              month.record().month().toString(),
              month.due().map(due -> due.day().toString()),
              month.record().contribution().flatMap(paid -> paid.paidOn().map(LocalDate::toString)),
              Spelling.of(month.timing()),
              month.daysLate(),
              month.outstanding(),
              Digits.of(month.penalty() / PENALTY_UNITS),
              month.due().map(due -> due.rule().id())));
    }
    return new Part(
        "months",
        List.of("month", "due", "paid-on", "timing", "days-late", "outstanding", "penalty", "rule"),
        rows);
  }

  private static Part sums(Assessment assessment) {
    List<List<Object>> rows = new ArrayList<>();
    for (ComplianceFigure figure : ComplianceFigure.values()) {
      double value = assessment.figures().getOrDefault(figure, Double.NaN);
      rows.add(List.of(figure.figure(), Digits.of(value)));
    }
    return new Part("sums", List.of("figure", "value"), rows);
  }
}
