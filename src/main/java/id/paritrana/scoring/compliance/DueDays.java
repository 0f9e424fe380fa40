package id.paritrana.scoring.compliance;

import id.paritrana.scoring.calendar.Holiday;
import id.paritrana.scoring.calendar.WorkingDays;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The due day and the mandatory programmes of each month of a period, looked up once. */
public final class DueDays {
  private final Period period;
  private final List<Optional<Due>> due = new ArrayList<>();
  private final List<Optional<ProgrammeRule>> programmes = new ArrayList<>();

  /** Those of employers for their workers. */
  public DueDays(Rules rules, WorkingDays days, Period period) {
    this.period = period;
    for (YearMonth month : period.months()) {
      due.add(rules.paymentIn(month).map(rule -> Due.of(rule, month, days)));
      programmes.add(rules.programmesIn(month));
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

  /** The rule of programmes in a month; empty where none is known, as outside the period. */
  public Optional<ProgrammeRule> programmesIn(YearMonth month) {
    return period.contains(month) ? programmes.get(period.indexOf(month)) : Optional.empty();
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
    int index = period.indexOf(month);
    Optional<Set<Programme>> mandatory = programmes.get(index).map(rule -> rule.of(size));
    return new MonthFinding(record, due.get(index), mandatory, period.asOf());
  }
}
