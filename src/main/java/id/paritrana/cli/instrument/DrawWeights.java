package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.cli.usage.Range;
import id.paritrana.scoring.aggregation.Aggregation;
import id.paritrana.scoring.robustness.Experiment;
import id.paritrana.scoring.robustness.Factors;
import id.paritrana.scoring.robustness.Hierarchy;
import id.paritrana.scoring.robustness.MonteCarlo;
import id.paritrana.scoring.robustness.RankSample;
import id.paritrana.scoring.robustness.Setting;
import id.paritrana.scoring.robustness.WeightDraw;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Ranks under weights drawn at random: any weights, or the given ones with noise. */
@Command(name = "draw")
final class DrawWeights extends OnUnits {
  @Option(names = "--noise", paramLabel = "SHARE")
  @Nullable Double noise;

  @Option(names = "--replications", paramLabel = "N")
  int replications = 10_000;

  @Option(names = "--seed", paramLabel = "N")
  long seed = 1;

  @Override
  void check() {
    Range.REPLICATIONS.check("--replications", replications);
    if (noise != null) {
      Range.NOISE.check("--noise", noise);
    }
  }

  @Override
  List<Part> parts() {
    Units units = units();
    Hierarchy flat = Hierarchy.flat(units.codes().size());
    Experiment experiment =
        Experiment.of(
            flat, List.<double[][]>of(oriented(units)), List.of(new Aggregation.Arithmetic()));
    WeightDraw draw = draw(units, flat);
    Factors factors = new Factors(List.of("weights"), u -> new Setting(0, 0, draw.at(u[0])));
    RankSample sample = MonteCarlo.run(experiment, factors, replications, seed);
    return SampleParts.of(units.idColumn(), units.ids(), sample);
  }

  private WeightDraw draw(Units units, Hierarchy flat) {
    if (noise == null) {
      return new WeightDraw.Anything(flat.elements(), seed);
    }
    double[] nominal =
        Stream.concat(units.codes().stream().map(meta()::weight), Stream.of(1.0))
            .mapToDouble(Double::doubleValue)
            .toArray();
    return new WeightDraw.Noisy(nominal, noise, seed);
  }
}
