package id.paritrana.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as a person starts it. */
class ProcessTest {
  @TempDir Path folder;

  @Test
  void itAnswersOnTheOutputStreamAndReturnsZero() throws Exception {
    Answer answer = start(Example.args("score"));
    assertThat(answer.err()).isEmpty();
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("KALTIM", "70.86").doesNotContain("Micronaut", "Portal");
  }

  @Test
  void itComplainsOnTheErrorStreamAndReturnsOneOrTwo() throws Exception {
    Answer refused = start("score", Example.SCHEME, "absent.csv");
    assertThat(refused.code()).isEqualTo(ExitCode.NO);
    assertThat(refused.out()).isEmpty();
    assertThat(refused.err()).contains("absent.csv: Berkas tidak ada.");
    assertThat(start("score").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void aReaderThatGoesAwayEndsItQuietly() throws Exception {
    Process process = new ProcessBuilder(command("scheme", "schema")).start();
    process.getInputStream().close();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(process.getErrorStream().readAllBytes()).isEmpty();
    assertThat(process.exitValue()).isIn(ExitCode.FINE, ExitCode.BROKEN);
  }

  @Test
  void wantOfMemoryIsSaidInOneSentence() throws Exception {
    Path large = folder.resolve("large.csv");
    Files.writeString(large, "id,x\n" + "unit,1\n".repeat(3_000_000));
    List<String> command = command("table", "describe", large.toString());
    command.add(1, "-Xmx32m");
    Answer answer = start(command);
    assertThat(answer.err()).startsWith("Program terhenti: ").hasLineCount(1);
    assertThat(answer.code()).isEqualTo(ExitCode.BROKEN);
  }

  private Answer start(String... args) throws IOException, InterruptedException {
    return start(command(args));
  }

  private Answer start(List<String> command) throws IOException, InterruptedException {
    Path out = folder.resolve("out");
    Path err = folder.resolve("err");
    Process process =
        new ProcessBuilder(command)
            .redirectOutput(out.toFile())
            .redirectError(err.toFile())
            .start();
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    return new Answer(
        process.exitValue(),
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private static List<String> command(String... args) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "id.paritrana.Application"));
    command.addAll(List.of(args));
    return command;
  }
}
