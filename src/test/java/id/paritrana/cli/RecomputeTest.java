package id.paritrana.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecomputeTest {
  @TempDir Path folder;
  private Path run = Path.of("");

  @BeforeEach
  void store() {
    run = folder.resolve("run.json");
    Answer.of(Example.args("score", "--store", run.toString()));
  }

  @Test
  void aStoredRunIsConfirmed() {
    Answer answer = Answer.of("recompute", run.toString());
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("same", "setiap bit sama");
  }

  @Test
  void oneChangedFigureIsFoundAndNamed() throws IOException {
    Path changed = folder.resolve("changed.json");
    Files.writeString(changed, Files.readString(run).replace("962711", "962712"));
    Answer answer = Answer.of("recompute", run.toString(), changed.toString(), "--lang=en");
    assertThat(answer.code()).isEqualTo(ExitCode.NO);
    assertThat(answer.out())
        .contains("KALTIM: the stored points of coverage are 70.85796257900311; computed:");
  }

  @Test
  void whatIsNoRunIsRefusedWithItsLine() throws IOException {
    Path broken = folder.resolve("broken.json");
    Files.writeString(broken, Files.readString(run).replace("{\"result\"", "{result"));
    Answer answer = Answer.of("recompute", broken.toString(), "--lang=en");
    assertThat(answer.code()).isEqualTo(ExitCode.NO);
    assertThat(answer.out()).contains("line 8", "no JSON");
  }
}
