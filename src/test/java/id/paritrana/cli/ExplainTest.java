package id.paritrana.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainTest {
  @TempDir Path folder;

  @Test
  void theScoreGoesDownToFiguresAndTheirSources() {
    Answer answer = Answer.of(Example.args("explain", "--nominee", "KALTIM"));
    assertThat(answer.out())
        .contains("962711.0", "1358649.0", "labour force", "wawancara, Maret 2023", "2023-03-31")
        .contains("Provinsi Kalimantan Timur: peringkat 1, 70.86 poin.");
  }

  @Test
  void theDifferenceOfTwoIsTheSumOfItsLines() throws IOException {
    JsonNode lines = json("--nominee", "KALBAR", "--against", "KALTIM").get("comparison");
    double sum = 0;
    for (int line = 1; line < lines.size(); line++) {
      sum += lines.get(line).get("difference").doubleValue();
    }
    assertThat(lines.get(0).get("difference").doubleValue()).isCloseTo(sum, within(1e-12));
    assertThat(sum).isPositive();
  }

  /**
   * Two points off 50: the line is there, with what it read, and the one that lacks a figure too.
   */
  @Test
  void capsAndPenaltiesAreLinesWithTheirFigures() throws IOException {
    String scheme =
        file(
            "s.yaml",
            """
            scheme: s
            provenance: illustrative
            criteria: [{ id: x, weight: 1, figure: f, scale: as-is }]
            penalties: [{ id: late, when: days > 5, subtract: days / 5 }]
            caps: [{ id: lid, when: q > 0, at-most: 10 }]
            """);
    String data = file("n.csv", "id,f,days,q\na,50,10,\nb,60,,\n");
    JsonNode root = explained(scheme, data, "--nominee=a");
    JsonNode late = root.at("/adjustments/0");
    assertThat(late.get("adjustment").textValue()).isEqualTo("late");
    assertThat(late.get("before").doubleValue()).isEqualTo(50);
    assertThat(late.get("after").doubleValue()).isEqualTo(48);
    assertThat(root.at("/adjustments/1/remark").textValue())
        .isEqualTo("lid: not applied, since q is missing (q > 0).");
    assertThat(root.get("figures").findValuesAsText("figure")).containsExactly("f", "days");
    assertThat(explained(scheme, data, "--nominee=b").at("/adjustments/0/remark").textValue())
        .contains("late: not applied, since days is missing");
    assertThat(Answer.of("score", scheme, data, "--lang=en").out())
        .contains("late: not applied, since days is missing");
  }

  @Test
  void shareBeyondAWholeAndAQuoteThatIsNotUsedAreSaid() throws IOException {
    String scheme =
        file(
            "s.yaml",
            """
            scheme: s
            provenance: illustrative
            criteria: [{ id: x, weight: 1, figure: a / b, scale: { goalposts: [0, 100] } }]
            """);
    String data = file("n.csv", "id,a,b\na,150,100\nc,100,100\n");
    String quotes = file("q.csv", "id,criterion,percent,source\na,x,70,press\n");
    assertThat(explained(scheme, data, quotes, "--nominee=a").get("breakdown").toString())
        .contains("exceeds 100 %: 150 %", "The quoted percentage, 70 %, is not used");
    assertThat(explained(scheme, data, quotes, "--nominee=c").get("breakdown").toString())
        .doesNotContain("exceeds", "quoted");
  }

  @Test
  void aDistanceToAnUnknownNomineeIsRefusedByName() throws IOException {
    String scheme =
        file(
            "s.yaml",
            """
            scheme: s
            provenance: illustrative
            criteria: [{ id: x, weight: 1, figure: f, scale: { distance-to-reference: ZZ } }]
            """);
    Answer answer = Answer.of("score", scheme, file("n.csv", "id,f\na,1\n"), "--lang=en");
    assertThat(answer.code()).isEqualTo(ExitCode.NO);
    assertThat(answer.err()).contains("x measures the distance to ZZ");
  }

  private static JsonNode explained(String... more) throws IOException {
    List<String> args = new ArrayList<>(List.of("explain", "--format=json", "--lang=en"));
    args.addAll(List.of(more));
    Answer answer = Answer.of(args.toArray(String[]::new));
    assertThat(answer.err()).isEmpty();
    return new ObjectMapper().readTree(answer.out());
  }

  @Test
  void aLiftSaysWhichFigureSuffices() throws IOException {
    String scheme =
        file(
            "s.yaml",
            """
            scheme: s
            provenance: illustrative
            criteria:
              - { id: cover, weight: 1, figure: active / universe, scale: { goalposts: [0, 100] } }
            """);
    String data = file("n.csv", "id,active,universe\na,30,100\nb,40,100\n");
    JsonNode lift =
        new ObjectMapper()
            .readTree(
                Answer.of("explain", scheme, data, "--nominee=a", "--lift", "--format=json").out())
            .at("/lifts/0");
    assertThat(lift.get("figure").textValue()).isEqualTo("active");
    assertThat(lift.get("to").doubleValue()).isEqualTo(40);
    assertThat(lift.get("rank").intValue()).isEqualTo(1);
  }

  @Test
  void whatChangedSinceAStoredRunIsSaid() throws IOException {
    String run = folder.resolve("run.json").toString();
    Answer.of(Example.args("score", "--store", run));
    String text = Files.readString(Path.of("src/docs/example/quoted.csv"));
    String later = file("quoted.csv", text.replace("57.86", "77.86"));
    Answer answer =
        Answer.of(
            "explain",
            Example.SCHEME,
            "src/docs/example/provinces.csv",
            "src/docs/example/figures.csv",
            later,
            "--nominee=KALTIM",
            "--since=" + run,
            "--part=changes",
            "--lang=en");
    assertThat(answer.out())
        .contains("Provinsi Kalimantan Timur: rank and score before 1 (70.86), now 2 (70.86).");
  }

  @Test
  void aNomineeThatIsNotThereIsToldWithThoseThatAre() {
    Answer answer = Answer.of(Example.args("explain", "--nominee=KALTUR"));
    assertThat(answer.code()).isEqualTo(ExitCode.NO);
    assertThat(answer.err()).contains("KALTUR", "KALTIM, KALTARA");
  }

  @Test
  void aPartThatIsNotThereIsToldWithThoseThatAre() {
    Answer answer = Answer.of(Example.args("explain", "--nominee=KALTIM", "--part=x"));
    assertThat(answer.err()).contains("--part", "breakdown, figures");
  }

  private static JsonNode json(String... more) throws IOException {
    String[] all = new String[more.length + 1];
    System.arraycopy(more, 0, all, 1, more.length);
    all[0] = "--format=json";
    return new ObjectMapper().readTree(Answer.of(Example.args("explain", all)).out());
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }
}
