package id.paritrana.cli.nominee;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.cli.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Only what a file calls verified is verified. */
class UnstatedStrengthTest {
  private static final String SCHEME =
      """
      scheme: test
      provenance: illustrative
      criteria:
        - { id: cover, weight: 1, figure: active / universe, scale: { goalposts: [0, 100] } }
      """;

  @TempDir Path folder;

  @Test
  void aFigureOfWhichNoStrengthIsStatedIsDeclared() throws IOException {
    String nominees = file("n.csv", "id,active\na,5\n");
    String figures = file("f.csv", "id,figure,value\na,universe,9\n");
    assertThat(explain(nominees, figures)).contains(",declared").doesNotContain("verified");
  }

  @Test
  void aPercentageOfWhichNoStrengthIsStatedIsDeclared() throws IOException {
    String nominees = file("n.csv", "id\na\n");
    String quoted = file("q.csv", "id,criterion,percent\na,cover,61\n");
    assertThat(explain(nominees, quoted)).contains(",declared").doesNotContain("verified");
  }

  @Test
  void aFigureThatIsCalledVerifiedIsVerified() throws IOException {
    String nominees = file("n.csv", "id,active\na,5\n");
    String figures = file("f.csv", "id,figure,value,strength\na,universe,9,verified\n");
    assertThat(explain(nominees, figures)).contains(",declared", ",verified");
  }

  private String explain(String nominees, String more) throws IOException {
    return Answer.of(
            "explain",
            file("s.yaml", SCHEME),
            nominees,
            more,
            "--nominee=a",
            "--part=figures",
            "--format=csv")
        .out();
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }
}
