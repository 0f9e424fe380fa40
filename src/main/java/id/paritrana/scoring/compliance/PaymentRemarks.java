package id.paritrana.scoring.compliance;

import id.paritrana.scoring.calendar.Holiday;
import id.paritrana.scoring.compliance.DueDays.Due;
import id.paritrana.scoring.compliance.MonthFinding.Timing;
import id.paritrana.scoring.wording.Remark;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What to say about an employer's payments. */
final class PaymentRemarks {

  /** Hundredths of a percent in one percent. */
  private static final double PERCENT = 100;

  private static final double PENALTY_UNITS = 10_000;

  private final Assessment assessment;

  PaymentRemarks(Assessment assessment) {
    this.assessment = assessment;
  }

  /** Each month with its due day and payment, then the rules. */
  List<Remark> months() {
    List<Remark> remarks = new ArrayList<>();
    List<YearMonth> unknown = new ArrayList<>(assessment.days().period().months());
    for (MonthFinding month : assessment.months()) {
      if (month.record().contribution().isPresent()) {
        unknown.remove(month.record().month());
        remarks.add(payment(month));
        month.due().ifPresent(due -> shift(month, due, remarks));
      }
    }
    unknown.forEach(month -> remarks.add(Remark.of("payment.unknown", month.toString())));
    remarks.addAll(rules());
    return remarks;
  }

  private static Remark payment(MonthFinding month) {
    String when = month.record().month().toString();
    if (month.due().isEmpty()) {
      return Remark.of("payment.no-rule", when);
    }
    String due = month.due().get().day().toString();
    Contribution contribution = month.record().contribution().orElseThrow();
    String paidOn = contribution.paidOn().map(LocalDate::toString).orElse("");
    return switch (month.timing()) {
      case NOT_DUE -> Remark.of("payment.not-due", when, due);
      case ON_TIME -> Remark.of("payment.on-time", when, due, paidOn);
      case LATE -> Remark.of("payment.late", when, due, paidOn, month.daysLate());
      case PARTLY ->
          Remark.of("payment.partly", when, due, paidOn, month.outstanding(), contribution.due());
      case UNPAID -> Remark.of("payment.unpaid", when, due, contribution.due());
    };
  }

  private static void shift(MonthFinding month, Due due, List<Remark> remarks) {
    String when = month.record().month().toString();
    if (!due.day().equals(due.nominal())) {
      remarks.add(
          Remark.of("payment.shifted", when, due.nominal().toString(), due.day().toString()));
    }
    for (Holiday each : due.passed()) {
      String code =
          switch (each.kind()) {
            case NATIONAL -> "payment.national";
            case COLLECTIVE -> "payment.collective";
          };
      remarks.add(Remark.of(code, when, each.on().toString(), each.name(), each.source()));
    }
    if (!due.certain()) {
      remarks.add(Remark.of("payment.no-holidays", when, String.valueOf(due.nominal().getYear())));
    }
  }

  private Set<Remark> rules() {
    Set<Remark> rules = new LinkedHashSet<>();
    for (MonthFinding month : assessment.months()) {
      month
          .due()
          .map(Due::rule)
          .ifPresent(
              rule -> rules.add(Remark.of("rule.source", rule.id(), rule.source(), rule.note())));
    }
    return rules;
  }

  /** The months in arrears. */
  List<Remark> arrears() {
    return those(month -> month.timing() == Timing.PARTLY || month.timing() == Timing.UNPAID)
        .map(PaymentRemarks::payment)
        .toList();
  }

  /** The months that were or are late. */
  List<Remark> delays() {
    return those(month -> month.daysLate() > 0)
        .map(
            month ->
                Remark.of("payment.delay", month.record().month().toString(), month.daysLate()))
        .toList();
  }

  /** The penalty of each month that has one, then the rules. */
  List<Remark> penalties() {
    List<Remark> remarks = new ArrayList<>();
    those(month -> month.penalty() > 0)
        .forEach(
            month ->
                remarks.add(
                    Remark.of(
                        "payment.penalty",
                        month.record().month().toString(),
                        month.penalty() / PENALTY_UNITS,
                        month.due().orElseThrow().rule().penalty() / PERCENT)));
    if (!remarks.isEmpty()) {
      remarks.addAll(rules());
    }
    return remarks;
  }

  private Stream<MonthFinding> those(Predicate<MonthFinding> which) {
    return assessment.months().stream().filter(which);
  }
}
