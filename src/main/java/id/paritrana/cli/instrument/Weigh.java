package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.cli.usage.Range;
import id.paritrana.scoring.composite.Hierarchy;
import id.paritrana.scoring.composite.OptimisedWeights;
import id.paritrana.scoring.composite.RankBalance;
import id.paritrana.scoring.ranker.Alternatives;
import id.paritrana.scoring.weighting.ObjectiveWeights;
import id.paritrana.scoring.weighting.ObjectiveWeights.Redundancy;
import id.paritrana.scoring.wording.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Weights of columns: those that the figures suggest, or those that give the importance meant. */
@Command(name = "weights")
final class Weigh extends OnUnits {
  /** Where weights come from. */
  enum Method {
    ENTROPY,
    CRITIC,
    MEREC,
    STANDARD_DEVIATION,
    /** Pearson's correlations with the mean of the columns stand in the ratio of the targets. */
    BALANCED,
    /** The same for Spearman's, by search. */
    RANK_BALANCED,
    MOST_INFORMATIVE,
    /** The products of the shares in the hierarchy of the metadata. */
    EFFECTIVE;

    @Override
    public String toString() {
      return Spelling.of(this);
    }
  }

  @Option(names = "--method", required = true, paramLabel = "METHOD")
  Method method = Method.ENTROPY;

  @Option(names = "--correlation", paramLabel = "KIND")
  Redundancy correlation = Redundancy.PEARSON;

  @Option(names = "--targets", split = ",", paramLabel = "SHARE")
  List<Double> targets = List.of();

  @Option(names = "--seed", paramLabel = "N")
  long seed = 1;

  @Override
  void check() {
    Range.from(0).check("--targets", targets);
  }

  @Override
  List<Part> parts() {
    if (method == Method.EFFECTIVE) {
      Hierarchy hierarchy = hierarchy();
      List<String> codes = new ArrayList<>();
      List<Double> weights = new ArrayList<>();
      for (Map.Entry<String, Double> each : hierarchy.effectiveWeights().entrySet()) {
        codes.add(each.getKey());
        weights.add(each.getValue());
      }
      return List.of(part(codes, weights.stream().mapToDouble(w -> w).toArray()));
    }
    Units units = units();
    return List.of(part(units.codes(), weights(units)));
  }

  private double[] weights(Units units) {
    return switch (method) {
      case ENTROPY -> ObjectiveWeights.entropy(alternatives(units));
      case CRITIC -> ObjectiveWeights.critic(alternatives(units), correlation);
      case MEREC -> ObjectiveWeights.merec(alternatives(units));
      case STANDARD_DEVIATION -> ObjectiveWeights.standardDeviation(alternatives(units));
      case BALANCED -> OptimisedWeights.balanced(units.columns(), targets(units));
      case RANK_BALANCED -> RankBalance.search(units.columns(), targets(units), seed).weights();
      case MOST_INFORMATIVE -> OptimisedWeights.mostInformative(units.columns());
      case EFFECTIVE -> throw new IllegalStateException("needs no units");
    };
  }

  private Alternatives alternatives(Units units) {
    return Options.alternatives(units, meta());
  }

  /** Equal ones unless given, in the order of the columns. */
  private double[] targets(Units units) {
    double[] equal = new double[units.codes().size()];
    Arrays.fill(equal, 1.0 / equal.length);
    return Options.perColumn(targets, equal, "--targets");
  }

  private static Part part(List<String> codes, double[] weights) {
    return Part.ofColumns("weights", "column", codes, List.of("weight"), new double[][] {weights});
  }
}
