package id.paritrana.scoring.compliance;

import static id.paritrana.scoring.compliance.ComplianceFigure.*;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.scoring.wording.Remark;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A medium employer in 2024, judged on 31 January 2025; every figure was reckoned by hand. */
class AssessmentTest {

  private static final Employer EMPLOYER = new Employer("1", "PT Contoh", EmployerSize.MEDIUM);
  private final DueDays days =
      new DueDays(Shipped.RULES, Shipped.DAYS, Shipped.year(2024, LocalDate.of(2025, 1, 31)));

  /** Judged anew for every test, so that a broken rule is noticed by each. */
  private final Assessment assessment = assessment();

  /**
   * 10 months on time. March, due on 16 April, is paid on 17 May: 31 days, 2 months. December, due
   * on 15 January, is not paid: 16 days, 1 month. Up to June 8 of 10 workers are registered, with 7
   * of 10 million of wages and without JP.
   */
  private Assessment assessment() {
    List<MonthlyRecord> records = new ArrayList<>();
    for (YearMonth month : days.period().months()) {
      boolean first = month.getMonthValue() <= 6;
      LocalDate on =
          month.getMonthValue() == 3 ? LocalDate.of(2024, 5, 17) : month.plusMonths(1).atDay(10);
      boolean paid = month.getMonthValue() < 12;
      records.add(
          new MonthlyRecord(
              month,
              Optional.of(
                  new Contribution(
                      1_000_000, paid ? 1_000_000 : 0, paid ? Optional.of(on) : Optional.empty())),
              Optional.of(new Part(first ? 8 : 10, 10)),
              Optional.of(new Part(first ? 7_000_000 : 10_000_000, 10_000_000)),
              Optional.of(
                  first
                      ? Set.of(Programme.JKK, Programme.JKM, Programme.JHT)
                      : Set.of(Programme.values())),
              Optional.of(new Part(8, first ? 8 : 10)),
              month.getMonthValue() == 1 ? Optional.of(new Part(3, 4)) : Optional.empty()));
    }
    return Assessment.of(EMPLOYER, records, days);
  }

  @Test
  void figuresAddUpOverTheMonths() {
    Map<ComplianceFigure, Double> expected = new EnumMap<>(ComplianceFigure.class);
    expected.put(MONTHS_DUE, 12.0);
    expected.put(MONTHS_ON_TIME, 10.0);
    expected.put(ARREARS_MONTHS, 1.0);
    expected.put(MONTHS_UNKNOWN, 0.0);
    expected.put(MONTHS_UNREPORTED, 0.0);
    expected.put(DAYS_LATE, 47.0);
    expected.put(LONGEST_DELAY, 31.0);
    expected.put(CONTRIBUTION_DUE, 12_000_000.0);
    expected.put(CONTRIBUTION_OUTSTANDING, 1_000_000.0);
    expected.put(LATE_PENALTY, 60_000.0);
    expected.put(WORKERS_TOTAL, 120.0);
    expected.put(WORKERS_REGISTERED, 108.0);
    expected.put(WAGES_TOTAL, 120_000_000.0);
    expected.put(WAGES_REPORTED, 102_000_000.0);
    expected.put(PROGRAMMES_MANDATORY, 48.0);
    expected.put(PROGRAMMES_JOINED, 42.0);
    expected.put(NIK_CHECKED, 108.0);
    expected.put(NIK_VALID, 96.0);
    expected.put(VENDORS_TOTAL, 4.0);
    expected.put(VENDORS_COMPLIANT, 3.0);
    expected.put(PARTIAL_WORKERS, 1.0);
    expected.put(PARTIAL_WAGES, 1.0);
    expected.put(PARTIAL_PROGRAMMES, 1.0);
    expected.put(PARTIAL_REGISTRATION_FLAGS, 3.0);
    assertThat(assessment.figures()).isEqualTo(expected);
  }

  @Test
  void indicatorsArePartsOfFigures() {
    List<Double> values =
        Explanation.of(assessment).stream().map(each -> each.value().orElseThrow()).toList();
    assertThat(values)
        .containsExactly(
            10 / 12.0 * 100,
            1.0,
            47 / 12.0,
            0.5,
            90.0,
            85.0,
            87.5,
            96 / 108.0 * 100,
            75.0,
            1.0,
            1.0,
            1.0);
  }

  @Test
  void eachIndicatorSaysWhichMonthsAndByWhichRule() {
    assertThat(said(ComplianceIndicator.PUNCTUALITY))
        .contains("2024-03: due 2024-04-16, paid 2024-05-17, 31 days late.")
        .contains("2024-03: 2024-04-15 is not a working day, the due day moves to 2024-04-16.")
        .contains("2024-12: due 2025-01-15, Rp1,000,000 not paid.")
        .anyMatch(line -> line.startsWith("Rule usual: keuangan.kontan.co.id"));
    assertThat(said(ComplianceIndicator.ARREARS))
        .containsExactly("2024-12: due 2025-01-15, Rp1,000,000 not paid.");
    assertThat(said(ComplianceIndicator.DELAY))
        .containsExactly("2024-03: 31 days.", "2024-12: 16 days.");
    assertThat(said(ComplianceIndicator.PENALTY))
        .startsWith("2024-03: Rp40,000, 2 % a month.", "2024-12: Rp20,000, 2 % a month.");
    assertThat(said(ComplianceIndicator.PENALTY)).hasSize(3);
    assertThat(said(ComplianceIndicator.WORKERS)).hasSize(6).contains("2024-06: 8 of 10.");
    assertThat(said(ComplianceIndicator.WAGES)).contains("2024-01: 7,000,000 of 10,000,000.");
    assertThat(said(ComplianceIndicator.IDENTITY_NUMBERS)).hasSize(6).contains("2024-12: 8 of 10.");
    assertThat(said(ComplianceIndicator.PROGRAMMES))
        .hasSize(7)
        .contains("2024-01: JP not joined.")
        .anyMatch(line -> line.contains("Perpres 109/2013"));
    assertThat(said(ComplianceIndicator.VENDORS))
        .hasSize(12)
        .contains("2024-01: 3 of 4.", "2024-02: no data.");
  }

  private List<String> said(ComplianceIndicator indicator) {
    return Explanation.of(assessment).stream()
        .filter(each -> each.indicator() == indicator)
        .flatMap(each -> each.remarks().stream())
        .map(remark -> remark.in(Locale.ENGLISH))
        .toList();
  }

  @Test
  void missingIsNotZero() {
    Assessment nothing = Assessment.of(EMPLOYER, List.of(), days);
    assertThat(nothing.figures()).isEqualTo(Map.of(MONTHS_UNKNOWN, 12.0, MONTHS_UNREPORTED, 12.0));
    assertThat(Explanation.of(nothing))
        .allSatisfy(
            each -> {
              assertThat(each.value()).isEmpty();
              assertThat(each.indicator().label().in(Locale.of("id"))).isNotBlank();
            });
  }

  @Test
  void nothingLateNeedsNoPenaltyAndNoRule() {
    MonthlyRecord january =
        MonthFindingTest.month(
            "2024-01", Optional.of(new Contribution(1, 1, Optional.of(LocalDate.of(2024, 2, 1)))));
    Assessment punctual = Assessment.of(EMPLOYER, List.of(january), days);
    assertThat(Explanation.of(punctual).get(ComplianceIndicator.PENALTY.ordinal()).remarks())
        .isEmpty();
    assertThat(Explanation.of(punctual).get(ComplianceIndicator.PROGRAMMES.ordinal()).remarks())
        .extracting(Remark::code)
        .containsOnly("part.unknown")
        .hasSize(12);
    assertThat(punctual.figures())
        .containsEntry(MONTHS_UNKNOWN, 11.0)
        .containsEntry(MONTHS_UNREPORTED, 12.0)
        .containsEntry(CONTRIBUTION_OUTSTANDING, 0.0)
        .doesNotContainKeys(PARTIAL_WORKERS, PARTIAL_REGISTRATION_FLAGS);
  }

  @Test
  void monthsAreToldInTheirOrder() {
    List<MonthlyRecord> turned =
        assessment.months().reversed().stream().map(MonthFinding::record).toList();
    assertThat(Assessment.of(EMPLOYER, turned, days)).isEqualTo(assessment);
  }

  @Test
  void aTallyTakesAMonthOnce() {
    Tally tally = new Tally(days);
    MonthlyRecord march = assessment.months().get(2).record();
    assertThat(tally.add(3, EmployerSize.MEDIUM, march)).isTrue();
    assertThat(tally.add(3, EmployerSize.MEDIUM, march)).isFalse();
    assertThat(tally.add(40, EmployerSize.MEDIUM, march)).isTrue();
    double[] late = tally.column(DAYS_LATE, 42);
    assertThat(late[3]).isEqualTo(31);
    assertThat(late[40]).isEqualTo(31);
    assertThat(late[41]).isNaN();
  }

  /** Who knows one kind of partial registration alone is flagged by it alone. */
  @Test
  void flagsCountWhatIsKnown() {
    MonthlyRecord known = assessment.months().getFirst().record();
    MonthlyRecord workersOnly =
        new MonthlyRecord(
            known.month(),
            Optional.empty(),
            known.workers(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty());
    assertThat(Assessment.of(EMPLOYER, List.of(workersOnly), days).figures())
        .containsEntry(PARTIAL_REGISTRATION_FLAGS, 1.0)
        .containsEntry(PARTIAL_WORKERS, 1.0)
        .doesNotContainKeys(PARTIAL_WAGES, PARTIAL_PROGRAMMES);
  }

  @Test
  void whatNoRuleCoversIsSaid() {
    DueDays before =
        new DueDays(Shipped.RULES, Shipped.DAYS, Shipped.year(2014, LocalDate.of(2015, 12, 31)));
    MonthlyRecord may =
        MonthFindingTest.month("2014-05", Optional.of(new Contribution(1, 0, Optional.empty())));
    assertThat(Explanation.of(Assessment.of(EMPLOYER, List.of(may), before)).getFirst().remarks())
        .contains(Remark.of("payment.no-rule", "2014-05"));
  }

  @Test
  void aYearWithoutHolidaysIsToldAtEveryMonth() {
    DueDays earlier =
        new DueDays(Shipped.RULES, Shipped.DAYS, Shipped.year(2019, LocalDate.of(2020, 12, 31)));
    MonthlyRecord may =
        MonthFindingTest.month(
            "2019-05", Optional.of(new Contribution(1, 1, Optional.of(LocalDate.of(2019, 6, 17)))));
    List<Explanation> all = Explanation.of(Assessment.of(EMPLOYER, List.of(may), earlier));
    assertThat(all.getFirst().remarks())
        .extracting(Remark::code)
        .contains("payment.shifted", "payment.no-holidays", "payment.unknown");
  }
}
