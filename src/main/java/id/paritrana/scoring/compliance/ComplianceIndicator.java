package id.paritrana.scoring.compliance;

import static id.paritrana.scoring.compliance.ComplianceFigure.*;

import id.paritrana.scoring.scheme.Unit;
import id.paritrana.scoring.wording.Remark;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/** The twelve indicators of an employer's compliance, each one figure or a part of another. */
public enum ComplianceIndicator {
  /** Months paid in full by the due day, of the months due; percent. */
  PUNCTUALITY("compliance.punctuality", MONTHS_ON_TIME, MONTHS_DUE, Unit.PERCENT),
  /** Months in arrears on the day of judgement. */
  ARREARS("compliance.arrears", ARREARS_MONTHS),
  /** Days late for each month due. */
  DELAY("compliance.delay", DAYS_LATE, MONTHS_DUE, Unit.NUMBER),
  /** Penalty, of the contributions due; percent. */
  PENALTY("compliance.penalty", LATE_PENALTY, CONTRIBUTION_DUE, Unit.PERCENT),
  /** Workers registered, of all workers; percent. */
  WORKERS("compliance.workers", WORKERS_REGISTERED, WORKERS_TOTAL, Unit.PERCENT),
  /** Wages reported, of all wages; percent. */
  WAGES("compliance.wages", WAGES_REPORTED, WAGES_TOTAL, Unit.PERCENT),
  /** Mandatory programmes joined, of those that are mandatory; percent. */
  PROGRAMMES("compliance.programmes", PROGRAMMES_JOINED, PROGRAMMES_MANDATORY, Unit.PERCENT),
  /** Valid identity numbers, of those looked at; percent. */
  IDENTITY_NUMBERS("compliance.identity-numbers", NIK_VALID, NIK_CHECKED, Unit.PERCENT),
  /** Vendors that take part in social security, of all vendors; percent. */
  VENDORS("compliance.vendors", VENDORS_COMPLIANT, VENDORS_TOTAL, Unit.PERCENT),
  /** Partial registration of workers, 1 or 0. */
  PARTIAL_WORKERS("compliance.partial-workers", ComplianceFigure.PARTIAL_WORKERS),
  /** Partial registration of wages, 1 or 0. */
  PARTIAL_WAGES("compliance.partial-wages", ComplianceFigure.PARTIAL_WAGES),
  /** Partial registration of programmes, 1 or 0. */
  PARTIAL_PROGRAMMES("compliance.partial-programmes", ComplianceFigure.PARTIAL_PROGRAMMES);

  private final String code;
  private final ComplianceFigure figure;
  private final Optional<ComplianceFigure> of;
  private final Unit unit;

  ComplianceIndicator(String code, ComplianceFigure figure) {
    this.code = code;
    this.figure = figure;
    this.of = Optional.empty();
    this.unit = Unit.NUMBER;
  }

  ComplianceIndicator(String code, ComplianceFigure figure, ComplianceFigure of, Unit unit) {
    this.code = code;
    this.figure = figure;
    this.of = Optional.of(of);
    this.unit = unit;
  }

  /** Its name. */
  public Remark label() {
    return Remark.of(code);
  }

  /** What its value is told in. */
  public Unit unit() {
    return unit;
  }

  /** The formula by which a scheme computes it. */
  public String formula() {
    return figure.figure() + of.map(whole -> " / " + whole.figure()).orElse("");
  }

  /** Its value; empty where a figure is missing or it would be a part of nothing. */
  public OptionalDouble of(Map<ComplianceFigure, Double> figures) {
    double part = figures.getOrDefault(figure, Double.NaN);
    double whole = of.map(each -> figures.getOrDefault(each, Double.NaN)).orElse(1.0);
    return Double.isNaN(part) || Double.isNaN(whole) || whole == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(unit.of(part / whole));
  }
}
