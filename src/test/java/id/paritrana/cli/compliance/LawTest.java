package id.paritrana.cli.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.cli.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By which rules, in which months and on which day employers are judged. */
class LawTest extends RankingTest {

  @Test
  void monthsAndRulesAreChecked() throws IOException {
    Path records = file("");
    for (String months : List.of("2024", "2024-12..2024-01", "2020-01..2026-01", "a..b")) {
      Answer answer = rankIn(months, records);
      assertThat(answer.code()).isEqualTo(2);
      assertThat(answer.err()).contains(months, "2024-01..2024-12");
    }
    Path rules = folder.resolve("rules.yaml");
    Files.writeString(rules, "rules: own\npayment: []\n");
    assertThat(rank(records, "--rules", rules.toString()).err())
        .contains("rules.yaml", "identity-number");
    assertThat(judged("2024-01..2024-12", "soon", SCHEME, records).code()).isEqualTo(2);
  }

  @Test
  void theDayOfJudgementLiesWithinTenYears() throws IOException {
    Path records = file("a,2024-01,micro,100,0,,,,,,,,,,\n");
    assertThat(judged("2024-01..2024-01", "2034-01-31", SCHEME, records).code()).isZero();
    for (String day : List.of("2034-02-01", "9999-12-31")) {
      Answer late = judged("2024-01..2024-01", day, SCHEME, records);
      assertThat(late.out()).isEmpty();
      assertThat(late.err()).contains("--as-of", day, "2034-01-31").doesNotContain("Exception");
    }
  }

  /** A list of holidays of one's own moves the due day. */
  @Test
  void holidaysOfOnesOwnCount() throws IOException {
    Path records = file("a,2024-03,small,1000,1000,2024-04-17,,,,,,,,,\n");
    Path holidays = folder.resolve("holidays.yaml");
    Files.writeString(
        holidays,
        """
        holidays: own
        years:
          - { year: 2024, source: own, national: [{ on: 2024-04-15, name: A }, { on: 2024-04-16, name: B }] }
        """);
    Answer with = rankIn("2024-03..2024-03", records, "--holidays", holidays.toString());
    assertThat(column(with, "days-late")).containsExactly("0");
    assertThat(column(rankIn("2024-03..2024-03", records), "days-late")).containsExactly("1");
  }
}
