package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.scoring.normalisation.Normalisation;
import id.paritrana.scoring.statistics.Ranks.Ties;
import id.paritrana.scoring.wording.Spelling;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Brings columns onto a common scale, larger being better. */
@Command(name = "normalise")
final class Normalise extends OnUnits {
  /** The scales of the scheme language. */
  enum Method {
    MIN_MAX,
    Z_SCORE,
    PERCENTILE,
    RANK,
    BORDA,
    DISTANCE_TO_MAXIMUM,
    DISTANCE_TO_REFERENCE,
    DISTANCE_TO_TARGET,
    GOALPOSTS,
    FRACTION_OF_MAXIMUM;

    @Override
    public String toString() {
      return Spelling.of(this);
    }
  }

  @Option(names = "--method", required = true, paramLabel = "METHOD")
  Method method = Method.MIN_MAX;

  @Option(names = "--from", paramLabel = "X")
  @Nullable Double from;

  @Option(names = "--to", paramLabel = "X")
  @Nullable Double to;

  @Option(names = "--ties", paramLabel = "TIES")
  Ties ties = Ties.MIN;

  @Option(names = "--reference", paramLabel = "ID")
  @Nullable String reference;

  @Option(names = "--low-post", paramLabel = "X")
  @Nullable Double lowPost;

  @Option(names = "--high-post", paramLabel = "X")
  @Nullable Double highPost;

  @Option(names = "--target", paramLabel = "X")
  @Nullable Double target;

  @Option(names = "--uncapped")
  boolean uncapped;

  @Override
  List<Part> parts() {
    Units units = units();
    Map<String, double[]> scaled = new LinkedHashMap<>();
    units.byCode().forEach((code, column) -> scaled.put(code, scaled(units, code, column)));
    return List.of(units.part("normalised", scaled));
  }

  private double[] scaled(Units units, String code, double[] column) {
    double[] x = meta().oriented(code, column);
    boolean higher = meta().higherIsBetter(code);
    return switch (method) {
      case MIN_MAX -> Normalisation.minMax(x, or(from, 0), or(to, 100));
      case Z_SCORE -> Normalisation.zScore(x, or(from, 0), or(to, 1));
      case PERCENTILE -> Normalisation.percentRank(x, ties);
      case RANK -> Normalisation.rank(x, ties);
      case BORDA -> Normalisation.borda(x, ties);
      case DISTANCE_TO_MAXIMUM -> Normalisation.distanceToMaximum(x);
      case DISTANCE_TO_REFERENCE -> Normalisation.distanceToReference(x, row(units), !uncapped);
      case DISTANCE_TO_TARGET -> {
        double aim = meta().number(code, "Target", Optional.ofNullable(target));
        yield Normalisation.distanceToTarget(x, higher ? aim : -aim, !uncapped);
      }
      case GOALPOSTS -> {
        double low = meta().number(code, "goalpost_lower", Optional.ofNullable(lowPost));
        double high = meta().number(code, "goalpost_upper", Optional.ofNullable(highPost));
        yield higher
            ? Normalisation.goalposts(x, low, high, or(to, 100), !uncapped)
            : Normalisation.goalposts(x, -high, -low, or(to, 100), !uncapped);
      }
      case FRACTION_OF_MAXIMUM -> Normalisation.fractionOfMaximum(x);
    };
  }

  private int row(Units units) {
    int row = reference == null ? -1 : units.ids().indexOf(reference);
    if (row < 0) {
      throw Wanting.option("--reference");
    }
    return row;
  }

  private static double or(@Nullable Double given, double usual) {
    return given == null ? usual : given;
  }
}
