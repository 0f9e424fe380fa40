package id.paritrana.cli.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.cli.Answer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainEmployerTest extends RankingTest {

  @Test
  void anEmployerIsExplainedFromItsMonths() throws IOException {
    Path records =
        file(
            """
            a,2024-03,small,1000000,1000000,2024-04-17,10,8,,,JKK JKM,,,,
            b,2024-03,small,1,1,2024-04-01,1,1,,,JKK,,,,
            """);
    List<String> args =
        List.of(
            "compliance",
            "explain",
            records.toString(),
            "--employer",
            "a",
            "--months",
            "2024-03..2024-03",
            "--as-of",
            "2025-01-31",
            "--lang",
            "en",
            "--format",
            "csv");
    Answer answer = Answer.of(args.toArray(String[]::new));
    assertThat(answer.code()).isZero();
    assertThat(answer.out())
        .contains("due 2024-04-16, paid 2024-04-17, 1 days late", "JHT not joined", "8 of 10")
        .contains("2024-03,2024-04-16,2024-04-17,late,1,0,20000,usual")
        .contains("months-on-time");
    List<String> other = new ArrayList<>(args);
    other.set(4, "c");
    assertThat(Answer.of(other.toArray(String[]::new)).err()).contains("c: There is no record");
  }

  /** Rupiah are written out, and the part has a title of its own. */
  @Test
  void amountsAreWrittenWithAllTheirDigits() {
    List<String> args =
        List.of(
            "compliance",
            "explain",
            "src/docs/example/employers/records.csv",
            "--employer",
            "CONTOH-2",
            "--months",
            "2024-01..2024-06",
            "--as-of",
            "2024-07-31",
            "--lang",
            "en");
    String table = Answer.of(args.toArray(String[]::new)).out();
    assertThat(table)
        .contains("14976000", "312000000", "sums: figures of all months")
        .contains("2024-05: 2024-06-17 is a national holiday", "2024-05: 2024-06-18 is collective")
        .contains("2024-06-15 is not a working day")
        .doesNotContain("E7", "sources ==");
    List<String> json = new ArrayList<>(args);
    json.addAll(List.of("--format", "json", "--part", "months"));
    assertThat(Answer.of(json.toArray(String[]::new)).out())
        .contains("\"outstanding\" : 2496000,", "\"penalty\" : 49920,");
  }
}
