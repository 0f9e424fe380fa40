package id.paritrana.web.dossier;

import id.paritrana.award.FigureDefinition;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.indicator.Measurement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A figure as it arrives, when anything may be missing from it. */
record FigureInput(
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable BigDecimal percent,
    @Nullable DenominatorKind kind,
    @Nullable LocalDate asOf,
    String source) {

  /** The statement that the fields make, or every field that is missing or out of range. */
  Outcome<FigureStatement> statement(FigureDefinition definition) {
    List<Refusal> faults = new ArrayList<>();
    boolean ratio = definition.denominator() != null;
    if (asOf == null) {
      faults.add(fault("asOf", "figure.as-of-missing"));
    }
    if (definition.isShareOfPeople() && kind == null) {
      faults.add(fault("denominatorKind", "figure.kind-missing"));
    }
    if (ratio && percent != null) {
      percentFaults(faults);
    } else {
      countFaults(ratio, faults);
    }
    return faults.isEmpty()
        ? Outcome.done(new FigureStatement(measurement(ratio), asOf, source))
        : Outcome.refused(faults);
  }

  private Measurement measurement(boolean ratio) {
    DenominatorKind known = kind == null ? DenominatorKind.NOT_GIVEN : kind;
    if (!ratio) {
      return new Measurement.Amount(numerator);
    }
    return percent == null
        ? new Measurement.Ratio(numerator, denominator, known)
        : new Measurement.QuotedPercent(percent, known);
  }

  private void percentFaults(List<Refusal> faults) {
    if (numerator != null || denominator != null) {
      faults.add(fault("percent", "figure.counts-or-percent"));
    }
    if (percent != null && percent.signum() < 0) {
      faults.add(fault("percent", "figure.negative"));
    }
  }

  private void countFaults(boolean ratio, List<Refusal> faults) {
    if (numerator == null) {
      faults.add(fault("numerator", "figure.count-missing"));
    } else if (numerator.signum() < 0) {
      faults.add(fault("numerator", "figure.negative"));
    }
    if (ratio && denominator == null) {
      faults.add(fault("denominator", "figure.count-missing"));
    } else if (ratio && denominator.signum() <= 0) {
      faults.add(fault("denominator", "figure.not-above-zero"));
    }
  }

  private static Refusal fault(String field, String code) {
    return Refusal.invalid(field, code, Map.of());
  }
}
