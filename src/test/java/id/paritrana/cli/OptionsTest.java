package id.paritrana.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What options may not say is wrong usage, told in the language of the reader. */
class OptionsTest {
  private static final String COMPLIANCE = "src/main/resources/schemes/employer-compliance.yaml";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "--replications,0,1 ≤ N ≤ 1000000",
    "--replications,1000000000,1 ≤ N ≤ 1000000",
    "--samples,1,2 ≤ N ≤ 100000",
    "--samples,100000000,2 ≤ N ≤ 100000",
    "--weight-noise,-5,0 ≤ x < 1",
    "--weight-noise,1,0 ≤ x < 1",
    "--coverage,0,0 < x < 1",
    "--coverage,NaN,0 < x < 1"
  })
  void aNumberOutOfItsRangeIsToldWithTheRange(String option, String value, String range) {
    Answer answer = Answer.of(Example.args("robustness", option, value));
    assertThat(answer.err()).isEqualTo(said(option, value, range));
    assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
    assertThat(answer.out()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sobol design --factors=0 --samples=2,--factors,0,1 ≤ N ≤ 1000",
    "sobol design --factors=1000 --samples=1000000,--samples,1000000,2 ≤ N ≤ 4",
    "ranks confidence DATA --coverage=1,--coverage,1,0 < x < 1",
    "ranks confidence DATA --replications=0,--replications,0,1 ≤ N ≤ 1000000",
    "ranks confidence DATA --multiplier=-1,--multiplier,-1,x ≥ 0",
    "ranks counts DATA --coverage=2,--coverage,2,0 < x < 1",
    "ranks draw DATA --replications=-1,--replications,-1,1 ≤ N ≤ 1000000",
    "ranks draw DATA --noise=1.5,--noise,1.5,0 ≤ x < 1",
    "panel agreement DATA --level=95,--level,95,0 < x < 1",
    "panel facets DATA --highest=0,--highest,0,1 ≤ N ≤ 100",
    "table rank DATA --method=vikor --v=2,--v,2,0 ≤ x ≤ 1",
    "table rank DATA --method=waspas --lambda=-1,--lambda,-1,0 ≤ x ≤ 1",
    "table rank DATA --method=topsis --weights=1;-2,--weights,-2,x ≥ 0",
    "table weights DATA --method=balanced --targets=-1,--targets,-1,x ≥ 0",
    "table screen DATA --present=90,--present,90,0 ≤ x ≤ 1",
    "table screen DATA --non-zero=90,--non-zero,90,0 ≤ x ≤ 1",
    "table aggregate DATA --at-least=2,--at-least,2,0 ≤ x ≤ 1",
    "table aggregate DATA --method=power --exponent=0,--exponent,0,x ≠ 0",
    "table treat DATA --points=-1,--points,-1,0 ≤ N ≤ 1000000",
    "table transform DATA --method=winsorise --points=-1,--points,-1,0 ≤ N ≤ 1000000",
    "table profile DATA --unit=u --most=0,--most,0,1 ≤ N ≤ 1000000"
  })
  void instrumentsTellTheirRangesBeforeTheyRead(
      String command, String option, String value, String range) {
    Answer answer = Answer.of(command.replace(';', ',').split(" "));
    assertThat(answer.err()).isEqualTo(said(option, value, range));
    assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
  }

  private static String said(String option, String value, String range) {
    return option + ": Tertulis " + value + ". Diperbolehkan: " + range + ".\n";
  }

  @Test
  void aPartThatIsNotThereIsWrongUsageAndNothingIsStored() {
    Path run = folder.resolve("run.json");
    Answer answer = Answer.of(Example.args("score", "--part=nix", "--store=" + run));
    assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
    assertThat(answer.err()).contains("--part", "nix", "standings");
    assertThat(run).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"2024-01", "2024-12..2024-01"})
  void monthsThatAreNoneAreWrongUsage(String months) throws IOException {
    Path records = Files.writeString(folder.resolve("r.csv"), "employer,month\n");
    Answer answer =
        Answer.of(
            "compliance",
            "rank",
            records.toString(),
            "--scheme=" + COMPLIANCE,
            "--as-of=2025-01-31",
            "--months=" + months);
    assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
    assertThat(answer.err()).contains("--months", months);
  }

  @ParameterizedTest
  @ValueSource(strings = {"--format=json", "--part=foo"})
  void anOptionThatHasNoEffectIsUnknown(String option) {
    Stream.of(
            Answer.of("scheme", "schema", option),
            Answer.of("scheme", "format", Example.SCHEME, option),
            Answer.of(
                "compliance",
                "rank",
                "r.csv",
                "--scheme=" + COMPLIANCE,
                "--months=2024-01..2024-12",
                "--as-of=2025-01-31",
                option))
        .forEach(
            answer -> {
              assertThat(answer.code()).isEqualTo(ExitCode.USAGE);
              assertThat(answer.err()).startsWith("Tidak dikenal: " + option);
            });
  }
}
