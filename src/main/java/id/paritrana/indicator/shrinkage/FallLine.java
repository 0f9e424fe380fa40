package id.paritrana.indicator.shrinkage;

import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.FigureValue;
import id.paritrana.indicator.Measurement;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How far the figures of one group that are of one basis fell.
 *
 * @param kind against whom they count; empty for a group of several indicators, and for all but
 *     shares of people
 * @param compared how many, 1 or more
 * @param fell how many stand lower now than declared
 * @param rose how many stand higher
 * @param objected how many have a final value
 * @param median of the changes from the declared value to the one that stands now
 * @param largest the figure that fell most; empty where none fell
 * @param sums what they make together, by stage; empty for a group of several indicators and for
 *     bare percentages, which cannot be added
 */
public record FallLine(
    Trace.Basis basis,
    @Nullable DenominatorKind kind,
    int compared,
    int fell,
    int rose,
    int objected,
    BigDecimal median,
    Optional<TracedFigure> largest,
    Optional<Sums> sums) {

  /** The change of the figure that fell most; empty where none fell. */
  public Optional<BigDecimal> largestFall() {
    return largest.map(FallLine::change);
  }

  /** All declared, all verified and all standing values added up. */
  public record Sums(Sum declared, Sum verified, Sum last) {}

  /**
   * Counts added up.
   *
   * @param denominator empty for plain amounts
   */
  public record Sum(BigDecimal numerator, @Nullable BigDecimal denominator) {

    /** The share in percent, to two decimals, half up; empty for plain amounts. */
    public Optional<BigDecimal> share() {
      return denominator == null
          ? Optional.empty()
          : Optional.of(numerator.movePointRight(2).divide(denominator, 2, RoundingMode.HALF_UP));
    }

    private static Sum of(List<Measurement> measurements) {
      BigDecimal numerator = BigDecimal.ZERO;
      BigDecimal denominator = null;
      for (Measurement measurement : measurements) {
        switch (measurement) {
          case Measurement.Ratio ratio -> {
            numerator = numerator.add(ratio.numerator());
            denominator =
                denominator == null ? ratio.denominator() : denominator.add(ratio.denominator());
          }
          case Measurement.Amount(BigDecimal value) -> numerator = numerator.add(value);
          case Measurement.QuotedPercent quoted ->
              throw new IllegalArgumentException(quoted + " has no counts to add");
        }
      }
      return new Sum(numerator, denominator);
    }
  }

  /**
   * @param figures all compared on this basis and against this kind, at least one
   * @param ofOneIndicator whether adding them up says something
   */
  static FallLine of(
      Trace.Basis basis,
      @Nullable DenominatorKind kind,
      List<TracedFigure> figures,
      boolean ofOneIndicator) {
    List<BigDecimal> changes = figures.stream().map(FallLine::change).sorted().toList();
    return new FallLine(
        basis,
        kind,
        figures.size(),
        (int) changes.stream().filter(change -> change.signum() < 0).count(),
        (int) changes.stream().filter(change -> change.signum() > 0).count(),
        (int)
            figures.stream()
                .filter(f -> f.figure().at(FigureValue.Stage.FINAL).isPresent())
                .count(),
        median(changes),
        figures.stream().min(TracedFigure.LARGEST_FALL).filter(f -> change(f).signum() < 0),
        ofOneIndicator && basis != Trace.Basis.PERCENTAGES
            ? Optional.of(sums(figures))
            : Optional.empty());
  }

  private static Sums sums(List<TracedFigure> figures) {
    return new Sums(
        sum(figures, FigureValue.Stage.DECLARED),
        sum(figures, FigureValue.Stage.VERIFIED),
        Sum.of(
            figures.stream().map(f -> f.figure().current().orElseThrow().measurement()).toList()));
  }

  private static Sum sum(List<TracedFigure> figures, FigureValue.Stage stage) {
    return Sum.of(
        figures.stream().map(f -> f.figure().at(stage).orElseThrow().measurement()).toList());
  }

  private static BigDecimal change(TracedFigure figure) {
    return ((Trace.Compared) figure.trace()).inAll();
  }

  /** Of a sorted list; the mean of the middle two where their number is even. */
  private static BigDecimal median(List<BigDecimal> sorted) {
    int middle = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(middle)
        : sorted
            .get(middle - 1)
            .add(sorted.get(middle))
            .divide(BigDecimal.TWO, 4, RoundingMode.HALF_UP);
  }
}
