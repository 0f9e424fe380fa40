package id.paritrana.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
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
    assertThat(answer.out()).contains("same", "setiap bit hasilnya sama");
  }

  /** A name rests on nothing and changes no result, only the file. */
  @Test
  void whatTheBitsCoverIsSaidAndTheFileHasItsDigest() throws Exception {
    Path renamed = folder.resolve("renamed.json");
    Files.writeString(
        renamed, Files.readString(run).replace("Provinsi Kalimantan Timur", "Somebody"));
    Answer answer = Answer.of("recompute", run.toString(), renamed.toString(), "--lang=en");
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("Names, sources, assessors, and marks");
    for (Path file : List.of(run, renamed)) {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      assertThat(answer.out()).contains(HexFormat.of().formatHex(digest));
    }
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

  @Test
  void aFileThatIsNotThereIsSaidNotToBeThere() {
    for (String file : List.of("nowhere.json", "nowhere.zip")) {
      Answer answer = Answer.of("recompute", file, "--lang=id");
      assertThat(answer.code()).isEqualTo(1);
      assertThat(answer.out()).contains(file, "Berkas tidak ada.");
    }
  }
}
