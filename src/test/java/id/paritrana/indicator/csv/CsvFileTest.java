package id.paritrana.indicator.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvFileTest {
  @TempDir Path folder;

  @Test
  void theSeparatorIsSeenFromTheHeader() {
    for (String sign : List.of(",", ";", "\t")) {
      CsvTable table = parse("id%sa\nx%s\"1%s2\"\n".replace("%s", sign));
      assertThat(table.header()).containsExactly("id", "a");
      assertThat(table.cells()).containsExactly(List.of("x", "1" + sign + "2"));
    }
  }

  @Test
  void quotedCellsHoldLinesAndTheLineOfARowIsWhereItStarts() {
    CsvTable table = parse("id,a\r\nx,\"one\ntwo \"\"2\"\"\"\r\ny,3\r\n");
    assertThat(table.cells().getFirst().get(1)).isEqualTo("one\ntwo \"2\"");
    assertThat(table.lines()).containsExactly(2L, 4L);
  }

  @Test
  void rowsOfAnotherLengthAndHeadersTwiceAreToldTogether() {
    assertThat(faults("id,a,a\nx,1\ny,1,2,3\n"))
        .containsExactly(
            "f, line 1, column 3: The column name a stands twice."
                + " Allowed: a different name for every column.",
            "f, line 2: The row has 2 cells. Allowed: 3, as in the header.",
            "f, line 3: The row has 4 cells. Allowed: 3, as in the header.");
  }

  @Test
  void aQuoteThatIsNotClosedIsToldWithItsLine() {
    assertThat(faults("id,a\nx,\"1\ny,2\n"))
        .containsExactly(
            "f, line 2: A quotation mark is not closed."
                + " Allowed: cells in double quotes, a quote within them written twice.");
  }

  @Test
  void bytesThatAreNoUtf8AreToldWithTheirLine() throws IOException {
    Path file = folder.resolve("latin.csv");
    Files.write(file, new byte[] {'i', 'd', '\n', 'a', '\n', (byte) 0xe9, '\n'});
    assertThatThrownBy(() -> CsvFile.read(file, Optional.empty()))
        .isInstanceOfSatisfying(
            Refused.class, refused -> assertThat(refused.faults().getFirst().line()).isEqualTo(3));
  }

  @Test
  void whatIsNoPlainNumberIsToldWithWhatToWrite() {
    assertThat(List.of("70,86", "962,711", "1.358.649", "1,358,649.5", "Rp5", "1e999"))
        .map(CsvFileTest::wrong)
        .containsExactly(
            "\"70,86\" has a decimal comma. Write 70.86.",
            "\"962,711\" has a decimal comma. Write 962.711 if the comma is a decimal comma, 962711"
                + " if it separates thousands.",
            "\"1.358.649\" has separators of thousands. Write 1358649.",
            "\"1,358,649.5\" has separators of thousands. Write 1358649.5.",
            "\"Rp5\" is no number. Allowed: a plain number with a decimal point, such as 70.86;"
                + " empty or NA where it is missing.",
            "\"1e999\" is too large. Allowed: a plain number with a decimal point, such as 70.86;"
                + " empty or NA where it is missing.");
    assertThat(Numeral.read(" -1.5e3 ")).isEqualTo(new Numeral.Value(-1500));
    assertThat(Numeral.read("NA")).isEqualTo(new Numeral.Missing());
  }

  private static String wrong(String cell) {
    Numeral.Wrong wrong = (Numeral.Wrong) Numeral.read(cell);
    return wrong.wrong().in(Locale.ENGLISH) + " " + wrong.allowed().in(Locale.ENGLISH);
  }

  private static CsvTable parse(String text) {
    return CsvFile.parse("f", text, Optional.empty());
  }

  private static List<String> faults(String text) {
    try {
      throw new AssertionError(parse(text).toString());
    } catch (Refused refused) {
      return refused.faults().stream().map(fault -> fault.in(Locale.ENGLISH)).toList();
    }
  }
}
