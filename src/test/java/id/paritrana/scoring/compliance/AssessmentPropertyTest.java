package id.paritrana.scoring.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.paritrana.scoring.formula.Figures;
import id.paritrana.scoring.formula.Formula;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AssessmentPropertyTest {

  private static final Period YEAR = Shipped.year(2020, LocalDate.of(2021, 2, 10));
  private static final DueDays DAYS = new DueDays(Shipped.RULES, Shipped.DAYS, YEAR);

  /** The columns of many employers, filled month by month in no order, hold the same bits. */
  @Test
  void togetherIsTheSameAsOneByOne() {
    RandomEmployer draw = new RandomEmployer(1);
    List<Employer> employers = new ArrayList<>();
    List<List<MonthlyRecord>> records = new ArrayList<>();
    record Cell(int row, MonthlyRecord record) {}
    List<Cell> cells = new ArrayList<>();
    for (int row = 0; row < 300; row++) {
      employers.add(draw.employer(row));
      records.add(row == 7 ? List.of() : draw.records(YEAR));
      for (MonthlyRecord record : records.get(row)) {
        cells.add(new Cell(row, record));
      }
    }
    Collections.shuffle(cells, new Random(2));
    Tally tally = new Tally(DAYS);
    cells.forEach(cell -> tally.add(cell.row(), employers.get(cell.row()).size(), cell.record()));
    for (ComplianceFigure figure : ComplianceFigure.values()) {
      double[] column = tally.column(figure, employers.size());
      for (int row = 0; row < column.length; row++) {
        Assessment alone = Assessment.of(employers.get(row), records.get(row), DAYS);
        double value = alone.figures().getOrDefault(figure, Double.NaN);
        assertThat(Double.doubleToLongBits(column[row]))
            .as("%s of %d", figure, row)
            .isEqualTo(Double.doubleToLongBits(value));
      }
    }
  }

  /** Paying a day earlier, or more, never lowers an indicator of payment. */
  @Test
  void payingEarlierOrMoreNeverHarms() {
    RandomEmployer draw = new RandomEmployer(3);
    Random random = new Random(4);
    int changed = 0;
    for (int i = 0; i < 3000; i++) {
      Employer employer = draw.employer(i);
      List<MonthlyRecord> records = draw.records(YEAR);
      if (records.isEmpty()) {
        continue;
      }
      int at = random.nextInt(records.size());
      Optional<Contribution> better =
          records.get(at).contribution().map(each -> better(each, random));
      Assessment before = Assessment.of(employer, records, DAYS);
      records.set(at, with(records.get(at), better));
      Assessment after = Assessment.of(employer, records, DAYS);
      changed += before.figures().equals(after.figures()) ? 0 : 1;
      assertThat(value(after, ComplianceIndicator.PUNCTUALITY, 0))
          .isGreaterThanOrEqualTo(value(before, ComplianceIndicator.PUNCTUALITY, 0));
      for (ComplianceIndicator lower :
          List.of(
              ComplianceIndicator.ARREARS,
              ComplianceIndicator.DELAY,
              ComplianceIndicator.PENALTY)) {
        assertThat(value(after, lower, 0)).isLessThanOrEqualTo(value(before, lower, 1e9));
      }
    }
    assertThat(changed).isGreaterThan(200);
  }

  private static Contribution better(Contribution given, Random random) {
    if (given.paid() == 0) {
      return new Contribution(given.due(), given.due(), day(given.due(), YEAR.asOf()));
    }
    long more = random.nextBoolean() ? Math.max(given.paid(), given.due()) : given.paid();
    LocalDate on = given.paidOn().orElseThrow().minusDays(random.nextInt(40));
    return new Contribution(given.due(), more, Optional.of(on));
  }

  private static Optional<LocalDate> day(long paid, LocalDate on) {
    return paid == 0 ? Optional.empty() : Optional.of(on);
  }

  private static double value(Assessment of, ComplianceIndicator indicator, double otherwise) {
    return indicator.of(of.figures()).orElse(otherwise);
  }

  private static MonthlyRecord with(MonthlyRecord record, Optional<Contribution> contribution) {
    return new MonthlyRecord(
        record.month(),
        contribution,
        record.workers(),
        record.wages(),
        record.programmes(),
        record.identityNumbers(),
        record.vendors());
  }

  /** A scheme that uses the indicator's formula computes the same bits. */
  @Test
  void theFormulaOfAnIndicatorGivesItsValue() {
    RandomEmployer draw = new RandomEmployer(5);
    for (int i = 0; i < 200; i++) {
      Assessment assessment = Assessment.of(draw.employer(i), draw.records(YEAR), DAYS);
      for (ComplianceIndicator indicator : ComplianceIndicator.values()) {
        Formula formula = ((Formula.Sound) Formula.parse(indicator.formula())).formula();
        double result = formula.at(new Named(assessment.figures()));
        double factor =
            indicator.formula().contains("/") && indicator != ComplianceIndicator.DELAY ? 100 : 1;
        OptionalDouble value = indicator.of(assessment.figures());
        assertThat(value.orElse(Double.NaN)).isEqualTo(result * factor);
      }
    }
  }

  private record Named(Map<ComplianceFigure, Double> figures) implements Figures {
    @Override
    public double value(String name) {
      return figures.getOrDefault(ComplianceFigure.named(name).orElseThrow(), Double.NaN);
    }

    @Override
    public boolean hasDocument(String name) {
      return false;
    }
  }

  @Test
  void aMonthStandsOnceAndWithinThePeriod() {
    MonthlyRecord march = MonthFindingTest.month("2020-03", Optional.empty());
    Employer employer = new Employer("e", "E", EmployerSize.MICRO);
    assertThatThrownBy(() -> Assessment.of(employer, List.of(march, march), DAYS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2020-03 twice");
    MonthlyRecord outside = MonthFindingTest.month("2019-12", Optional.empty());
    assertThatThrownBy(() -> Assessment.of(employer, List.of(outside), DAYS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("2019-12; allowed: 2020-01 to 2020-12");
  }
}
