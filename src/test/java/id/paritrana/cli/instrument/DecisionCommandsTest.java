package id.paritrana.cli.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.scoring.oracle.DecisionCase;
import id.paritrana.scoring.oracle.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Every random case of the decision-analysis references, by commands alone, within 1e-9. */
class DecisionCommandsTest {
  private static final Map<String, String> SCALINGS =
      Map.of(
          "vector", "vector", "minmax", "min-max", "linear", "linear", "sum_inverse_cost", "sum");
  private static final Map<String, String> SHAPES =
      Map.of(
          "usual",
          "usual",
          "ushape",
          "u-shape",
          "vshape",
          "v-shape",
          "level",
          "level",
          "vshape_2",
          "linear",
          "gaussian",
          "gaussian");

  @TempDir Path folder;

  @TestFactory
  Stream<DynamicTest> everyCaseIsReproduced() {
    return DecisionCase.read(Path.of(Reply.ORACLES + "06_mcda/cases.json")).stream()
        .map(each -> DynamicTest.dynamicTest(each.id(), () -> check(each)));
  }

  private void check(DecisionCase given) throws IOException {
    switch (given.method()) {
      case "TOPSIS" -> scores(given, "topsis", scaling(given));
      case "WSM" -> scores(given, "weighted-sum", scaling(given));
      case "WPM" -> scores(given, "weighted-product", scaling(given));
      case "WASPAS" -> scores(given, "waspas", "--lambda=" + given.params().get("lambda"));
      case "VIKOR" -> vikor(given);
      case "PROMETHEE_II" -> {
        Table found = ranked(given, "promethee");
        column(found, "net", given.consensus("phi"));
        column(found, "leaving", given.consensus("phi_plus"));
        column(found, "entering", given.consensus("phi_minus"));
        column(found, "rank", given.consensus("rank"));
      }
      case "ENTROPY" -> weights(given, "entropy");
      case "CRITIC" ->
          weights(given, "critic", "--correlation=" + given.params().get("correlation"));
      case "MEREC" -> weights(given, "merec");
      case "STD" -> weights(given, "standard-deviation");
      case "AHP" -> comparisons(given);
      default -> throw new AssertionError(given.method());
    }
  }

  private void scores(DecisionCase given, String method, String... more) throws IOException {
    Table found = ranked(given, method, more);
    column(found, "score", given.consensus("score"));
    column(found, "rank", given.consensus("rank"));
  }

  private void vikor(DecisionCase given) throws IOException {
    String v = "--v=" + given.params().get("v");
    Table found = ranked(given, "vikor", v);
    for (String name : List.of("S", "R", "Q", "rank")) {
      column(found, name, given.consensus(name));
    }
    Table compromise = Reply.of("compromise", command(given, "rank", "vikor", v));
    assertThat(compromise.texts("uCode"))
        .isEqualTo(
            IntStream.of(
                    DoubleStream.of(DecisionCase.numbers(given.consensus("compromise_set")))
                        .mapToInt(place -> (int) place)
                        .toArray())
                .mapToObj(place -> "a" + place)
                .toList());
  }

  private void weights(DecisionCase given, String method, String... more) throws IOException {
    column(
        Reply.of("weights", command(given, "weights", method, more)),
        "weight",
        given.consensus("weights"));
  }

  private void comparisons(DecisionCase given) throws IOException {
    String file = table(DecisionCase.matrix(given.input("matrix")), "matrix.csv");
    Table weights = Reply.of("weights", "ahp", file);
    column(weights, "eigenvector", given.consensus("weights_eigenvector"));
    column(weights, "geometric-mean", given.consensus("weights_geometric_mean"));
    column(weights, "column-mean", given.consensus("weights_column_mean"));
    Table consistency = Reply.of("consistency", "ahp", file);
    column(consistency, "lambda-max", given.consensus("lambda_max"));
    column(consistency, "consistency-index", given.consensus("CI"));
    column(consistency, "consistency-ratio", given.consensus("CR_saaty_RI"));
    column(consistency, "geometric-consistency", given.consensus("GCI"));
  }

  private Table ranked(DecisionCase given, String method, String... more) throws IOException {
    return Reply.of("scores", command(given, "rank", method, more));
  }

  private String[] command(DecisionCase given, String name, String method, String... more)
      throws IOException {
    return Stream.concat(
            Stream.of(
                "table",
                name,
                table(DecisionCase.matrix(given.input("matrix")), "data.csv"),
                "--meta=" + meta(given),
                "--method=" + method),
            Stream.of(more))
        .toArray(String[]::new);
  }

  private String table(double[][] matrix, String name) throws IOException {
    StringBuilder text = new StringBuilder("uCode");
    IntStream.rangeClosed(1, matrix[0].length).forEach(c -> text.append(",c").append(c));
    for (int a = 0; a < matrix.length; a++) {
      text.append("\na").append(a + 1);
      DoubleStream.of(matrix[a]).forEach(value -> text.append(',').append(value));
    }
    return Files.writeString(folder.resolve(name), text + "\n").toString();
  }

  private Path meta(DecisionCase given) throws IOException {
    double[] directions = DecisionCase.numbers(given.input("directions"));
    Object weights = given.input("weights");
    List<?> shapes = (List<?>) given.params().get("pref");
    StringBuilder text = new StringBuilder("iCode,Direction,Weight,preference,q,p,s\n");
    for (int c = 0; c < directions.length; c++) {
      text.append("c%d,%d,".formatted(c + 1, (int) directions[c]));
      text.append(weights == null ? "1" : Double.toString(DecisionCase.numbers(weights)[c]));
      text.append(shapes == null ? "," : "," + SHAPES.get(shapes.get(c)));
      for (String name : List.of("q", "p", "s")) {
        text.append(',').append(shapes == null ? "" : ((List<?>) given.params().get(name)).get(c));
      }
      text.append('\n');
    }
    return Files.writeString(folder.resolve("meta.csv"), text);
  }

  private static String scaling(DecisionCase given) {
    return "--scaling=" + SCALINGS.get(given.params().get("normalisation").toString());
  }

  private static void column(Table found, String name, Object expected) {
    double[] wanted = DecisionCase.numbers(expected);
    assertThat(found.rows()).hasSameSizeAs(wanted);
    for (int i = 0; i < wanted.length; i++) {
      Reply.close(found.rows().get(i).get(name), Double.toString(wanted[i]), 1e-9, name + " " + i);
    }
  }
}
