package id.paritrana.cli.instrument;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.cli.Answer;
import id.paritrana.cli.ExitCode;
import id.paritrana.scoring.oracle.Table;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables that contradict themselves are refused with their place; the order of rows is free. */
class FaultyTablesTest {
  private static final String VALUES = "id,x,y\na,1,2\nb,3,1\nc,2,5\n";

  @TempDir Path folder;

  @Test
  void blocksOfASobolDesignMayStandInAnyOrder() throws IOException {
    Map<String, Integer> results = Map.of("A", 1, "B", 4, "AB1", 2, "AB2", 7);
    Table straight = indices("A B AB1 AB2", results);
    Table turned = indices("AB2 B A AB1", results);
    assertThat(turned.rows()).isEqualTo(straight.rows());
    assertThat(straight.rows().get(0).get("total"))
        .isNotEqualTo(straight.rows().get(1).get("total"));
  }

  @Test
  void runsOfASobolDesignAreJoinedByTheirNumbersAndFactorsByTheirNames() throws IOException {
    Path design = Path.of(Reply.ORACLES + "05_sobol_analytic/ishigami_design.csv");
    List<String> lines = new ArrayList<>(Files.readAllLines(design));
    String header = lines.removeFirst();
    Collections.shuffle(lines, new Random(4));
    String shuffled = file("shuffled.csv", header + "\n" + String.join("\n", lines) + "\n");
    Table straight = Reply.of("indices", "sobol", "indices", design.toString());
    assertThat(Reply.of("indices", "sobol", "indices", shuffled).rows()).isEqualTo(straight.rows());
    assertThat(straight.texts("factor")).containsExactly("x1", "x2", "x3");
    String without =
        file(
            "without.csv",
            Stream.concat(Stream.of(header), lines.stream())
                .map(line -> line.substring(line.indexOf(',') + 1) + "\n")
                .collect(Collectors.joining()));
    Answer answer = Answer.of("sobol", "indices", without, "--lang=en");
    assertThat(answer.code()).isEqualTo(ExitCode.NO);
    assertThat(answer.err()).contains("Row 1 of AB1 does not belong to row 1 of A and B");
  }

  @Test
  void comparisonsAreJoinedByTheNamesOfTheirColumns() throws IOException {
    String turned = file("t.csv", "id,b,a\na,4,1\nb,1,0.25\n");
    String straight = file("s.csv", "id,a,b\na,1,4\nb,0.25,1\n");
    assertThat(Reply.of("weights", "ahp", turned).rows())
        .isEqualTo(Reply.of("weights", "ahp", straight).rows());
    Answer answer = Answer.of("ahp", file("c.csv", "id,a,b\na,1,4\nb,4,1\n"), "--lang=en");
    assertThat(answer.code()).isEqualTo(ExitCode.NO);
    assertThat(answer.err()).contains("b against a is 4, a against b is 4.");
  }

  @Test
  void aGapIsNamedByUnitAndColumn() throws IOException {
    String gap = file("g.csv", "id,x,y\na,1,2\nb,3,\nc,2,5\n");
    Answer answer = Answer.of("table", "rank", gap, "--method=topsis");
    assertThat(answer.code()).isEqualTo(ExitCode.NO);
    assertThat(answer.err()).contains("g.csv", "baris 3", "y", "b tidak memiliki angka");
  }

  /** The weight of y is 0.9 within its pillar, and the pillar half of the whole. */
  @Test
  void ranksTakeTheWeightsInTheWhole() throws IOException {
    String data = file("d.csv", "id,x,y,z\na,0,1,0\nb,1,0,1\n");
    String meta =
        file(
            "m.csv",
            "iCode,Level,Parent,Direction,Weight\nx,1,p,1,0.1\ny,1,p,1,0.9\nz,1,q,1,0.5\n"
                + "p,2,I,1,0.5\nq,2,I,1,0.5\nI,3,,1,1\n");
    Table found =
        Reply.of("scores", "table", "rank", data, "--meta=" + meta, "--method=weighted-sum");
    Reply.close(found.rows().getFirst().get("score"), "0.45", 1e-12, "a");
  }

  @Test
  void subjectsMayStandInAnyColumn() throws IOException {
    String last = file("l.csv", "one,two,subject\n1,2,a\n3,3,b\n5,4,c\n");
    String first = file("f.csv", "subject,one,two\na,1,2\nb,3,3\nc,5,4\n");
    assertThat(Reply.of("agreement", "panel", "agreement", last, "--id=subject").rows())
        .isEqualTo(Reply.of("agreement", "panel", "agreement", first).rows());
  }

  @Test
  void marksThatLeaveNothingToChanceGiveTheSeveritiesAsTheyAre() throws IOException {
    String marks =
        file("a.csv", "nominee,judge,score\na,j,70\na,k,60\nb,j,80\nb,k,70\nc,j,50\nc,k,40\n");
    Table found = Reply.of("assessors", "panel", "severity", marks);
    Reply.close(found.rows().get(0).get("severity"), "-5", 1e-9, "j");
    Reply.close(found.rows().get(1).get("severity"), "5", 1e-9, "k");
    Answer equal =
        Answer.of(
            "panel",
            "severity",
            file("e.csv", "nominee,judge,score\na,j,7\na,k,7\nb,j,7\nb,k,7\n"));
    assertThat(equal.err()).contains("semua nilai sama");
  }

  @Test
  void aConstantColumnHasNoDeviationAndNoWeight() throws IOException {
    String data = file("k.csv", "id,x,y\na,0.1,2\nb,0.1,1\nc,0.1,5\n");
    Table weights = Reply.of("weights", "table", "weights", data, "--method=most-informative");
    assertThat(weights.texts("weight")).containsExactly("0.0", "1.0");
    Table described = Reply.of("statistics", "table", "describe", data);
    assertThat(described.rows().getFirst()).containsValue("0.0");
  }

  private Table indices(String order, Map<String, Integer> results) throws IOException {
    StringBuilder text = new StringBuilder("block,y\n");
    for (int sample = 1; sample <= 3; sample++) {
      for (String block : order.split(" ")) {
        text.append(block).append(',').append(results.get(block) * sample * sample).append('\n');
      }
    }
    return Reply.of("indices", "sobol", "indices", file("design.csv", text.toString()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"A B AB1 C", "A B AB1 AB3", "A B AB1 AB01", "A AB1 AB2", "A B B AB1"})
  void aBlockThatIsMissingUnknownOrOfAnotherLengthIsRefused(String blocks) throws IOException {
    String rows =
        Stream.of(blocks.split(" "))
            .map(block -> block + ",1\n" + block + ",2\n")
            .collect(Collectors.joining());
    Answer answer = Answer.of("sobol", "indices", file("d.csv", "block,y\n" + rows));
    assertThat(answer.code()).isEqualTo(ExitCode.NO);
    assertThat(answer.err()).contains("d.csv", "A, B, AB1");
  }

  @Test
  void rowsOfACovarianceAreThoseOfTheirIds() throws IOException {
    String estimates = file("e.csv", "id,estimate\na,1\nb,3\nc,2\n");
    String straight = file("s.csv", "id,a,b,c\na,1,0.5,0\nb,0.5,4,0.2\nc,0,0.2,9\n");
    String turned = file("t.csv", "id,c,a,b\nc,9,0,0.2\nb,0.2,0.5,4\na,0,1,0.5\n");
    assertThat(differences(estimates, turned).rows())
        .isEqualTo(differences(estimates, straight).rows());
  }

  private static Table differences(String estimates, String covariance) {
    return Reply.of(
        "differences",
        "ranks",
        "confidence",
        estimates,
        "--covariance=" + covariance,
        "--replications=50");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "id,a,b\na,1,0.5\n",
        "id,a,b\na,1,0.5\nx,0.5,4\n",
        "id,a,b\na,1,0.5\na,1,0.5\n",
        "id,a,b\na,1,0.5\nb,0.5,4\nb,0.5,4\n",
        "id,a,b\na,1,NA\nb,NA,4\n",
        "id,a,b\na,1,0.5\nb,0.4,4\n"
      })
  void aCovarianceThatLacksOrRepeatsAUnitIsRefused(String covariance) throws IOException {
    String estimates = file("e.csv", "id,estimate\na,1\nb,3\n");
    Answer answer =
        Answer.of(
            "ranks", "confidence", estimates, "--covariance=" + file("covariance.csv", covariance));
    assertThat(answer.code()).isEqualTo(ExitCode.NO);
    assertThat(answer.err()).contains("covariance.csv");
  }

  @Test
  void errorsThatCannotBeAreRefusedInTheLanguageOfTheReader() throws IOException {
    String certain = file("e.csv", "id,estimate,se\na,1,0\nb,3,0\nc,2,0\n");
    String impossible = file("i.csv", "id,a,b,c\na,1,0.9,0.9\nb,0.9,1,-0.9\nc,0.9,-0.9,1\n");
    Answer independent = Answer.of("ranks", "confidence", certain);
    Answer correlated = Answer.of("ranks", "confidence", certain, "--covariance=" + impossible);
    assertThat(independent.err()).startsWith(certain + ": Galat baku atau kovarians");
    assertThat(correlated.err()).startsWith(impossible + ": Galat baku atau kovarians");
    assertThat(independent.code()).isEqualTo(ExitCode.NO);
    assertThat(correlated.code()).isEqualTo(ExitCode.NO);
  }

  @ParameterizedTest
  @ValueSource(strings = {"NA", "", "10.9", "5e9", "-1"})
  void aCountThatIsNoWholeNumberIsRefusedWithItsPlace(String count) throws IOException {
    Answer answer =
        Answer.of(
            "ranks", "counts", file("c.csv", "id,count\na,7\nb," + count + "\n"), "--lang=en");
    assertThat(answer.code()).isEqualTo(ExitCode.NO);
    assertThat(answer.err()).contains("c.csv, line 3, column 2 (count)", "2147483647");
  }

  @Test
  void aColumnOfWhichLessIsBetterMustBeThere() throws IOException {
    Answer answer = Answer.of("table", "order", file("v.csv", VALUES), "--lower=x,z", "--lang=en");
    assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
    assertThat(answer.err()).isEqualTo("--lower: Found z. Allowed: x, y.\n");
  }

  @Test
  void metadataThatContradictThemselvesAreRefused() throws IOException {
    assertThat(promethee("iCode,Direction\nx,1\ny,2\nx,-1\n"))
        .containsExactly(
            "m.csv, line 3, column 2 (Direction): Found 2. Allowed: 1, -1.",
            "m.csv, line 4, column 1 (iCode): x stands twice. Allowed: once.");
  }

  @Test
  void aPreferenceThatIsNoneIsRefused() throws IOException {
    assertThat(promethee("iCode,preference\nx,usual\ny,gausian\n"))
        .containsExactly(
            "m.csv, line 3, column 2 (preference): Found gausian."
                + " Allowed: usual, u-shape, v-shape, level, linear, gaussian.");
  }

  private Stream<String> promethee(String metadata) throws IOException {
    String meta = file("m.csv", metadata);
    String[] rank = {"table", "rank", file("v.csv", VALUES), "--method=promethee"};
    Answer answer =
        Answer.of(
            Stream.concat(Stream.of(rank), Stream.of("--meta=" + meta, "--lang=en"))
                .toArray(String[]::new));
    assertThat(answer.code()).isEqualTo(ExitCode.NO);
    return answer.err().lines().map(line -> line.replace(meta, "m.csv"));
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }
}
