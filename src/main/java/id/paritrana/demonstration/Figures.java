package id.paritrana.demonstration;

import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.indicator.Measurement;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Random;

/** Draws illustrative figures from a seeded generator: the same seed, the same figures. */
final class Figures {

  private static final LocalDate YEAR_END = LocalDate.of(2022, 12, 31);
  private static final String SOURCE = "Ilustratif: dibuat oleh generator berbenih";

  private final Random random;

  Figures(long seed) {
    random = new Random(seed);
  }

  /** A share near the given level of a total between the bounds. */
  FigureStatement share(double level, int least, int most, DenominatorKind kind) {
    return ratio(level, total(least, most), kind);
  }

  /** The same figure, as it speaks of the year before. */
  static FigureStatement ofYearBefore(FigureStatement statement) {
    return new FigureStatement(statement.measurement(), YEAR_END.minusYears(1), statement.source());
  }

  /** A whole number between the bounds, both included. */
  long total(int least, int most) {
    return random.nextInt(least, most + 1);
  }

  /** A share near the given level of a known total. */
  FigureStatement ratio(double level, long total, DenominatorKind kind) {
    double near = Math.clamp(level + random.nextDouble(-0.01, 0.01), 0, 1);
    return statement(
        new Measurement.Ratio(
            BigDecimal.valueOf(Math.round(total * near)), BigDecimal.valueOf(total), kind));
  }

  /** So many of so many, exactly. */
  static FigureStatement exactly(long counted, long total, DenominatorKind kind) {
    return statement(
        new Measurement.Ratio(BigDecimal.valueOf(counted), BigDecimal.valueOf(total), kind));
  }

  /** The same total, of which so many are counted. */
  static FigureStatement ofSameTotal(FigureStatement statement, long counted) {
    Measurement.Ratio ratio = ratio(statement);
    return new FigureStatement(
        new Measurement.Ratio(BigDecimal.valueOf(counted), ratio.denominator(), ratio.kind()),
        statement.asOf(),
        statement.source());
  }

  /** How many are counted of a total. */
  static long counted(FigureStatement statement) {
    return ratio(statement).numerator().longValueExact();
  }

  private static Measurement.Ratio ratio(FigureStatement statement) {
    if (statement.measurement() instanceof Measurement.Ratio ratio) {
      return ratio;
    }
    throw new IllegalArgumentException("no count of a total: " + statement.measurement());
  }

  static FigureStatement amount(long value) {
    return statement(new Measurement.Amount(BigDecimal.valueOf(value)));
  }

  /** A level between the bounds. */
  double level(double least, double most) {
    return random.nextDouble(least, most);
  }

  private static FigureStatement statement(Measurement measurement) {
    return new FigureStatement(measurement, YEAR_END, SOURCE);
  }
}
