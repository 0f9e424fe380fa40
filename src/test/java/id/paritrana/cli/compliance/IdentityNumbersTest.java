package id.paritrana.cli.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.cli.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IdentityNumbersTest {
  @TempDir Path folder;

  private Answer told(String text, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("workers.csv"), text);
    List<String> args = new ArrayList<>(List.of("compliance", "identities", file.toString()));
    args.addAll(List.of("--as-of", "2024-12-31", "--lang", "en"));
    args.addAll(List.of(more));
    return Answer.of(args.toArray(String[]::new));
  }

  @Test
  void numbersThatCannotExistAreToldWithLineAndReason() throws IOException {
    String workers =
        """
        name,nik
        A,3602041211870001
        B,2072031001990001
        C,
        D,6472032902990000
        """;
    Answer answer = told(workers, "--format", "csv");
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.out())
        .isEqualTo(
            """
            line,nik,remarks
            3,2072031001990001,No province has the code 20.
            4,,An identity number has 16 digits.
            5,6472032902990000,The day of birth 290299 cannot be. The serial number 0000 cannot be.
            """);
    assertThat(answer.err()).contains("4 numbers, of which 3 cannot exist", "Rule: Kode wilayah");
  }

  @Test
  void aFileOfPossibleNumbersIsFine() throws IOException {
    Answer answer = told("ktp\n3602041211870001\n", "--column", "ktp");
    assertThat(answer.code()).isZero();
    assertThat(answer.out()).contains("1 numbers, of which 0 cannot exist");
    assertThat(told("ktp\n3602041211870001\n").err()).contains("The column nik is missing");
  }
}
