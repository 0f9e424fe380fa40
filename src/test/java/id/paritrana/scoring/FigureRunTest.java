package id.paritrana.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.paritrana.scoring.formula.Condition.Truth;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.scheme.Gate;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.scheme.SchemeReader;
import id.paritrana.scoring.scheme.SchemeReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Columns give what nominees give: the same bits, the same ranks. */
class FigureRunTest {

  @Test
  void randomSchemesGiveTheSameBits() {
    int ranked = 0;
    for (long seed = 0; seed < 300; seed++) {
      RandomCase given = RandomCase.of(seed);
      List<Nominee> nominees =
          new ArrayList<>(
              given.nominees().stream()
                  .map(each -> each.inGroup("").ofKind("companies").withMarks(List.of()))
                  .toList());
      Collections.shuffle(nominees, new Random(seed));
      ranked += sameBits(given.scheme(), nominees);
    }
    assertThat(ranked).isGreaterThan(1000);
  }

  /** With gates and caps, for many nominees with many ties. */
  @Test
  void theShippedSchemeGivesTheSameBits() throws IOException {
    String yaml = Files.readString(Path.of("src/main/resources/schemes/employer-compliance.yaml"));
    Random random = new Random(1);
    List<Nominee> nominees = new ArrayList<>();
    for (int n = 0; n < 3000; n++) {
      Map<String, Quantity> figures = new HashMap<>();
      put(figures, "months-due", 12);
      put(figures, "months-on-time", random.nextInt(13));
      put(figures, "arrears-months", random.nextInt(5));
      put(figures, "days-late", random.nextInt(20));
      put(figures, "contribution-due", 1000);
      put(figures, "late-penalty", random.nextInt(50));
      put(figures, "months-unknown", random.nextInt(8));
      put(figures, "months-unreported", 0);
      put(figures, "programmes-joined", random.nextInt(5));
      put(figures, "programmes-mandatory", 4);
      for (String part : List.of("workers-registered", "wages-reported", "nik-valid")) {
        if (random.nextInt(40) > 0) {
          put(figures, part, random.nextInt(101));
        }
      }
      for (String whole : List.of("workers-total", "wages-total", "nik-checked")) {
        put(figures, whole, 100);
      }
      for (String flag : List.of("partial-workers", "partial-wages", "partial-programmes")) {
        put(figures, flag, random.nextInt(2));
      }
      if (n % 100 == 0) {
        figures.remove("days-late");
      }
      nominees.add(Nominee.of("n" + n, "n" + n).ofKind("companies").withFigures(figures));
    }
    String gate = yaml.replace("requires: months-unknown = 0", "requires: months-unknown <= 6");
    assertThat(sameBits(scheme(gate), nominees)).isBetween(2000, 2900);
  }

  private static void put(Map<String, Quantity> figures, String name, double value) {
    figures.put(name, Quantity.of(value));
  }

  private static List<Gate> closed(Standing standing) {
    return standing.gates().stream()
        .filter(finding -> finding.fulfilled() != Truth.TRUE)
        .map(GateFinding::gate)
        .toList();
  }

  /** Compares all there is; returns how many are ranked. */
  private static int sameBits(Scheme scheme, List<Nominee> nominees) {
    Run run = Scoring.run(scheme, nominees, Stage.DESK);
    FigureTable table = table(nominees);
    FigureRun columns = new FigureRun(scheme, table);
    double[] scores = columns.scores();
    List<String> order = Arrays.stream(columns.ranked()).mapToObj(table.ids()::get).toList();
    assertThat(order).isEqualTo(run.ranked().stream().map(each -> each.nominee().id()).toList());
    for (Standing standing : run.standings()) {
      int row = table.ids().indexOf(standing.nominee().id());
      switch (standing) {
        case Standing.Ranked ranked -> {
          assertThat(bits(scores[row])).isEqualTo(bits(ranked.exact()));
          assertThat(columns.printed(scores[row])).isEqualTo(ranked.score());
          assertThat(columns.rank(row)).isEqualTo(ranked.rank());
          assertThat(columns.tied(row)).isEqualTo(ranked.tied());
        }
        case Standing.Unscored _, Standing.Refused _ -> {
          assertThat(scores[row]).isNaN();
          assertThat(columns.rank(row)).isZero();
        }
      }
      assertThat(columns.closedGates(row)).isEqualTo(closed(standing));
      assertThat(columns.isAdmitted(row)).isEqualTo(!(standing instanceof Standing.Refused));
    }
    for (Criterion criterion : scheme.measuredOnly().criteria()) {
      double[] points = columns.points(criterion.id());
      for (Standing.Ranked ranked : run.ranked()) {
        int row = table.ids().indexOf(ranked.nominee().id());
        double expected =
            ranked.breakdown().find(criterion.id()).orElseThrow().points().orElse(Double.NaN);
        assertThat(bits(points[row])).isEqualTo(bits(expected));
      }
    }
    return order.size();
  }

  private static long bits(double value) {
    return Double.doubleToLongBits(value);
  }

  private static FigureTable table(List<Nominee> nominees) {
    Map<String, double[]> columns = new HashMap<>();
    for (int row = 0; row < nominees.size(); row++) {
      for (Map.Entry<String, Quantity> each : nominees.get(row).figures().entrySet()) {
        double[] column =
            columns.computeIfAbsent(
                each.getKey(),
                name -> {
                  double[] empty = new double[nominees.size()];
                  Arrays.fill(empty, Double.NaN);
                  return empty;
                });
        column[row] = each.getValue().value();
      }
    }
    return new FigureTable(nominees.stream().map(Nominee::id).toList(), "companies", columns);
  }

  private static Scheme scheme(String yaml) {
    return ((SchemeReading.Readable) SchemeReader.read(yaml)).scheme();
  }

  @Test
  void aTableIsWhole() {
    assertThatThrownBy(() -> new FigureTable(List.of("a", "a"), "", Map.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("unique");
    assertThatThrownBy(() -> new FigureTable(List.of("a"), "", Map.of("x", new double[2])))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("x has 2 numbers; allowed: 1");
  }
}
