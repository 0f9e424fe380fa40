package id.paritrana.indicator.shrinkage;

import id.paritrana.award.FigureDefinition;
import id.paritrana.indicator.DenominatorKind;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one indicator, one region or one category.
 *
 * @param key the indicator's or category's code, or the region
 * @param definition of the indicator; empty for a group of several indicators
 * @param lines one for each basis, and for each kind of denominator within one indicator
 * @param uncompared how many could not be compared, by why; causes without a figure are absent
 * @param illustrative how many of its figures were made up
 */
public record FallGroup(
    String key,
    @Nullable FigureDefinition definition,
    List<FallLine> lines,
    Map<Trace.Cause, Integer> uncompared,
    int illustrative) {

  public FallGroup {
    lines = List.copyOf(lines);
  }

  public int uncomparedInAll() {
    return uncompared.values().stream().mapToInt(Integer::intValue).sum();
  }

  static List<FallGroup> byIndicator(List<TracedFigure> figures) {
    return grouped(figures, TracedFigure::indicator).entrySet().stream()
        .map(
            same ->
                of(
                    same.getKey(),
                    same.getValue().getFirst().figure().definition(),
                    same.getValue()))
        .toList();
  }

  static List<FallGroup> by(Function<TracedFigure, String> key, List<TracedFigure> figures) {
    return grouped(figures, key).entrySet().stream()
        .map(same -> of(same.getKey(), null, same.getValue()))
        .toList();
  }

  private static FallGroup of(
      String key, @Nullable FigureDefinition definition, List<TracedFigure> figures) {
    Map<Trace.Cause, Integer> uncompared = new EnumMap<>(Trace.Cause.class);
    figures.forEach(
        figure -> {
          if (figure.trace() instanceof Trace.Uncompared(Trace.Cause cause)) {
            uncompared.merge(cause, 1, Integer::sum);
          }
        });
    return new FallGroup(
        key,
        definition,
        lines(figures, definition != null),
        uncompared,
        (int) figures.stream().filter(TracedFigure::isIllustrative).count());
  }

  private static List<FallLine> lines(List<TracedFigure> figures, boolean ofOneIndicator) {
    return Arrays.stream(Trace.Basis.values())
        .flatMap(
            basis ->
                grouped(
                        figures.stream().filter(f -> isOf(f, basis)).toList(),
                        f -> ofOneIndicator ? kind(f) : "")
                    .values()
                    .stream()
                    .map(
                        same ->
                            FallLine.of(
                                basis,
                                ofOneIndicator ? kindOf(same.getFirst()) : null,
                                same,
                                ofOneIndicator)))
        .toList();
  }

  private static boolean isOf(TracedFigure figure, Trace.Basis basis) {
    return figure.trace() instanceof Trace.Compared compared && compared.basis() == basis;
  }

  private static String kind(TracedFigure figure) {
    return String.valueOf(kindOf(figure));
  }

  private static @Nullable DenominatorKind kindOf(TracedFigure figure) {
    return ((Trace.Compared) figure.trace()).kind();
  }

  /** In the order in which the keys first come. */
  private static Map<String, List<TracedFigure>> grouped(
      List<TracedFigure> figures, Function<TracedFigure, String> key) {
    return figures.stream()
        .collect(Collectors.groupingBy(key, LinkedHashMap::new, Collectors.toList()));
  }
}
