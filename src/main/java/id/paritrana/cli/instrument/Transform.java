package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.cli.usage.Range;
import id.paritrana.scoring.treatment.Outliers;
import id.paritrana.scoring.wording.Spelling;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Transforms every column, needed or not. */
@Command(name = "transform")
final class Transform extends OnUnits {
  /** The transformations. */
  enum Method {
    LOGARITHM,
    BOX_COX,
    WINSORISE;

    @Override
    public String toString() {
      return Spelling.of(this);
    }
  }

  @Option(names = "--method", required = true, paramLabel = "METHOD")
  Method method = Method.LOGARITHM;

  @Option(names = "--lambda", paramLabel = "L")
  double lambda;

  @Option(names = "--points", paramLabel = "N")
  int points = 1;

  @Override
  void check() {
    Range.whole(0, 1_000_000).check("--points", points);
  }

  @Override
  List<Part> parts() {
    Units units = units();
    Map<String, double[]> columns = units.byCode();
    columns.replaceAll((_, column) -> transformed(column));
    return List.of(units.part("transformed", columns));
  }

  private double[] transformed(double[] column) {
    return switch (method) {
      case LOGARITHM -> Outliers.logarithm(column);
      case BOX_COX -> Outliers.boxCox(column, lambda);
      case WINSORISE -> Outliers.winsorise(column, points);
    };
  }
}
