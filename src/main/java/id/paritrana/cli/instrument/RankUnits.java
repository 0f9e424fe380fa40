package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.cli.usage.Range;
import id.paritrana.scoring.ranker.Alternatives;
import id.paritrana.scoring.ranker.PrometheeTwo;
import id.paritrana.scoring.ranker.Ranker;
import id.paritrana.scoring.ranker.Scaling;
import id.paritrana.scoring.ranker.Topsis;
import id.paritrana.scoring.ranker.Vikor;
import id.paritrana.scoring.ranker.Waspas;
import id.paritrana.scoring.ranker.WeightedProduct;
import id.paritrana.scoring.ranker.WeightedSum;
import id.paritrana.scoring.wording.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Ranks units by one of the methods of decision analysis. */
@Command(name = "rank")
final class RankUnits extends OnUnits {
  /** The methods. */
  enum Method {
    TOPSIS,
    VIKOR,
    PROMETHEE,
    WEIGHTED_SUM,
    WEIGHTED_PRODUCT,
    WASPAS;

    @Override
    public String toString() {
      return Spelling.of(this);
    }
  }

  @Option(names = "--method", required = true, paramLabel = "METHOD")
  Method method = Method.TOPSIS;

  @Option(names = "--weights", split = ",", paramLabel = "W")
  List<Double> weights = List.of();

  @Option(names = "--scaling", paramLabel = "SCALING")
  @Nullable Scaling scaling;

  @Option(names = "--v", paramLabel = "V")
  double v = 0.5;

  @Option(names = "--lambda", paramLabel = "L")
  double lambda = 0.5;

  @Mixin Preferences preferences = new Preferences();

  @Override
  void check() {
    Range.SHARE.check("--v", v);
    Range.SHARE.check("--lambda", lambda);
    Range.from(0).check("--weights", weights);
  }

  @Override
  List<Part> parts() {
    Units units = units();
    Alternatives alternatives = Options.alternatives(units, meta());
    double[] used = Options.perColumn(weights, effectiveWeights(units), "--weights");
    return switch (method) {
      case TOPSIS -> scored(units, new Topsis(or(Scaling.VECTOR)), alternatives, used);
      case WEIGHTED_SUM -> scored(units, new WeightedSum(or(Scaling.MIN_MAX)), alternatives, used);
      case WEIGHTED_PRODUCT ->
          scored(units, new WeightedProduct(or(Scaling.LINEAR)), alternatives, used);
      case WASPAS -> scored(units, new Waspas(lambda), alternatives, used);
      case VIKOR -> vikor(units, alternatives, used);
      case PROMETHEE -> promethee(units, alternatives, used);
    };
  }

  private static List<Part> scored(
      Units units, Ranker ranker, Alternatives alternatives, double[] weights) {
    double[] scores = ranker.scores(alternatives, weights);
    return List.of(units.part("scores", columns("score", scores, "rank", Ranking.of(scores))));
  }

  private List<Part> vikor(Units units, Alternatives alternatives, double[] weights) {
    Vikor vikor = new Vikor(v);
    Vikor.Solution solution = vikor.solve(alternatives, weights);
    Map<String, double[]> columns =
        columns("S", array(solution.total()), "R", array(solution.worst()));
    columns.put("Q", array(solution.compromise()));
    columns.put("rank", Ranking.of(vikor.scores(alternatives, weights)));
    List<List<Object>> proposed = new ArrayList<>();
    for (int place : solution.proposed()) {
      proposed.add(
          List.of(
              units.ids().get(place),
              solution.acceptableAdvantage(),
              solution.acceptableStability()));
    }
    return List.of(
        units.part("scores", columns),
        new Part(
            "compromise",
            List.of(units.idColumn(), "acceptable-advantage", "acceptable-stability"),
            proposed));
  }

  private List<Part> promethee(Units units, Alternatives alternatives, double[] weights) {
    PrometheeTwo ranker = new PrometheeTwo(preferences.of(units.codes(), meta()));
    PrometheeTwo.Flow[] flows = ranker.flows(alternatives, weights);
    double[] net = Arrays.stream(flows).mapToDouble(PrometheeTwo.Flow::net).toArray();
    Map<String, double[]> columns =
        columns(
            "leaving",
            Arrays.stream(flows).mapToDouble(PrometheeTwo.Flow::leaving).toArray(),
            "entering",
            Arrays.stream(flows).mapToDouble(PrometheeTwo.Flow::entering).toArray());
    columns.put("net", net);
    columns.put("rank", Ranking.of(net));
    return List.of(units.part("scores", columns));
  }

  private Scaling or(Scaling usual) {
    return scaling == null ? usual : scaling;
  }

  private static Map<String, double[]> columns(String a, double[] x, String b, double[] y) {
    Map<String, double[]> columns = new LinkedHashMap<>();
    columns.put(a, x);
    columns.put(b, y);
    return columns;
  }

  private static double[] array(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
