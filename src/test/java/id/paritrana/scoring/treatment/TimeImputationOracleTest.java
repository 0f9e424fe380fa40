package id.paritrana.scoring.treatment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.paritrana.scoring.oracle.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Gaps filled along years as {@code impute_panel} of COINr 1.1.14 fills them, exactly or within
 * 1e-12. A unit with a single value in its series has no line: it takes that value, as in COINr's
 * "linear-constant", where its "linear" stops with an error.
 */
class TimeImputationOracleTest {

  @ParameterizedTest
  @ValueSource(strings = {"latest", "latest_max1", "constant", "linear", "linear-constant"})
  void gapsAreFilledFromOtherYears(String rule) {
    Table data = Table.of("11_panel_imputation/data.csv");
    Table expected = Table.of("11_panel_imputation/imputed_" + rule + ".csv");
    for (String unit : data.by("uCode").keySet()) {
      double[] times = series(data, unit, "Time");
      for (String column : data.columns().subList(2, data.columns().size())) {
        double[] found = filled(rule, times, series(data, unit, column));
        double[] wanted = series(expected, unit, column);
        for (int i = 0; i < wanted.length; i++) {
          if (Double.isNaN(wanted[i])) {
            assertThat(found[i]).as(unit + " " + column).isNaN();
          } else {
            assertThat(found[i]).as(unit + " " + column).isEqualTo(wanted[i], within(1e-12));
          }
        }
      }
    }
  }

  private static double[] filled(String rule, double[] times, double[] values) {
    return switch (rule) {
      case "latest" -> TimeImputation.latest(times, values, Double.POSITIVE_INFINITY);
      case "latest_max1" -> TimeImputation.latest(times, values, 1);
      case "constant" -> TimeImputation.constant(times, values);
      default -> TimeImputation.linear(times, values);
    };
  }

  private static double[] series(Table table, String unit, String column) {
    List<Map<String, String>> rows =
        table.rows().stream()
            .filter(row -> row.get("uCode").equals(unit))
            .sorted((a, b) -> a.get("Time").compareTo(b.get("Time")))
            .toList();
    return IntStream.range(0, rows.size())
        .mapToDouble(i -> Table.number(rows.get(i).get(column)))
        .toArray();
  }
}
