package id.paritrana.scoring.compliance;

import id.paritrana.scoring.calendar.WorkingDays;
import id.paritrana.scoring.wording.Words;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * When an employer's contribution of a month for its workers is due, and what lateness costs.
 *
 * @param from first month of contribution for which it holds
 * @param until last one, if it ended
 * @param dueDay day of the month, 1 to 31; in a shorter month its last day
 * @param penalty of the late contribution for each month, in hundredths of a percent, 0 to 1000:
 *     200 is 2 %
 * @param note what the source leaves open
 */
public record PaymentRule(
    String id,
    YearMonth from,
    Optional<YearMonth> until,
    int dueDay,
    DueMonth dueMonth,
    int penalty,
    PenaltyMonths penaltyMonths,
    String source,
    Words note) {

  /** In which month the contribution of a month is due. */
  public enum DueMonth {
    SAME,
    FOLLOWING
  }

  /** How the months of delay are counted. From 15 May, a payment on 20 June is late by: */
  public enum PenaltyMonths {
    /** 2 months: each month counts from its first day. */
    BEGUN,
    /** 1 month: each month counts when it is over. */
    FULL
  }

  /** Whether it holds for the contribution of this month. */
  public boolean holdsIn(YearMonth month) {
    return !month.isBefore(from) && until.map(last -> !month.isAfter(last)).orElse(true);
  }

  /** The day before any shift to a working day. */
  public LocalDate nominalDue(YearMonth month) {
    YearMonth due = dueMonth == DueMonth.SAME ? month : month.plusMonths(1);
    return due.atDay(Math.min(dueDay, due.lengthOfMonth()));
  }

  /**
   * The last day on which the contribution of a month counts as on time: the nominal day, or the
   * next working day. 15 June 2024 was a Saturday, Monday a holiday and Tuesday collective leave,
   * so that the contribution of May 2024 counts as due on 19 June. That Saturdays and collective
   * leave move the day, as holidays do, is an assumption that no source confirms.
   */
  public LocalDate due(YearMonth month, WorkingDays days) {
    return days.sameOrNext(nominalDue(month));
  }

  /** The months of delay that are charged; 0 on the due day and before. */
  public int monthsLate(LocalDate due, LocalDate paid) {
    if (!paid.isAfter(due)) {
      return 0;
    }
    int full = (int) ChronoUnit.MONTHS.between(due, paid);
    boolean begun = penaltyMonths == PenaltyMonths.BEGUN && due.plusMonths(full).isBefore(paid);
    return begun ? full + 1 : full;
  }
}
