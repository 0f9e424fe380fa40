package id.paritrana.cli.compliance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import id.paritrana.cli.Answer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What is wrong in files of monthly records is told with its place. */
class MonthlyRecordsTest extends RankingTest {

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
    Files.write(records, new byte[] {(byte) 0xff, (byte) 0xfe, '\n'});
    assertThat(rank(records).err()).contains("UTF-8").doesNotContain("Exception");
    String rows = HEADER + "a,2023-01,micro,,,,1,1,,,JKK JKM,,,,\n".repeat(3000);
    Files.write(records, (rows + "\u00e9").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(rank(records).err()).contains("UTF-8").doesNotContain("Exception");
    assertThat(rank(folder.resolve("absent.csv")).err()).contains("absent.csv");
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

  /** The employer stands in the last column, so that the mark swallows whole rows. */
  @Test
  void aQuotationMarkThatIsNotClosedSwallowsNobody() throws IOException {
    Path records = folder.resolve("open.csv");
    String header = "month,size,due,paid,paid-on,employer\n";
    String row = "2024-01,micro,100,100,2024-02-10,";
    for (String end : List.of("\n" + row + "C\n" + row + "D\n", "\n", "", "\n\"\n")) {
      Files.writeString(records, header + row + "A\n" + row + "\"B" + end);
      Answer answer = rank(records);
      assertThat(answer.code()).as(end).isEqualTo(1);
      assertThat(answer.out()).isEmpty();
      assertThat(answer.err()).contains("open.csv, line 3, column 6: A quotation mark");
    }
    Files.writeString(records, header + row + "A\n" + row + "\"B, \"\"C\"\"\"");
    assertThat(rankIn("2024-01..2024-01", records).out()).contains("\"B, \"\"C\"\"\"");
  }

  @Test
  void whatStandsBeforeBrokenBytesIsReadAndTold() throws IOException {
    String rows = HEADER + "a,Feb,micro,,,,1,1,,,JKK JKM,,,,\n" + "a,x\u00e9\n";
    Path records = folder.resolve("broken.csv");
    Files.write(records, rows.getBytes(StandardCharsets.ISO_8859_1));
    Answer answer = rank(records);
    assertThat(answer.code()).isEqualTo(1);
    assertThat(answer.err()).hasLineCount(2);
    assertThat(answer.err().lines().toList().getFirst()).contains("broken.csv, line 2", "Feb");
    assertThat(answer.err().lines().toList().getLast()).contains("broken.csv, line 3", "UTF-8");
    String twice = HEADER + "a,2023-01,micro,,,,1,1,,,JKK JKM,,,,\n".repeat(40_000);
    Files.write(records, (twice + "\u00e9").getBytes(StandardCharsets.ISO_8859_1));
    assertThat(rank(records).err()).contains("broken.csv, line 40002:", "UTF-8");
  }

  @Test
  void aColumnIsPassedOverWhereThatIsAskedFor() throws IOException {
    Path records = folder.resolve("more.csv");
    Files.writeString(
        records,
        """
        employer,month,size,due,paid,paid-on,branch,vendors,vendors-compliant
        a,2024-01,micro,100,100,2024-02-10,Samarinda,many,all
        """);
    assertThat(rankIn("2024-01..2024-01", records).code()).isEqualTo(1);
    Answer answer =
        rankIn("2024-01..2024-01", records, "--ignore", "branch,vendors,vendors-compliant");
    assertThat(answer.err()).doesNotContain("line");
    assertThat(answer.code()).isZero();
    assertThat(column(answer, "vendors-total")).containsExactly("NA");
  }

  /** No sum of the largest numbers leaves the whole numbers that the engine adds. */
  @Test
  void theLargestNumbersAreCountedAndLargerOnesTold() throws IOException {
    Path rules = folder.resolve("rules.yaml");
    Files.writeString(
        rules,
        Files.readString(Path.of("src/main/resources/compliance/rules.yaml"))
            .replaceAll("penalty-percent: .*", "penalty-percent: 10"));
    StringBuilder largest = new StringBuilder();
    for (int month = 0; month < 60; month++) {
      largest
          .append("a,")
          .append(YearMonth.of(2020, 2).plusMonths(month))
          .append(",large,1000000000000,0,,1,1,100000000000000,100000000000000,,,,,\n");
    }
    Answer answer =
        judged(
            "2020-02..2025-01",
            "2035-01-31",
            SCHEME,
            file(largest.toString()),
            "--rules",
            rules.toString());
    assertThat(answer.code()).isZero();
    assertThat(column(answer, "wages-total")).containsExactly("6000000000000000");
    assertThat(column(answer, "contribution-due")).containsExactly("60000000000000");
    Answer larger = rank(file("a,2024-01,large,,,,1,1,999999999999999999,1,,,,,\n"));
    assertThat(larger.code()).isEqualTo(1);
    assertThat(larger.err()).contains("line 2, column 9", "\"999999999999999999\" is too large");
  }

  /** A pipe can be read only once, from its beginning to its end. */
  @Test
  @Timeout(60)
  void recordsMayComeThroughAPipe() throws Exception {
    Path pipe = folder.resolve("pipe");
    assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor() == 0);
    StringBuilder rows = new StringBuilder(HEADER);
    for (int n = 0; n < 2000; n++) {
      rows.append("e%04d,2024-01,micro,100,100,2024-02-10,1,1,,,JKK,,,,\n".formatted(n));
    }
    for (String separator : List.of(",", ";")) {
      Thread writer =
          Thread.ofVirtual().start(() -> write(pipe, rows.toString().replace(",", separator)));
      Answer answer = rankIn("2024-01..2024-01", pipe);
      writer.join();
      assertThat(column(answer, "id")).hasSize(2000).contains("e0000", "e1999");
    }
  }

  private static void write(Path pipe, String text) {
    try {
      Files.writeString(pipe, text);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
