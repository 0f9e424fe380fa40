package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.cli.usage.Range;
import id.paritrana.scoring.statistics.Moments;
import id.paritrana.scoring.treatment.Outliers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Winsorises outliers or takes the logarithm. */
@Command(name = "treat")
final class Treat extends OnUnits {
  private static final List<String> DETAILS =
      List.of(
          "column",
          "winsorised",
          "logarithm",
          "skewness-before",
          "kurtosis-before",
          "skewness-after",
          "kurtosis-after");

  @Option(names = "--points", paramLabel = "N")
  int points = 5;

  @Option(names = "--skewness", paramLabel = "LIMIT")
  double skewness = 2;

  @Option(names = "--kurtosis", paramLabel = "LIMIT")
  double kurtosis = 3.5;

  @Option(names = "--no-logarithm")
  boolean noLogarithm;

  @Override
  void check() {
    Range.whole(0, 1_000_000).check("--points", points);
  }

  @Override
  List<Part> parts() {
    Units units = units();
    Map<String, double[]> treated = new LinkedHashMap<>();
    List<List<Object>> details = new ArrayList<>();
    units
        .byCode()
        .forEach(
            (code, column) -> {
              Outliers.Treated each =
                  Outliers.treat(column, points, skewness, kurtosis, !noLogarithm);
              treated.put(code, each.values());
              details.add(
                  List.of(
                      code,
                      each.winsorised(),
                      each.logarithm(),
                      Moments.skewness(column),
                      Moments.kurtosis(column),
                      Moments.skewness(each.values()),
                      Moments.kurtosis(each.values())));
            });
    return List.of(units.part("treated", treated), new Part("details", DETAILS, details));
  }
}
