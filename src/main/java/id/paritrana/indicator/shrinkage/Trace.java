package id.paritrana.indicator.shrinkage;

import id.paritrana.award.FigureDefinition;
import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.FigureValue;
import id.paritrana.indicator.Measurement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What became of a declared value; only like is held against like. */
public sealed interface Trace {

  /** How the values are held against each other; lines of different bases are never added up. */
  enum Basis {
    /** Shares made from two counts; changes in percentage points. */
    COUNTS,
    /** Bare percentages, whose counts nobody knows; changes in percentage points. */
    PERCENTAGES,
    /** Amounts, and amounts per worker; changes in per cent of the declared amount. */
    AMOUNTS
  }

  /** Why a figure cannot be compared; none of these counts as zero or as no change. */
  enum Cause {
    /** The dossier does not state it. */
    NOT_STATED,
    /** No verifier has judged it yet. */
    NOT_VERIFIED,
    /** A bare percentage was declared and counts stand now, or the other way round. */
    PERCENTAGE_AGAINST_COUNTS,
    /** Another denominator stands now. */
    OTHER_DENOMINATOR,
    /** Nothing was declared and something stands now: no part of nothing. */
    FROM_ZERO
  }

  /**
   * The value was compared; changes are to four decimals, half up, negative for a fall.
   *
   * @param kind against whom a share of people counts; empty for all others
   * @param inVerification from the declared to the verified value
   * @param inAll from the declared value to the one that stands now
   */
  record Compared(
      Basis basis, @Nullable DenominatorKind kind, BigDecimal inVerification, BigDecimal inAll)
      implements Trace {}

  /** It could not be compared. */
  record Uncompared(Cause cause) implements Trace {}

  /** What became of the figure; the final value stands, else the verified one. */
  static Trace of(Figure figure) {
    Optional<Measurement> declared = at(figure, FigureValue.Stage.DECLARED);
    Optional<Measurement> verified = at(figure, FigureValue.Stage.VERIFIED);
    if (declared.isEmpty()) {
      return new Uncompared(Cause.NOT_STATED);
    }
    if (verified.isEmpty()) {
      return new Uncompared(Cause.NOT_VERIFIED);
    }
    return compared(
        figure.definition(),
        declared.get(),
        verified.get(),
        at(figure, FigureValue.Stage.FINAL).orElse(verified.get()));
  }

  private static Trace compared(
      FigureDefinition definition, Measurement declared, Measurement verified, Measurement last) {
    if (declared.getClass() != verified.getClass() || declared.getClass() != last.getClass()) {
      return new Uncompared(Cause.PERCENTAGE_AGAINST_COUNTS);
    }
    DenominatorKind kind = definition.isShareOfPeople() ? kind(declared) : null;
    if (kind != null && (kind != kind(verified) || kind != kind(last))) {
      return new Uncompared(Cause.OTHER_DENOMINATOR);
    }
    if (definition.isShare()) {
      return new Compared(
          declared.isWhole() ? Basis.COUNTS : Basis.PERCENTAGES,
          kind,
          share(verified).subtract(share(declared)),
          share(last).subtract(share(declared)));
    }
    return amounts(amount(declared), amount(verified), amount(last));
  }

  private static Trace amounts(BigDecimal declared, BigDecimal verified, BigDecimal last) {
    if (declared.signum() != 0) {
      return new Compared(
          Basis.AMOUNTS, null, relative(declared, verified), relative(declared, last));
    }
    return verified.signum() == 0 && last.signum() == 0
        ? new Compared(Basis.AMOUNTS, null, BigDecimal.ZERO, BigDecimal.ZERO)
        : new Uncompared(Cause.FROM_ZERO);
  }

  private static BigDecimal relative(BigDecimal declared, BigDecimal later) {
    return later.subtract(declared).movePointRight(2).divide(declared, 4, RoundingMode.HALF_UP);
  }

  private static Optional<Measurement> at(Figure figure, FigureValue.Stage stage) {
    return figure.at(stage).map(FigureValue::measurement);
  }

  private static BigDecimal share(Measurement measurement) {
    return measurement.share().orElseThrow();
  }

  private static @Nullable DenominatorKind kind(Measurement measurement) {
    return switch (measurement) {
      case Measurement.Ratio ratio -> ratio.kind();
      case Measurement.QuotedPercent quoted -> quoted.kind();
      case Measurement.Amount _ -> null;
    };
  }

  private static BigDecimal amount(Measurement measurement) {
    return switch (measurement) {
      case Measurement.Ratio ratio -> ratio.each();
      case Measurement.Amount(BigDecimal value) -> value;
      case Measurement.QuotedPercent quoted ->
          throw new IllegalArgumentException(quoted + " is no amount");
    };
  }
}
