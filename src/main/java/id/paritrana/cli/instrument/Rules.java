package id.paritrana.cli.instrument;

import id.paritrana.cli.usage.Range;
import id.paritrana.scoring.aggregation.Aggregation;
import id.paritrana.scoring.composite.Hierarchy;
import id.paritrana.scoring.composite.Index.Rule;
import id.paritrana.scoring.wording.Spelling;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options that say how each level of a hierarchy is made from the one below. */
final class Rules {
  /** The aggregations of the scheme language. */
  enum Method {
    ARITHMETIC,
    GEOMETRIC,
    HARMONIC,
    POWER,
    MEDIAN,
    COPELAND;

    @Override
    public String toString() {
      return Spelling.of(this);
    }
  }

  private static final Range EXPONENT = new Range("x ≠ 0", x -> x != 0 && Double.isFinite(x));

  @Option(names = "--method", split = ",", paramLabel = "METHOD")
  List<Method> methods = List.of(Method.ARITHMETIC);

  @Option(names = "--exponent", paramLabel = "P")
  double exponent = 2;

  @Option(names = "--at-least", split = ",", paramLabel = "SHARE")
  List<Double> atLeast = List.of(0.0);

  @Option(names = "--equal-weights")
  boolean equalWeights;

  /**
   * Demands that the options lie in their ranges.
   *
   * @throws id.paritrana.cli.csv.Refused where one does not
   */
  void check() {
    EXPONENT.check("--exponent", exponent);
    Range.SHARE.check("--at-least", atLeast);
  }

  /** The rules for level 2, level 3 and so on; the last of each option holds for all above. */
  List<Rule> rules() {
    List<Rule> rules = new ArrayList<>();
    for (int i = 0; i < Math.max(methods.size(), atLeast.size()); i++) {
      rules.add(
          new Rule(
              aggregation(methods.get(Math.min(i, methods.size() - 1))),
              atLeast.get(Math.min(i, atLeast.size() - 1))));
    }
    return rules;
  }

  private Aggregation aggregation(Method method) {
    return switch (method) {
      case ARITHMETIC -> new Aggregation.Arithmetic();
      case GEOMETRIC -> new Aggregation.Geometric();
      case HARMONIC -> Aggregation.harmonic();
      case POWER -> new Aggregation.Power(exponent);
      case MEDIAN -> new Aggregation.Median();
      case COPELAND -> new Aggregation.Copeland();
    };
  }

  /** The hierarchy with the weights that are to be used. */
  Hierarchy weighted(Hierarchy hierarchy) {
    if (!equalWeights) {
      return hierarchy;
    }
    Map<String, Double> ones = new LinkedHashMap<>();
    hierarchy.elements().forEach(each -> ones.put(each.code(), 1.0));
    return hierarchy.withWeights(ones);
  }
}
