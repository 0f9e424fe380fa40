package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.scoring.composite.Summary;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;

/** Describes each column. */
@Command(name = "describe")
final class Describe extends OnUnits {
  private static final List<String> COLUMNS =
      List.of(
          "column",
          "min",
          "max",
          "mean",
          "median",
          "deviation",
          "skewness",
          "kurtosis",
          "present",
          "non-zero",
          "unique",
          "same");

  @Override
  List<Part> parts() {
    List<List<Object>> rows = new ArrayList<>();
    units().byCode().forEach((code, column) -> rows.add(row(code, Summary.of(column))));
    return List.of(new Part("statistics", COLUMNS, rows));
  }

  private static List<Object> row(String code, Summary summary) {
    return List.of(
        code,
        summary.min(),
        summary.max(),
        summary.mean(),
        summary.median(),
        summary.standardDeviation(),
        summary.skewness(),
        summary.kurtosis(),
        summary.present(),
        summary.nonZero(),
        summary.unique(),
        summary.same());
  }
}
