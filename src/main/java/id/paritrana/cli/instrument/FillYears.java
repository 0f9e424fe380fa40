package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.scoring.treatment.TimeImputation;
import id.paritrana.scoring.wording.Spelling;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Fills the gaps of each unit from its other years. */
@Command(name = "fill-years")
final class FillYears extends OnUnits {
  /** From which year a gap is filled. */
  enum Method {
    LATEST,
    CONSTANT,
    LINEAR;

    @Override
    public String toString() {
      return Spelling.of(this);
    }
  }

  @Option(names = "--method", required = true, paramLabel = "METHOD")
  Method method = Method.LATEST;

  @Option(names = "--time", paramLabel = "COLUMN")
  String time = "Time";

  @Option(names = "--reach", paramLabel = "YEARS")
  double reach = Double.POSITIVE_INFINITY;

  @Override
  List<Part> parts() {
    Units units = units();
    double[] times =
        units.codes().contains(time)
            ? units.column(time)
            : Units.numbers(units.table(), List.of(time))[0];
    Map<String, double[]> filled = new LinkedHashMap<>();
    filled.put(time, times);
    units
        .byCode()
        .forEach(
            (code, column) -> {
              if (!code.equals(time)) {
                filled.put(code, filled(units.ids(), times, column));
              }
            });
    return List.of(units.part("filled", filled));
  }

  private double[] filled(List<String> ids, double[] times, double[] column) {
    Map<String, List<Integer>> series = new LinkedHashMap<>();
    IntStream.range(0, column.length)
        .boxed()
        .sorted(Comparator.comparingDouble(row -> times[row]))
        .forEach(row -> series.computeIfAbsent(ids.get(row), _ -> new ArrayList<>()).add(row));
    double[] result = column.clone();
    for (List<Integer> rows : series.values()) {
      double[] own = one(at(times, rows), at(column, rows));
      for (int i = 0; i < own.length; i++) {
        result[rows.get(i)] = own[i];
      }
    }
    return result;
  }

  private double[] one(double[] times, double[] values) {
    return switch (method) {
      case LATEST -> TimeImputation.latest(times, values, reach);
      case CONSTANT -> TimeImputation.constant(times, values);
      case LINEAR -> TimeImputation.linear(times, values);
    };
  }

  private static double[] at(double[] column, List<Integer> rows) {
    double[] values = new double[rows.size()];
    Arrays.setAll(values, i -> column[rows.get(i)]);
    return values;
  }
}
