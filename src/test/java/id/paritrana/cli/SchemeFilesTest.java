package id.paritrana.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SchemeFilesTest {
  @TempDir Path folder;

  @Test
  void theShippedSchemesHaveNoFault() {
    Answer answer =
        Answer.of(
            "scheme",
            "check",
            "src/main/resources/schemes/company-provincial.yaml",
            "src/main/resources/schemes/kabupaten-kota-provincial.yaml",
            Example.SCHEME);
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("3 skema tanpa kesalahan.");
  }

  @Test
  void allFaultsComeWithLinePathAndWhatIsAllowed() throws IOException {
    Path file = folder.resolve("s.yaml");
    Files.writeString(
        file,
        "scheme: s\n"
            + "provenance: illustrative\n"
            + "criteria:\n"
            + "  - { id: a, weight: -1, figure: x / y, scale: as-is }\n"
            + "  - { id: a, weight: 1, figure: 'x /', scale: as-is }\n");
    Answer answer = Answer.of("scheme", "check", file.toString(), "--format=json", "--lang=en");
    assertThat(answer.code()).isEqualTo(ExitCode.NO);
    JsonNode faults = new ObjectMapper().readTree(answer.out()).get("faults");
    assertThat(faults).hasSizeGreaterThanOrEqualTo(3);
    assertThat(faults.get(0).get("line").intValue()).isEqualTo(4);
    assertThat(faults.get(0).get("path").textValue()).contains("weight");
    assertThat(faults.get(0).get("allowed").textValue()).startsWith("Allowed");
  }

  @Test
  void aSchemeThatMeasuresByANomineeSaysWhomItNeeds() throws IOException {
    Path file = folder.resolve("s.yaml");
    Files.writeString(
        file,
        "scheme: s\n"
            + "provenance: illustrative\n"
            + "criteria:\n"
            + "  - { id: a, weight: 1, figure: x, scale: { distance-to-reference: N06 } }\n");

    Answer answer = Answer.of("scheme", "check", file.toString(), "--lang=en");

    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .contains("1 scheme without fault.")
        .contains("criterion a measures the distance to N06;");
  }

  @Test
  void theSchemaIsPrintedAsItIsShipped() throws IOException {
    assertThat(Answer.of("scheme", "schema").out())
        .isEqualTo(Files.readString(Path.of("src/main/resources/schemes/scheme.schema.json")));
  }

  @Test
  void aSchemeLaidOutAnewScoresTheSame() throws IOException {
    Path file = folder.resolve("s.yaml");
    assertThat(Answer.of("scheme", "format", Example.SCHEME, "--output", file.toString()).code())
        .isZero();
    String[] args = Example.args("score", "--format=csv");
    String own = Answer.of(args).out();
    args[1] = file.toString();
    assertThat(Answer.of(args).out()).isEqualTo(own);
  }
}
