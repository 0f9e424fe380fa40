package id.paritrana.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreTest {
  private static final String SCHEME =
      """
      scheme: test
      provenance: illustrative
      criteria:
        - { id: panel, weight: 40, rubric: { max: 4 }, missing: exclude }
        - { id: cover, weight: 60, figure: active / universe, scale: { goalposts: [0, 100] } }
      gates:
        - { id: statement, requires: document present }
      band: 0
      """;

  @TempDir Path folder;

  @Test
  void theFiveProvincesStandInTheOrderOfTheirPublishedCoverage() {
    Answer answer = Answer.of(Example.args("score", "--format", "csv"));
    assertThat(answer.code()).isZero();
    assertThat(answer.out().lines().skip(1).map(line -> line.split(",")[1]))
        .containsExactly("KALTIM", "KALTARA", "KALTENG", "KALSEL", "KALBAR");
    assertThat(answer.out()).contains("1,KALTIM,Provinsi Kalimantan Timur,ranked,70.86,70.857962");
    assertThat(answer.err()).contains("ilustratif");
  }

  @Test
  void theTableForTheEyeSpeaksTheLanguageAskedFor() {
    assertThat(Answer.of(Example.args("score")).out()).startsWith("peringkat").contains("pemenang");
    assertThat(Answer.of(Example.args("score", "--lang=en")).out())
        .startsWith("rank")
        .contains("winner");
  }

  @Test
  void figuresOfThePreviousPeriodStandInColumnsOfTheirOwn() throws IOException {
    String scheme =
        file(
            "s.yaml",
            """
            scheme: s
            provenance: illustrative
            criteria:
              - { id: g, weight: 1, figure: change(active / universe), scale: as-is, unit: percentage-points }
            """);
    String data =
        file("n.csv", "id,active,universe,previous.active,previous.universe\na,60,100,40,80\n");
    assertThat(Answer.of("score", scheme, data, "--format=csv").out()).contains("ranked,10.00");
    assertThat(Answer.of("explain", scheme, data, "--nominee=a").out()).contains("10 poin persen");
  }

  @Test
  void pairsWithinTheBandAreNamedAndVeryManyCounted() throws IOException {
    StringBuilder data = new StringBuilder("id,active,universe\n");
    for (int i = 0; i < 40; i++) {
      data.append("n%02d,%d,1000\n".formatted(i, 900 - i));
    }
    String scheme = file("s.yaml", Files.readString(Path.of(Example.SCHEME)));
    Answer answer = Answer.of("score", scheme, file("n.csv", data.toString()), "--lang=en");
    assertThat(answer.out())
        .contains("n00 and n01 are closer than the band of 0.5 points")
        .contains("n00 and n04 are closer than the band of 0.5 points")
        .contains("… and 130 more pairs.");
  }

  @Test
  void theColumnOfTheBandNamesWhoIsWithinIt() throws IOException {
    String scheme =
        file(
            "s.yaml",
            Files.readString(Path.of(Example.SCHEME)).replaceFirst("winners: \\d+", "winners: 1"));
    String data = file("n.csv", "id,active,universe\na,801,1000\nb,800,1000\nc,700,1000\n");
    Answer answer = Answer.of("score", scheme, data, "--format=csv", "--lang=en");
    List<String[]> rows = answer.out().lines().map(line -> line.split(",", -1)).toList();
    List<String> header = List.of(rows.getFirst());
    assertThat(
            rows.stream()
                .map(row -> row[header.indexOf("within-band")] + row[header.indexOf("prize")]))
        .containsExactly("within-bandprize", "bplenary", "aplenary", "none");
  }

  /** A letter and its mark, typed as one character or as two. */
  @Test
  void aNameIsOneNameHoweverItWasTyped() throws IOException {
    String scheme = file("s.yaml", Files.readString(Path.of(Example.SCHEME)));
    String data = file("n.csv", "id,active,universe\n\u00c4,1,2\nA\u0308,1,2\n");
    Answer answer = Answer.of("score", scheme, data, "--lang=en");
    assertThat(answer.code()).isEqualTo(ExitCode.NO);
    assertThat(answer.err()).contains("stands twice");
  }

  @Test
  void jsonHoldsTheSameFullPrecisionAndTheNotes() throws IOException {
    JsonNode root =
        new ObjectMapper()
            .readTree(Answer.of(Example.args("score", "--format=json", "--lang=en")).out());
    assertThat(root.at("/standings/0/exact").doubleValue()).isEqualTo(962711.0 / 1358649 * 100);
    assertThat(root.at("/standings/4/class").isNull()).isTrue();
    assertThat(root.at("/notes/0").textValue()).contains("illustrative");
  }

  @Test
  void marksDocumentsAndFiguresComeFromFilesOfTheirOwn() throws IOException {
    String nominees =
        file("n.csv", "id;name;active;universe\na;Satu;50;100\nb;Dua;80;100\nc;;1;9\n");
    String marks =
        file(
            "m.csv",
            "nominee,assessor,criterion,points\na,p,panel,4\na,q,panel,recused\nb,p,panel,0\n");
    String documents = file("d.csv", "\uFEFFid,document\na,statement\nb,statement\n");
    Answer answer =
        Answer.of("score", file("s.yaml", SCHEME), marks, documents, nominees, "--format=csv");
    assertThat(answer.err())
        .isEqualTo("Bobot skema ini ilustratif: tidak ada keputusan yang menetapkannya.\n");
    assertThat(answer.out().lines().map(ScoreTest::firstFive))
        .containsExactly(
            "rank,id,name,state,score",
            "1,a,Satu,ranked,70.00",
            "2,b,Dua,ranked,48.00",
            "NA,c,c,refused,NA");
  }

  @Test
  void theDeskStageCountsMeasuredCriteriaAlone() throws IOException {
    String nominees = file("n.csv", "id,active,universe\na,50,100\n");
    String documents = file("d.csv", "id,document\na,statement\n");
    Answer answer =
        Answer.of(
            "score",
            file("s.yaml", SCHEME),
            nominees,
            documents,
            "--stage",
            "desk",
            "--format=csv");
    assertThat(answer.out()).contains("1,a,a,ranked,50.00,50.0");
  }

  @Test
  void everyFaultIsToldAtOnceWithItsPlaceAndWhatIsAllowed() throws IOException {
    String nominees =
        file("n.csv", "id,active,universe,extra\na,\"70,86\",\"1,358,649\",1\na,962.711.0,NA,\n");
    Answer answer = Answer.of("score", file("s.yaml", SCHEME), nominees, "--lang=en");
    assertThat(answer.code()).isEqualTo(ExitCode.NO);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err().lines().map(line -> line.replace(nominees, "n.csv")))
        .containsExactly(
            "n.csv, line 1, column 4: The column extra is unknown. Allowed: active, group, id,"
                + " kind, name, universe; other columns must be taken out or passed over.",
            "n.csv, line 2, column 2 (active): \"70,86\" has a decimal comma. Write 70.86.",
            "n.csv, line 2, column 3 (universe): \"1,358,649\" has separators of thousands."
                + " Write 1358649.",
            "n.csv, line 3, column 1 (id): Nominee a stands twice. Allowed: once.");
  }

  @Test
  void anUnknownColumnCanBePassedOver() throws IOException {
    String nominees = file("n.csv", "id,active,universe,extra\na,1,2,x\n");
    assertThat(Answer.of("score", file("s.yaml", SCHEME), nominees, "--ignore=extra").code())
        .isZero();
  }

  @Test
  void marksThatTheSchemeDoesNotKnowAreToldWithLineAndColumn() throws IOException {
    String marks =
        file("m.csv", "nominee,assessor,criterion,points\na,p,cover,1\na,p,panel,5\na,p,panel,x\n");
    Answer answer = Answer.of("score", file("s.yaml", SCHEME), marks, "--lang=en");
    assertThat(answer.err().lines().map(line -> line.replace(marks, "m.csv")))
        .containsExactly(
            "m.csv, line 2, column 3 (criterion): cover is no judged criterion of the scheme."
                + " Allowed: panel.",
            "m.csv, line 3, column 4 (points): 5 lies beyond the rubric."
                + " Allowed: 0 to 4, recused, absent, or empty.",
            "m.csv, line 4, column 4 (points): \"x\" is no number. Allowed: a plain number with a"
                + " decimal point, such as 70.86; empty or NA where it is missing.");
  }

  @Test
  void theAnswerReplacesAFileAsAWholeAndLeavesNothingBeside() throws IOException {
    Path target = Files.writeString(folder.resolve("result.csv"), "old");
    Answer answer = Answer.of(Example.args("score", "--format=csv", "--output", target.toString()));
    assertThat(answer.out()).isEmpty();
    assertThat(Files.readString(target)).startsWith("rank,id").contains("KALBAR");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(target);
    }
  }

  @Test
  void aFolderThatIsNotThereIsNamed() {
    String target = folder.resolve("none/result.csv").toString();
    Answer answer = Answer.of(Example.args("score", "--output", target));
    assertThat(answer.code()).isEqualTo(ExitCode.BROKEN);
    assertThat(answer.err()).contains("none");
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static String firstFive(String line) {
    return String.join(",", Stream.of(line.split(",")).limit(5).toList());
  }
}
