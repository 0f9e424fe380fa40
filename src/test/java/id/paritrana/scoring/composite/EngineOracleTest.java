package id.paritrana.scoring.composite;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.scoring.Breakdown;
import id.paritrana.scoring.Nominee;
import id.paritrana.scoring.Quantity;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Scoring;
import id.paritrana.scoring.Stage;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.oracle.Table;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.scheme.SchemeReader;
import id.paritrana.scoring.scheme.SchemeReading;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The two indices of COINr 1.1.14, from raw figures to every aggregate, computed by the engine from
 * scheme files: denomination, gaps, outliers, normalisation and aggregation in one run. Within 1e-9
 * of the size of each value. COINr's Copeland scores, wins less losses, are brought to points
 * first.
 */
class EngineOracleTest {

  private static final String TREATED =
      ", missing: impute-group-mean, treatment: winsorise-then-logarithm";

  /** One reference table and the scheme that must reproduce it. */
  private record Case(String table, String aggregate, String atLeast, String leaf) {}

  private static final List<Case> CASES =
      List.of(
          new Case("a_amean", "arithmetic", "0", "min-max" + TREATED),
          new Case("a_gmean", "geometric", "0", "{ min-max: [1, 100] }" + TREATED),
          new Case("a_hmean", "harmonic", "0", "{ min-max: [1, 100] }" + TREATED),
          new Case("a_genmean_p2", "{ power: 2 }", "0", "{ min-max: [1, 100] }" + TREATED),
          new Case("a_genmean_pm2", "{ power: -2 }", "0", "{ min-max: [1, 100] }" + TREATED),
          new Case("a_median", "median", "0", "min-max" + TREATED),
          new Case("a_copeland_tol", "copeland", "0", "min-max" + TREATED),
          new Case("a_NA_amean_nothresh", "arithmetic", "0", "min-max, missing: exclude"),
          new Case("a_NA_amean_thresh0.66", "arithmetic", "0.66", "min-max, missing: exclude"),
          new Case("a_NA_amean_thresh1", "arithmetic", "1", "min-max, missing: exclude"),
          new Case(
              "a_NA_gmean_nothresh", "geometric", "0", "{ min-max: [1, 100] }, missing: exclude"));

  @TestFactory
  Stream<DynamicTest> theInventedIndexIsScoredFromItsScheme() {
    return tests(Path.of("src/test/resources/oracles/01_coinr_synA"));
  }

  @TestFactory
  Stream<DynamicTest> theConnectivityIndexIsScoredFromItsScheme() {
    return tests(Table.fetched("02_coinr_asem_conn"));
  }

  private static Stream<DynamicTest> tests(Path folder) {
    ReferenceIndex index = ReferenceIndex.of(folder);
    return CASES.stream()
        .map(each -> DynamicTest.dynamicTest(each.table, () -> check(index, each)));
  }

  private static void check(ReferenceIndex index, Case given) {
    Run run = Scoring.run(scheme(index, given), nominees(index), Stage.FULL);
    Table expected = index.table(given.table + "_scores");
    double others = index.units().size() - 1;
    DoubleUnaryOperator points =
        given.aggregate.equals("copeland") ? x -> (x + others) / (2 * others) * 100 : x -> x;
    for (Standing standing : run.standings()) {
      Breakdown whole =
          switch (standing) {
            case Standing.Ranked ranked -> ranked.breakdown();
            case Standing.Unscored unscored -> unscored.breakdown();
            case Standing.Refused refused -> throw new AssertionError(refused);
          };
      Map<String, String> row = expected.by("uCode").get(standing.nominee().id());
      for (String code : index.aggregates()) {
        String id = code.equals(index.top()) ? Scheme.TOTAL : id(code);
        double found = whole.find(id).orElseThrow().points().orElse(Double.NaN);
        double wanted = points.applyAsDouble(Table.number(row.get(code)));
        String what = given.table + " " + standing.nominee().id() + " " + code;
        if (Double.isNaN(wanted)) {
          assertThat(found).as(what).isNaN();
        } else {
          assertThat(Math.abs(found - wanted))
              .as("%s: expected %s, found %s", what, wanted, found)
              .isLessThanOrEqualTo(1e-9 * Math.max(Math.abs(wanted), 1e-3));
        }
      }
    }
  }

  private static List<Nominee> nominees(ReferenceIndex index) {
    List<Nominee> nominees = new ArrayList<>();
    List<String> figures = new ArrayList<>(index.indicators());
    index.meta().rows().stream()
        .filter(row -> row.get("Type").equals("Denominator"))
        .forEach(row -> figures.add(row.get("iCode")));
    for (int row = 0; row < index.units().size(); row++) {
      Map<String, Quantity> quantities = new TreeMap<>();
      for (String figure : figures) {
        double value = Table.number(index.data().rows().get(row).get(figure));
        if (!Double.isNaN(value)) {
          quantities.put(figure, Quantity.of(value));
        }
      }
      String unit = index.units().get(row);
      nominees.add(Nominee.of(unit, unit).inGroup(index.groups().get(row)).withFigures(quantities));
    }
    return nominees;
  }

  private static Scheme scheme(ReferenceIndex index, Case given) {
    StringBuilder yaml = new StringBuilder("scheme: reference\nprovenance: illustrative\n");
    yaml.append("aggregate: ").append(given.aggregate);
    yaml.append("\nat-least: ").append(given.atLeast).append("\ncriteria:\n");
    index.hierarchy().partsOf(index.top()).forEach(part -> criterion(index, given, part, 1, yaml));
    return switch (SchemeReader.read(yaml.toString())) {
      case SchemeReading.Readable(Scheme scheme) -> scheme;
      case SchemeReading.Faulty(var faults) -> throw new AssertionError(faults);
    };
  }

  private static void criterion(
      ReferenceIndex index, Case given, Hierarchy.Element element, int depth, StringBuilder yaml) {
    String indent = "    ".repeat(depth);
    yaml.append(indent).append("- id: ").append(id(element.code())).append('\n');
    yaml.append(indent).append("  weight: ").append(element.weight()).append('\n');
    if (element.level() == 1) {
      String by =
          Optional.ofNullable(index.meta().by("iCode").get(element.code()).get("Denominator"))
              .filter(each -> !each.isEmpty() && !each.equals("NA"))
              .map(each -> " / " + each)
              .orElse("");
      String direction = element.direction() == 1 ? "higher" : "lower";
      yaml.append(indent).append("  figure: ").append(element.code()).append(by).append('\n');
      yaml.append(indent).append("  unit: number\n");
      yaml.append(indent).append("  better: ").append(direction).append('\n');
      yaml.append(indent).append("  scale: ");
      yaml.append(
          given
              .leaf
              .replace(", missing", "\n" + indent + "  missing")
              .replace(", treat", "\n" + indent + "  treat"));
      yaml.append('\n');
    } else {
      yaml.append(indent).append("  aggregate: ").append(given.aggregate).append('\n');
      yaml.append(indent).append("  at-least: ").append(given.atLeast).append('\n');
      yaml.append(indent).append("  of:\n");
      index
          .hierarchy()
          .partsOf(element.code())
          .forEach(part -> criterion(index, given, part, depth + 1, yaml));
    }
  }

  private static String id(String code) {
    return code.toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
