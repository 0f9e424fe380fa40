package id.paritrana.scoring.compliance;

import id.paritrana.scoring.wording.Remark;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/**
 * Why an employer's indicator has its value: the months that matter, and the rules with their
 * sources.
 *
 * @param value empty where a figure is missing
 */
public record Explanation(
    ComplianceIndicator indicator, OptionalDouble value, List<Remark> remarks) {

  public Explanation {
    remarks = List.copyOf(remarks);
  }

  /** The explanations of all indicators, in their order. */
  public static List<Explanation> of(Assessment assessment) {
    PaymentRemarks payment = new PaymentRemarks(assessment);
    List<Explanation> all = new ArrayList<>();
    for (ComplianceIndicator indicator : ComplianceIndicator.values()) {
      List<Remark> remarks =
          switch (indicator) {
            case PUNCTUALITY -> payment.months();
            case ARREARS -> payment.arrears();
            case DELAY -> payment.delays();
            case PENALTY -> payment.penalties();
            case WORKERS, PARTIAL_WORKERS -> parts(assessment, month -> month.record().workers());
            case WAGES, PARTIAL_WAGES -> parts(assessment, month -> month.record().wages());
            case PROGRAMMES, PARTIAL_PROGRAMMES -> ProgrammeRemarks.of(assessment);
            case IDENTITY_NUMBERS -> parts(assessment, month -> month.record().identityNumbers());
            case VENDORS -> parts(assessment, month -> month.record().vendors());
          };
      all.add(new Explanation(indicator, indicator.of(assessment.figures()), remarks));
    }
    return all;
  }

  /** The months in which a part was lacking, exceeded the whole, or is unknown. */
  private static List<Remark> parts(
      Assessment assessment, Function<MonthFinding, Optional<Part>> what) {
    List<Remark> remarks = new ArrayList<>();
    List<YearMonth> unknown = new ArrayList<>(assessment.days().period().months());
    for (MonthFinding month : assessment.months()) {
      YearMonth when = month.record().month();
      Optional<Part> part = what.apply(month);
      part.ifPresent(found -> unknown.remove(when));
      if (part.isPresent() && part.get().isPartial()) {
        remarks.add(
            Remark.of("part.lacking", when.toString(), part.get().part(), part.get().whole()));
      } else if (part.isPresent() && part.get().part() > part.get().whole()) {
        remarks.add(
            Remark.of("part.exceeds", when.toString(), part.get().part(), part.get().whole()));
      }
    }
    unknown.forEach(month -> remarks.add(Remark.of("part.unknown", month.toString())));
    return remarks;
  }
}
