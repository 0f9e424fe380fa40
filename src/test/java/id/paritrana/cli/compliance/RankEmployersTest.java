package id.paritrana.cli.compliance;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.cli.Answer;
import id.paritrana.scoring.Nominee;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Scoring;
import id.paritrana.scoring.Stage;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.Strength;
import id.paritrana.scoring.compliance.Assessment;
import id.paritrana.scoring.compliance.DueDays;
import id.paritrana.scoring.compliance.Employer;
import id.paritrana.scoring.compliance.MonthlyRecord;
import id.paritrana.scoring.compliance.Period;
import id.paritrana.scoring.compliance.Shipped;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.scheme.SchemeReader;
import id.paritrana.scoring.scheme.SchemeReading;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RankEmployersTest {
  private static final Path SCHEME = Path.of("src/main/resources/schemes/employer-compliance.yaml");
  private static final String HEADER = String.join(",", RecordColumn.labels()) + "\n";

  @TempDir Path folder;

  private Answer rank(Path records, String... more) {
    List<String> args = new ArrayList<>(List.of("compliance", "rank", records.toString()));
    args.addAll(List.of("--scheme", SCHEME.toString(), "--months", "2024-01..2024-12"));
    args.addAll(List.of("--as-of", "2025-01-31", "--lang", "en"));
    args.addAll(List.of(more));
    return Answer.of(args.toArray(String[]::new));
  }

  private Path file(String rows) throws IOException {
    return Files.writeString(folder.resolve("records.csv"), HEADER + rows);
  }

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
        new DueDays(Shipped.RULES, Shipped.DAYS, Period.ofYear(2024, LocalDate.of(2025, 1, 31)));
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
                    .withFigures(
                        Assessment.of(employer, months, days).quantities("", Strength.VERIFIED))));
    return nominees;
  }

  @Test
  void everyFaultIsToldWithItsPlaceAndNothingIsWritten() throws IOException {
    Path records =
        file(
            """
            a,2024-01,micro,100,100,2024-02-10,1,1,,,JKK JKM,,,,
            ,2024-02,micro,100,100,2024-02-10,1,1,,,JKK JKM,,,,
            a,Feb,micro,100,100,2024-02-10,1,1,,,JKK JKM,,,,
            a,2024-03,tiny,100,100,2024-02-10,1,1,,,JKK JKM,,,,
            a,2024-04,micro,1.5,100,2024-02-10,1,1,,,JKK JKM,,,,
            a,2024-05,micro,100,,,1,1,,,JKK JKM,,,,
            a,2024-06,micro,100,100,,1,1,,,JKK JKM,,,,
            a,2024-07,micro,100,100,31/01/2024,1,1,,,JKK JKM,,,,
            a,2024-08,micro,100,100,2024-09-10,1,,,,JKK JKM,,,,
            a,2024-09,micro,100,100,2024-10-10,1,1,,,JKK BPJS,,,,
            a,2024-01,micro,100,100,2024-02-10,1,1,,,JKK JKM,,,,
            a,2024-10,small,100,100,2024-11-10,1,1,,,JKK JKM,,,,
            b,2024-10,,100,100,2024-11-10,1,1,,,JKK JKM,,,,
            a,2024-11,micro
            a,2024-12,micro,9999999999999,0,,1,1,,,-,,,,
            """);
    Path out = folder.resolve("ranked.csv");
    Answer answer = rank(records, "--output", out.toString());
    assertThat(answer.code()).isEqualTo(1);
    assertThat(out).doesNotExist();
    assertThat(answer.err()).hasLineCount(14);
    for (int line = 3; line <= 16; line++) {
      assertThat(answer.err()).contains("records.csv, line " + line);
    }
    assertThat(answer.err())
        .contains("paid-on", "workers-registered", "JKK BPJS", "a already has a record of 2024-01");
  }

  @Test
  void theHeaderMustBeKnown() throws IOException {
    Path records = folder.resolve("x.csv");
    Files.writeString(records, "employer,due,payed,due\na,1,1,1\n");
    Answer answer = rank(records);
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).contains("payed", "month").hasLineCount(3);
    Files.writeString(records, "");
    assertThat(rank(records).code()).isEqualTo(1);
    Files.write(records, new byte[] {'e', ',', 'm', '\n', (byte) 0xff, (byte) 0xfe, '\n'});
    assertThat(rank(records).err()).contains("UTF-8").doesNotContain("Exception");
    String rows = HEADER + "a,2023-01,micro,,,,1,1,,,JKK JKM,,,,\n".repeat(3000);
    Files.write(records, (rows + "\u00e9").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(rank(records).err()).contains("UTF-8").doesNotContain("Exception");
    assertThat(rank(folder.resolve("absent.csv")).err()).contains("absent.csv");
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
    Answer answer = rank(records, "--employers", employers.toString());
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
            x,2024-01,micro,,,,1,1,,,JKK JKM,,,,
            y,2024-01,micro,100,100,2024-02-16,1,1,,,JKK,,,,
            """);
    List<String> lines = rank(records).out().lines().toList();
    assertThat(lines.get(1)).startsWith("1,y,,micro,ranked,");
    assertThat(lines.get(2)).startsWith("NA,x,,micro,unscored,NA,NA,false,NA");
  }

  @Test
  void monthsAndRulesAreChecked() throws IOException {
    Path records = file("");
    for (String months : List.of("2024", "2024-12..2024-01", "2020-01..2026-01", "a..b")) {
      Answer answer =
          Answer.of(
              "compliance",
              "rank",
              records.toString(),
              "--scheme",
              SCHEME.toString(),
              "--months",
              months,
              "--as-of",
              "2025-01-31",
              "--lang",
              "en");
      assertThat(answer.code()).isEqualTo(1);
      assertThat(answer.err()).contains(months, "2024-01..2024-12");
    }
    Path rules = folder.resolve("rules.yaml");
    Files.writeString(rules, "rules: own\npayment: []\n");
    assertThat(rank(records, "--rules", rules.toString()).err())
        .contains("rules.yaml", "identity-number");
    assertThat(rank(records, "--as-of", "soon").code()).isEqualTo(2);
  }

  /** Whatever a row holds, the answer is a result or a fault, never an accident. */
  @Test
  void noRowBreaksTheReading() throws IOException {
    Random random = new Random(9);
    List<String> cells =
        List.of("", "NA", "-1", "1e9", "2024-02-30", "2024-02-10", "JKK", "-", "\"", "é", "0", "7");
    for (int i = 0; i < 300; i++) {
      StringBuilder row = new StringBuilder("a,2024-0").append(random.nextInt(1, 10));
      row.append(",micro");
      for (int c = 0; c < 12; c++) {
        row.append(',').append(cells.get(random.nextInt(cells.size())));
      }
      Answer answer = rank(file(row.append('\n').toString()));
      assertThat(answer.code()).isLessThan(2);
      assertThat(answer.err()).doesNotContain("Exception");
    }
  }

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
        .contains("2024-03,2024-04-16,2024-04-17,late,1,0,20000.0,usual")
        .contains("months-on-time");
    List<String> other = new ArrayList<>(args);
    other.set(4, "c");
    assertThat(Answer.of(other.toArray(String[]::new)).err()).contains("c: There is no record");
  }

  /** The example that the README shows. */
  @Test
  void theExampleRanksItsThreeEmployers() {
    Answer answer = rank(Path.of("src/docs/example/employers/records.csv"));
    assertThat(answer.code()).isZero();
    assertThat(answer.out().lines().skip(1).map(line -> line.split(",")[1]))
        .containsExactly("CONTOH-1", "CONTOH-3", "CONTOH-2");
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
    List<String> with =
        rank(records, "--holidays", holidays.toString()).out().lines().skip(1).toList();
    List<String> without = rank(records).out().lines().skip(1).toList();
    int late =
        Optional.of(rank(records).out().lines().findFirst().orElseThrow().split(","))
            .map(header -> List.of(header).indexOf("days-late"))
            .orElseThrow();
    assertThat(with.getFirst().split(",")[late]).isEqualTo("0");
    assertThat(without.getFirst().split(",")[late]).isEqualTo("1");
  }
}
