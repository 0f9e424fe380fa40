package id.paritrana.cli.instrument;

import static id.paritrana.cli.instrument.Reply.ORACLES;

import id.paritrana.scoring.oracle.Table;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gaps filled from other years as by COINr 1.1.14, by the command alone. */
class YearsCommandTest {

  @ParameterizedTest
  @CsvSource({"latest,latest", "latest_max1,latest", "constant,constant", "linear-constant,linear"})
  void gapsAreFilledAsInTheReference(String file, String method) {
    String[] reach = file.equals("latest_max1") ? new String[] {"--reach=1"} : new String[0];
    Table found =
        Reply.of(
            "filled",
            Stream.concat(
                    Stream.of(
                        "table",
                        "fill-years",
                        ORACLES + "11_panel_imputation/data.csv",
                        "--method=" + method),
                    Stream.of(reach))
                .toArray(String[]::new));
    List<Map<String, String>> reference =
        Table.of("11_panel_imputation/imputed_" + file + ".csv").rows();
    for (Map<String, String> row : reference) {
      Map<String, String> own =
          found.rows().stream()
              .filter(each -> each.get("uCode").equals(row.get("uCode")))
              .filter(each -> Table.number(each.get("Time")) == Table.number(row.get("Time")))
              .findFirst()
              .orElseThrow();
      for (String column : List.of("x1", "x2", "x3")) {
        Reply.close(own.get(column), row.get(column), 1e-12, row.toString());
      }
    }
  }
}
