package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.scoring.composite.Hierarchy;
import id.paritrana.scoring.normalisation.Normalisation;
import id.paritrana.scoring.treatment.Imputation;
import id.paritrana.scoring.treatment.RowImputation;
import id.paritrana.scoring.wording.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Fills gaps from the other values of a column, or from the other columns of a unit. */
@Command(name = "impute")
final class Impute extends OnUnits {
  /** From what a gap is filled. */
  enum Method {
    MEAN,
    MEDIAN,
    GROUP_MEAN,
    GROUP_MEDIAN,
    /** All other indicators of the unit. */
    ROW_MEAN,
    /** The other indicators of the unit below the same parent. */
    PARENT_MEAN;

    @Override
    public String toString() {
      return Spelling.of(this);
    }
  }

  @Option(names = "--method", required = true, paramLabel = "METHOD")
  Method method = Method.MEAN;

  @Mixin Grouping grouping = new Grouping();

  @Override
  List<Part> parts() {
    Units units = units();
    Map<String, double[]> filled =
        switch (method) {
          case MEAN -> each(units, Imputation::mean);
          case MEDIAN -> each(units, Imputation::median);
          case GROUP_MEAN ->
              each(units, x -> Imputation.groupMean(x, grouping.required(units, csv)));
          case GROUP_MEDIAN ->
              each(units, x -> Imputation.groupMedian(x, grouping.required(units, csv)));
          case ROW_MEAN -> byRow(units, units.codes());
          case PARENT_MEAN -> byParent(units);
        };
    return List.of(units.part("imputed", filled));
  }

  private static Map<String, double[]> each(Units units, UnaryOperator<double[]> fill) {
    Map<String, double[]> filled = units.byCode();
    filled.replaceAll((_, column) -> fill.apply(column));
    return filled;
  }

  private Map<String, double[]> byParent(Units units) {
    Map<String, List<String>> families = new LinkedHashMap<>();
    for (Hierarchy.Element each : hierarchy().level(1)) {
      families.computeIfAbsent(each.parent(), _ -> new ArrayList<>()).add(each.code());
    }
    Map<String, double[]> filled = units.byCode();
    families.values().forEach(members -> filled.putAll(byRow(units, members)));
    return filled;
  }

  private Map<String, double[]> byRow(Units units, List<String> members) {
    double[][] oriented =
        members.stream()
            .map(code -> meta().oriented(code, units.column(code)))
            .toArray(double[][]::new);
    double[][] filled = RowImputation.mean(oriented);
    Map<String, double[]> result = new LinkedHashMap<>();
    for (int i = 0; i < filled.length; i++) {
      String code = members.get(i);
      result.put(code, Normalisation.oriented(filled[i], meta().higherIsBetter(code)));
    }
    return result;
  }
}
