package id.paritrana.cli.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.cli.Answer;
import id.paritrana.scoring.Nominee;
import id.paritrana.scoring.Quantity;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Scoring;
import id.paritrana.scoring.Stage;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.compliance.Assessment;
import id.paritrana.scoring.compliance.DueDays;
import id.paritrana.scoring.compliance.Employer;
import id.paritrana.scoring.compliance.MonthlyRecord;
import id.paritrana.scoring.compliance.Shipped;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.scheme.SchemeReader;
import id.paritrana.scoring.scheme.SchemeReading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

class RankEmployersTest extends RankingTest {
  /** Rows in any order, in columns, streamed: what the engine says of each employer alone. */
  @Test
  void theRankedFileHoldsTheBitsOfTheEngine() throws IOException {
    Path grouped = folder.resolve("grouped.csv");
    RecordsFile.write(grouped, 400, 5);
    List<String> lines = new ArrayList<>(Files.readAllLines(grouped));
    String header = lines.removeFirst();
    Collections.shuffle(lines, new Random(6));
    Path shuffled = folder.resolve("shuffled.csv");
    Files.writeString(
        shuffled, "\uFEFF" + (header + "\n" + String.join("\n", lines)).replace(',', ';'));

    Answer answer = rank(shuffled);
    assertThat(answer.code()).isZero();
    Run run = Scoring.run(scheme(), nominees(grouped), Stage.DESK);
    List<String> expected = new ArrayList<>();
    for (Standing.Ranked each : run.ranked()) {
      expected.add(
          "%d,%s,%s,%d"
              .formatted(
                  each.rank(),
                  each.nominee().id(),
                  each.score(),
                  Double.doubleToLongBits(each.exact())));
    }
    List<String> given = new ArrayList<>();
    for (String line : answer.out().lines().skip(1).toList()) {
      String[] cells = line.split(",", -1);
      if (cells[4].equals("ranked")) {
        given.add(
            "%s,%s,%s,%d"
                .formatted(
                    cells[0],
                    cells[1],
                    cells[5],
                    Double.doubleToLongBits(Double.parseDouble(cells[6]))));
      }
    }
    assertThat(given).hasSizeGreaterThan(350).containsExactlyInAnyOrderElementsOf(expected);
    assertThat(given.getFirst()).isEqualTo(expected.getFirst());
    assertThat(answer.err()).contains("illustrative");
  }

  private static Scheme scheme() throws IOException {
    return ((SchemeReading.Readable) SchemeReader.read(Files.readString(SCHEME))).scheme();
  }

  private static List<Nominee> nominees(Path records) {
    DueDays days =
        new DueDays(Shipped.RULES, Shipped.DAYS, Shipped.year(2024, LocalDate.of(2025, 1, 31)));
    Map<Employer, List<MonthlyRecord>> all = new LinkedHashMap<>();
    Records files = new Records();
    files.files = List.of(records);
    files.read(
        days.period(),
        (row, employer, monthly) ->
            all.computeIfAbsent(employer, each -> new ArrayList<>()).add(monthly));
    List<Nominee> nominees = new ArrayList<>();
    all.forEach(
        (employer, months) ->
            nominees.add(
                Nominee.of(employer.id(), employer.id())
                    .ofKind("companies")
                    .withFigures(quantities(Assessment.of(employer, months, days)))));
    return nominees;
  }

  private static Map<String, Quantity> quantities(Assessment assessment) {
    Map<String, Quantity> quantities = new TreeMap<>();
    assessment
        .figures()
        .forEach((figure, value) -> quantities.put(figure.figure(), Quantity.of(value)));
    return quantities;
  }

  @Test
  void sizesMayStandInAFileOfTheirOwn() throws IOException {
    Path employers = folder.resolve("employers.csv");
    Files.writeString(employers, "id,name,size\na,\"PT A, Tbk\",large\nb,PT B,micro\n");
    Path records =
        file(
            """
            a,2024-01,,100,100,2024-02-10,1,1,10,10,JKK JKM,1,1,,
            b,2024-01,,100,100,2024-02-10,1,1,10,10,JKK JKM,1,1,,
            b,2023-12,,100,100,2024-01-10,1,1,10,10,JKK JKM,1,1,,
            """);
    Answer answer = rankIn("2024-01..2024-01", records, "--employers", employers.toString());
    assertThat(answer.code()).isZero();
    assertThat(answer.err()).contains("1 rows outside the months");
    List<String> lines = answer.out().lines().toList();
    assertThat(lines).hasSize(3);
    assertThat(lines.get(1)).startsWith("1,b,PT B,micro,ranked,");
    assertThat(lines.get(2)).startsWith("2,a,\"PT A, Tbk\",large,ranked,");
    Files.writeString(employers, "id,name,size\na,A,large\na,A,huge\n");
    assertThat(rank(records, "--employers", employers.toString()).err())
        .contains("a stands twice", "huge");
  }

  @Test
  void whoMissesAFigureThatIsNeededStandsWithoutARankAtTheEnd() throws IOException {
    Path records =
        file(
            """
            x,2024-01,micro,0,0,,1,1,10,10,JKK JKM,1,1,,
            y,2024-01,micro,100,100,2024-02-16,1,1,10,10,JKK,1,1,,
            """);
    List<String> lines = rankIn("2024-01..2024-01", records).out().lines().toList();
    assertThat(lines.get(1)).startsWith("1,y,,micro,ranked,");
    assertThat(lines.get(2)).startsWith("NA,x,,micro,unscored,NA,NA,false,,,NA");
  }

  @Test
  void oneMonthPaidDoesNotStandAboveAWholeYear() throws IOException {
    StringBuilder rows = new StringBuilder("one,2024-01,micro,100,100,2024-02-10,,,,,,,,,\n");
    for (int month = 1; month <= 12; month++) {
      rows.append("all,2024-%02d,micro,100,100,2024-12-30,1,1,10,10,JKK,1,1,,\n".formatted(month));
    }
    Answer answer = rank(file(rows.toString()));
    assertThat(column(answer, "id")).containsExactly("all", "one");
    assertThat(column(answer, "state")).containsExactly("ranked", "refused");
    assertThat(column(answer, "months-unknown")).containsExactly("0", "11");
    assertThat(column(answer, "closed-gates")).containsExactly("", "every-month every-report");
  }

  /** Who pays but says nothing of its workers does not stand above who registers 99 of 100. */
  @Test
  void silenceIsNotRewarded() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int month = 1; month <= 12; month++) {
      String paid = ",2024-%02d,micro,100,100,2024-%02d-01,".formatted(month, month);
      rows.append("silent").append(paid).append(",,,,,,,,\n");
      rows.append("once").append(paid);
      rows.append(month == 1 ? "9,9,90,90,JKK JKM JHT JP,9,9,,\n" : ",,,,,,,,\n");
      rows.append("open").append(paid).append("100,99,1000,990,JKK JKM JHT JP,99,99,2,1\n");
      rows.append("alone").append(paid).append("9,9,90,90,JKK JKM JHT JP,9,9,0,0\n");
    }
    Answer answer = rank(file(rows.toString()));
    assertThat(column(answer, "id")).containsExactly("alone", "open", "silent", "once");
    assertThat(column(answer, "score")).startsWith("100.00");
    assertThat(column(answer, "months-unreported")).containsExactly("0", "0", "12", "11");
    assertThat(column(answer, "closed-gates"))
        .containsExactly("", "", "every-report", "every-report");
  }

  @Test
  void checksOfTheSchemeThatFailAreNamed() throws IOException {
    Path checking = folder.resolve("checking.yaml");
    String check =
        """
        checks:
          - id: wages-told
            name: { id: Upah diketahui, en: Wages told }
            that: wages-total >= 10
        """;
    Files.writeString(checking, Files.readString(SCHEME) + check);
    Path records =
        file(
            """
            a,2024-01,micro,100,100,2024-02-10,1,1,10,10,JKK JKM,1,1,,
            b,2024-01,micro,100,100,2024-02-10,1,1,9,9,JKK JKM,1,1,,
            """);
    Answer answer = judged("2024-01..2024-01", "2025-01-31", checking, records);
    assertThat(column(answer, "failed-checks")).containsExactly("", "wages-told");
    assertThat(column(answer, "state")).containsOnly("ranked");
  }

  @Test
  void aSchemeOfOtherFiguresIsRefused() throws IOException {
    Path other = Path.of("src/main/resources/schemes/province-coverage.yaml");
    Answer answer = judged("2024-01..2024-12", "2025-01-31", other, file(""));
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.out()).isEmpty();
    assertThat(answer.err()).contains("province-coverage.yaml", "months-on-time");
  }

  @Test
  void whoIsPerfectAmongThePerfectHasAllPoints() throws IOException {
    Path records =
        file(
            """
            a,2024-01,micro,100,100,2024-02-10,1,1,10,10,JKK JKM,1,1,,
            b,2024-01,micro,100,100,2024-02-10,1,1,10,10,JKK JKM,1,1,,
            """);
    Answer answer = rankIn("2024-01..2024-01", records);
    assertThat(column(answer, "points.identity-numbers")).containsExactly("100", "100");
    assertThat(column(answer, "score")).containsExactly("100.00", "100.00");
  }

  /** The example that the README shows. */
  @Test
  void theExampleRanksItsThreeEmployers() {
    Answer answer = rankIn("2024-01..2024-06", Path.of("src/docs/example/employers/records.csv"));
    assertThat(answer.code()).isZero();
    assertThat(answer.out().lines().skip(1).map(line -> line.split(",")[1]))
        .containsExactly("CONTOH-1", "CONTOH-3", "CONTOH-2");
  }
}
