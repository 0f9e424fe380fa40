package id.paritrana.scoring.compliance;

import id.paritrana.scoring.compliance.DueDays.Due;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;

/**
 * What the rules say about one month of an employer.
 *
 * @param due when the contribution was due, by which rule; empty where no rule is known
 * @param mandatory the programmes that were mandatory; empty where no rule is known
 * @param asOf the day on which it is judged
 */
public record MonthFinding(
    MonthlyRecord record, Optional<Due> due, Optional<Set<Programme>> mandatory, LocalDate asOf) {

  /** How a contribution was paid. */
  public enum Timing {
    /** Nothing to judge: no rule, no contribution, or not yet due. */
    NOT_DUE,
    /** All of it, by the due day. */
    ON_TIME,
    /** All of it, after the due day. */
    LATE,
    /** Part of it; the rest is in arrears. */
    PARTLY,
    /** Nothing; all of it is in arrears. */
    UNPAID
  }

  /** How the contribution was paid. */
  public Timing timing() {
    if (due.isEmpty() || record.contribution().isEmpty()) {
      return Timing.NOT_DUE;
    }
    Contribution contribution = record.contribution().get();
    LocalDate day = due.get().day();
    if (contribution.due() == 0) {
      return Timing.NOT_DUE;
    }
    if (contribution.outstanding(asOf) == 0) {
      return contribution.paidOn().orElseThrow().isAfter(day) ? Timing.LATE : Timing.ON_TIME;
    }
    if (!asOf.isAfter(day)) {
      return Timing.NOT_DUE;
    }
    return contribution.paidBy(asOf) ? Timing.PARTLY : Timing.UNPAID;
  }

  /** Days from the due day to the payment of the last rupiah, or to the day of judgement. */
  public int daysLate() {
    return switch (timing()) {
      case NOT_DUE, ON_TIME -> 0;
      case LATE -> days(record.contribution().orElseThrow().paidOn().orElseThrow());
      case PARTLY, UNPAID -> days(asOf);
    };
  }

  private int days(LocalDate until) {
    return (int) ChronoUnit.DAYS.between(due.orElseThrow().day(), until);
  }

  /** What was not paid by the day of judgement though it was due; rupiah. */
  public long outstanding() {
    return switch (timing()) {
      case NOT_DUE, ON_TIME, LATE -> 0;
      case PARTLY, UNPAID -> record.contribution().orElseThrow().outstanding(asOf);
    };
  }

  /**
   * The penalty in ten-thousandths of a rupiah: each part of the contribution, times the months by
   * which it is late, times the rate. What was paid counts to its day, the rest to the day of
   * judgement.
   */
  public long penalty() {
    if (timing() == Timing.NOT_DUE) {
      return 0;
    }
    Due rule = due.orElseThrow();
    Contribution contribution = record.contribution().orElseThrow();
    long rest = contribution.outstanding(asOf);
    long charged = rest * rule.monthsLate(asOf);
    if (contribution.paidBy(asOf)) {
      charged += (contribution.due() - rest) * rule.monthsLate(contribution.paidOn().orElseThrow());
    }
    return Math.multiplyExact(charged, (long) rule.rule().penalty());
  }

  /** How many mandatory programmes there are and how many of them were joined; empty if unknown. */
  public Optional<Part> programmes() {
    if (mandatory.isEmpty() || record.programmes().isEmpty()) {
      return Optional.empty();
    }
    Set<Programme> joined = record.programmes().get();
    int met = 0;
    for (Programme each : mandatory.get()) {
      met += joined.contains(each) ? 1 : 0;
    }
    return Optional.of(new Part(met, mandatory.get().size()));
  }
}
