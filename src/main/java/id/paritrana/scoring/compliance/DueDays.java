package id.paritrana.scoring.compliance;

import id.paritrana.scoring.calendar.Holiday;
import id.paritrana.scoring.calendar.WorkingDays;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The due day and the mandatory programmes of each month of a period, looked up once. */
public final class DueDays {
  private final Map<YearMonth, Due> due = new HashMap<>();
  private final Map<YearMonth, ProgrammeRule> programmes = new HashMap<>();
  private final Period period;

  /** Those of employers for their workers. */
  public DueDays(Rules rules, WorkingDays days, Period period) {
    this.period = period;
    for (YearMonth month : period.months()) {
      rules.paymentIn(month).ifPresent(rule -> due.put(month, Due.of(rule, month, days)));
      rules.programmesIn(month).ifPresent(rule -> programmes.put(month, rule));
    }
  }

  /**
   * When a contribution is due.
   *
   * @param nominal the day before any shift
   * @param day the last day on which a payment is on time
   * @param passed the holidays between, by which it was moved
   * @param certain whether the holidays of the year are known, so that the shift is certain
   */
  public record Due(
      PaymentRule rule, LocalDate nominal, LocalDate day, List<Holiday> passed, boolean certain) {

    static Due of(PaymentRule rule, YearMonth month, WorkingDays days) {
      LocalDate nominal = rule.nominalDue(month);
      LocalDate day = rule.due(month, days);
      List<Holiday> passed =
          nominal.datesUntil(day).flatMap(each -> days.holiday(each).stream()).toList();
      return new Due(rule, nominal, day, passed, days.covers(nominal) && days.covers(day));
    }

    int monthsLate(LocalDate paid) {
      return rule.monthsLate(day, paid);
    }
  }

  /** The period. */
  public Period period() {
    return period;
  }

  /** The rule of programmes in a month; empty where none is known. */
  public Optional<ProgrammeRule> programmesIn(YearMonth month) {
    return Optional.ofNullable(programmes.get(month));
  }

  /**
   * What the rules say about one month of an employer.
   *
   * @throws IllegalArgumentException for a month outside the period
   */
  public MonthFinding judge(EmployerSize size, MonthlyRecord record) {
    YearMonth month = record.month();
    if (!period.contains(month)) {
      throw new IllegalArgumentException(
          month + "; allowed: " + period.first() + " to " + period.last());
    }
    Optional<Set<Programme>> mandatory = programmesIn(month).map(rule -> rule.of(size));
    return new MonthFinding(record, Optional.ofNullable(due.get(month)), mandatory, period.asOf());
  }
}
