package id.paritrana.scoring.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.scoring.compliance.MonthFinding.Timing;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** March 2024 was due on Tuesday 16 April; judged on 20 June 2024 unless said otherwise. */
class MonthFindingTest {

  private static final LocalDate JUDGED = LocalDate.of(2024, 6, 20);

  private static MonthFinding finding(long due, long paid, String on, LocalDate asOf) {
    Optional<LocalDate> day = on.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(on));
    return judged(month("2024-03", Optional.of(new Contribution(due, paid, day))), asOf);
  }

  private static MonthFinding judged(MonthlyRecord record, LocalDate asOf) {
    Period period = new Period(record.month(), record.month(), asOf);
    return new DueDays(Shipped.RULES, Shipped.DAYS, period).judge(EmployerSize.SMALL, record);
  }

  static MonthlyRecord month(String month, Optional<Contribution> contribution) {
    return new MonthlyRecord(
        YearMonth.parse(month),
        contribution,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @ParameterizedTest(
      name = "{1} of {0} paid on {2}: {3}, {4} days late, Rp{5} lacking, penalty {6}")
  @CsvSource({
    "1000, 1000, 2024-03-01, ON_TIME, 0, 0, 0",
    "1000, 1000, 2024-04-15, ON_TIME, 0, 0, 0",
    "1000, 1000, 2024-04-16, ON_TIME, 0, 0, 0",
    "1000, 1200, 2024-04-16, ON_TIME, 0, 0, 0",
    "1000, 1000, 2024-04-17, LATE, 1, 0, 20",
    "1000, 1000, 2024-05-16, LATE, 30, 0, 20",
    "1000, 1000, 2024-05-17, LATE, 31, 0, 40",
    "1000, 1200, 2024-05-17, LATE, 31, 0, 40",
    "1000, 1000, 2024-06-20, LATE, 65, 0, 60",
    "1000, 1000, 2024-06-21, UNPAID, 65, 1000, 60", // after the day of judgement
    "1000, 0, '', UNPAID, 65, 1000, 60",
    "1000, 400, 2024-04-16, PARTLY, 65, 600, 36", // 600 for 3 months
    "1000, 400, 2024-04-17, PARTLY, 65, 600, 44", // 400 for 1 month, 600 for 3
    "1000, 999, 2024-04-16, PARTLY, 65, 1, 0.06",
    "0, 0, '', NOT_DUE, 0, 0, 0"
  })
  void aPaymentIsJudgedByItsDayAndAmount(
      long due, long paid, String on, Timing timing, int late, long lacking, double penalty) {
    MonthFinding finding = finding(due, paid, on, JUDGED);
    assertThat(finding.timing()).isEqualTo(timing);
    assertThat(finding.daysLate()).isEqualTo(late);
    assertThat(finding.outstanding()).isEqualTo(lacking);
    assertThat(finding.penalty()).isEqualTo(Math.round(penalty * 10_000));
  }

  @ParameterizedTest(name = "judged on {0}, {1} paid: {2}")
  @CsvSource({
    "2024-04-16, 0, NOT_DUE",
    "2024-04-16, 400, NOT_DUE",
    "2024-04-16, 1000, ON_TIME",
    "2024-04-17, 0, UNPAID",
    "2024-04-17, 400, PARTLY"
  })
  void nothingIsOwedBeforeTheDueDayIsOver(LocalDate asOf, long paid, Timing timing) {
    assertThat(finding(1000, paid, paid == 0 ? "" : "2024-04-10", asOf).timing()).isEqualTo(timing);
  }

  @Test
  void inTheExceptionOfThePandemicLatenessCostsLess() {
    Contribution late = new Contribution(1000, 1000, Optional.of(LocalDate.of(2020, 10, 1)));
    MonthFinding august = judged(month("2020-08", Optional.of(late)), JUDGED);
    MonthFinding july = judged(month("2020-07", Optional.of(late)), JUDGED);
    assertThat(august.daysLate()).isEqualTo(1);
    assertThat(august.penalty()).isEqualTo(5 * 10_000);
    assertThat(july.daysLate()).isEqualTo(44);
    assertThat(july.penalty()).isEqualTo(40 * 10_000);
  }

  @Test
  void whatNoRuleCoversIsNotJudged() {
    Contribution unpaid = new Contribution(1000, 0, Optional.empty());
    MonthFinding early = judged(month("2015-06", Optional.of(unpaid)), JUDGED);
    assertThat(early.timing()).isEqualTo(Timing.NOT_DUE);
    assertThat(early.programmes()).isEmpty();
  }

  @Test
  void programmesCountOnlyWhereTheyAreMandatory() {
    MonthlyRecord plain = month("2024-03", Optional.empty());
    MonthlyRecord record =
        new MonthlyRecord(
            plain.month(),
            plain.contribution(),
            plain.workers(),
            plain.wages(),
            Optional.of(Set.of(Programme.JKK, Programme.JP)),
            plain.identityNumbers(),
            plain.vendors());
    assertThat(judged(record, JUDGED).programmes()).contains(new Part(1, 3));
    assertThat(judged(plain, JUDGED).programmes()).isEmpty();
  }
}
