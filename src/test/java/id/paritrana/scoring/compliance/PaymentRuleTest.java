package id.paritrana.scoring.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.scoring.calendar.WorkingDays;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaymentRuleTest {

  private static PaymentRule rule(String month) {
    return Shipped.RULES.paymentIn(YearMonth.parse(month)).orElseThrow();
  }

  @ParameterizedTest(name = "{0}: {1}, {2}")
  @CsvSource({
    "2019-12, usual, 2020-01-15",
    "2020-01, usual, 2020-02-17", // a Saturday
    "2020-07, usual, 2020-08-18", // a Saturday, then Independence Day on Monday
    "2020-08, pp-49-2020, 2020-09-30",
    "2020-09, pp-49-2020, 2020-11-02", // collective leave on a Friday
    "2020-12, pp-49-2020, 2021-02-01", // a Saturday
    "2021-01, pp-49-2020, 2021-03-01", // no 30 February; the 28th was a Sunday
    "2021-02, usual, 2021-03-15",
    "2022-03, usual, 2022-04-18", // Good Friday
    "2024-03, usual, 2024-04-16", // collective leave on a Monday
    "2024-05, usual, 2024-06-19", // a Saturday, a holiday on Monday, collective leave on Tuesday
    "2026-04, usual, 2026-05-18" // collective leave on a Friday
  })
  void contributionsAreDueOnAWorkingDay(String month, String id, LocalDate due) {
    PaymentRule rule = rule(month);
    assertThat(rule.id()).isEqualTo(id);
    assertThat(rule.due(YearMonth.parse(month), Shipped.DAYS)).isEqualTo(due);
  }

  @Test
  void aContributionMayBeDueInItsOwnMonth() {
    Rules same =
        Shipped.content(
            RulesReader.read(
                Shipped.text("rules").replace("due-month: following", "due-month: same")));
    YearMonth june = YearMonth.of(2024, 6);
    assertThat(same.paymentIn(june).orElseThrow().due(june, Shipped.DAYS)).isEqualTo("2024-06-19");
  }

  @Test
  void theExceptionHasALowerPenalty() {
    assertThat(rule("2020-07").penalty()).isEqualTo(200);
    assertThat(rule("2020-08").penalty()).isEqualTo(50);
    assertThat(rule("2021-01").penalty()).isEqualTo(50);
    assertThat(rule("2021-02").penalty()).isEqualTo(200);
  }

  @Test
  void beforeTheFirstRuleNoneHolds() {
    assertThat(Shipped.RULES.paymentIn(YearMonth.of(2015, 6))).isEmpty();
    assertThat(Shipped.RULES.paymentIn(YearMonth.of(2015, 7))).isPresent();
    assertThat(Shipped.RULES.programmesIn(YearMonth.of(2015, 6))).isEmpty();
    assertThat(Shipped.RULES.programmesIn(YearMonth.of(2015, 7))).isPresent();
  }

  @ParameterizedTest(name = "due 15 May, paid {0}: {1} begun, {2} full")
  @CsvSource({
    "2024-05-01, 0, 0",
    "2024-05-15, 0, 0",
    "2024-05-16, 1, 0",
    "2024-06-14, 1, 0",
    "2024-06-15, 1, 1",
    "2024-06-16, 2, 1",
    "2025-05-15, 12, 12",
    "2025-05-16, 13, 12"
  })
  void monthsOfDelayCountFromTheDueDay(LocalDate paid, int begun, int full) {
    PaymentRule usual = rule("2024-04");
    LocalDate due = LocalDate.of(2024, 5, 15);
    assertThat(usual.monthsLate(due, paid)).isEqualTo(begun);
    assertThat(counting(usual, PaymentRule.PenaltyMonths.FULL).monthsLate(due, paid))
        .isEqualTo(full);
  }

  @Test
  void withoutAListOnlyWeekendsMoveTheDay() {
    PaymentRule rule = rule("2024-03");
    WorkingDays weekendsOnly = new WorkingDays(List.of(), List.of());
    assertThat(rule.due(YearMonth.of(2024, 3), weekendsOnly)).isEqualTo("2024-04-15");
    assertThat(rule.due(YearMonth.of(2024, 5), weekendsOnly)).isEqualTo("2024-06-17");
  }

  private static PaymentRule counting(PaymentRule rule, PaymentRule.PenaltyMonths how) {
    return new PaymentRule(
        rule.id(),
        rule.from(),
        rule.until(),
        rule.dueDay(),
        rule.dueMonth(),
        rule.penalty(),
        how,
        rule.source(),
        rule.note());
  }
}
