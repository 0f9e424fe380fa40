package id.paritrana.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.paritrana.cli.csv.CsvOptions;
import id.paritrana.cli.nominee.NomineeFiles;
import id.paritrana.cli.nominee.SchemeFile;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Scoring;
import id.paritrana.scoring.Stage;
import id.paritrana.scoring.robustness.RunRobustness;
import id.paritrana.scoring.robustness.Variation;
import id.paritrana.scoring.scheme.Scheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RobustnessTest {
  @TempDir Path folder;
  private Path scheme = Path.of("");
  private Path data = Path.of("");

  @BeforeEach
  void files() throws IOException {
    scheme =
        Files.writeString(
            folder.resolve("s.yaml"),
            """
            scheme: s
            provenance: illustrative
            criteria:
              - { id: x, weight: 2, figure: a, scale: { goalposts: [0, 100] } }
              - { id: y, weight: 1, figure: b, scale: { goalposts: [0, 100] } }
            winners: 1
            """);
    data =
        Files.writeString(
            folder.resolve("d.csv"), "id,a,b\np,60,50\nq,50,68\nr,40,90\ns,90,95\nt,20,5\n");
  }

  @Test
  void theLinesAreThoseOfTheEngineWithTheSameSeed() throws IOException {
    JsonNode ranks = json("--replications=300", "--seed=5").get("ranks");
    Scheme read = SchemeFile.read(scheme);
    Run run =
        Scoring.run(
            read,
            NomineeFiles.read(read, List.of(new CsvOptions().read(data)), Set.of()),
            Stage.FULL);
    List<RunRobustness.Line> lines = RunRobustness.of(run, Variation.USUAL, 300, 5).lines();
    for (int i = 0; i < lines.size(); i++) {
      assertThat(ranks.get(i).get("id").textValue()).isEqualTo(lines.get(i).nominee());
      assertThat(ranks.get(i).get("mean").doubleValue()).isEqualTo(lines.get(i).ranks().mean());
    }
  }

  @Test
  void probabilitiesOfRanksSumToOneAndOnlyWhatVariesDrives() throws IOException {
    JsonNode root = json("--vary=weights", "--weight-noise=0.9", "--samples=64");
    for (JsonNode row : root.get("acceptability")) {
      double sum = 0;
      for (int rank = 1; rank <= 5; rank++) {
        sum += row.get(Integer.toString(rank)).doubleValue();
      }
      assertThat(sum).isCloseTo(1, within(1e-12));
    }
    assertThat(root.at("/drivers/0/total").doubleValue()).isPositive();
    assertThat(root.at("/drivers/0/total-error").doubleValue()).isPositive();
    assertThat(root.at("/drivers/1/total").doubleValue()).isZero();
  }

  @Test
  void otherMethodsRankTheDominantNomineeFirst() throws IOException {
    JsonNode root = json();
    JsonNode best = root.at("/methods/0");
    assertThat(best.get("id").textValue()).isEqualTo("s");
    for (String method : List.of("weighted-sum", "topsis", "vikor", "promethee", "waspas")) {
      assertThat(best.get(method).doubleValue()).as(method).isEqualTo(1);
    }
    assertThat(root.get("agreement")).hasSize(6);
    assertThat(root.at("/without/0/criterion").textValue()).isEqualTo("x");
  }

  @Test
  void whatCannotBeKnownFromOneMarkIsSaid() throws IOException {
    Files.writeString(
        scheme,
        "scheme: s\nprovenance: illustrative\ncriteria:\n"
            + "  - { id: x, weight: 1, rubric: { max: 4 } }\n");
    Files.writeString(data, "nominee,assessor,criterion,points\np,1,x,4\nq,1,x,3\n");
    String notes = json("--lang=en").get("notes").toString();
    assertThat(notes).contains("x: nobody has more than one mark", "no confidence sets");
  }

  @Test
  void thatOtherMethodsDoNotKnowACapIsSaid() throws IOException {
    Files.writeString(
        scheme, Files.readString(scheme) + "caps: [{ id: lid, when: a >= 90, at-most: 60 }]\n");
    JsonNode root = json("--lang=en", "--vary=weights", "--weight-noise=0.01");
    assertThat(root.get("notes").toString()).contains("The other methods know the points");
    assertThat(root.at("/ranks/0/best")).isEqualTo(root.at("/ranks/0/worst"));
  }

  @Test
  void scatteringMarksGiveConfidenceSetsThatHoldTheRank() throws IOException {
    Files.writeString(
        scheme,
        "scheme: s\nprovenance: illustrative\ncriteria:\n"
            + "  - { id: x, weight: 1, rubric: { max: 4 }, marks-at-least: 2 }\n");
    Files.writeString(
        data,
        "nominee,assessor,criterion,points\n"
            + "p,1,x,4\n"
            + "p,2,x,3\n"
            + "q,1,x,3\n"
            + "q,2,x,3\n"
            + "r,1,x,0\n"
            + "r,2,x,1\n");
    JsonNode sets = json().get("confidence");
    assertThat(sets).hasSize(3);
    for (int i = 0; i < 3; i++) {
      assertThat(sets.get(i).get("best").intValue()).isLessThanOrEqualTo(i + 1);
      assertThat(sets.get(i).get("worst").intValue()).isGreaterThanOrEqualTo(i + 1);
      assertThat(sets.get(i).get("error").doubleValue()).isPositive();
    }
    assertThat(sets.get(2).get("best").intValue()).isEqualTo(3);
  }

  private JsonNode json(String... more) throws IOException {
    String[] args = new String[more.length + 4];
    System.arraycopy(more, 0, args, 4, more.length);
    args[0] = "robustness";
    args[1] = scheme.toString();
    args[2] = data.toString();
    args[3] = "--format=json";
    return new ObjectMapper().readTree(Answer.of(args).out());
  }
}
