package id.paritrana.report;

import static id.paritrana.report.Samples.ENGLISH;
import static id.paritrana.report.Samples.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ResultSheetsTest {
  private final ResultSheets sheets = new ResultSheets(new Press());

  @Test
  void sheetShowsRanksScoresTiesAndWhereTheResultComesFrom() throws Exception {
    assertThat(Pages.text(sheets.pdf(Samples.results(4, 10), INDONESIAN)))
        .contains("Lembar Hasil Pemerintah Kabupaten/Kota")
        .contains("Tingkat Provinsi Kalimantan Timur · Tahun Penilaian 2022")
        .contains("Hasil sementara")
        .contains("ILUSTRATIF")
        .contains("1 Kabupaten Contoh 1 93,40 93,03 92,66 92,29 92,50 Utama 1–2")
        .contains("2 = Kabupaten Contoh 2")
        .contains("Seri pada nilai 91,40; menunggu rapat pleno.")
        .contains("4 Kabupaten Contoh 4 90,10 – 89,36")
        .contains("Selisih peringkat 1 dan 2 di bawah pita 0,50: diputuskan dalam rapat pleno.")
        .contains("Dasar bobot Ilustratif: bobot ini tidak ditetapkan oleh sumber resmi mana pun.")
        .contains("oleh Panitia contoh, 28 Juni 2023, 14.05 WITA")
        .contains(Samples.PROVENANCE.runHash())
        .contains("Halaman 1 dari 1")
        .doesNotContain("null");
  }

  @Test
  void englishSheetWritesNumbersTheEnglishWay() throws Exception {
    assertThat(Pages.text(sheets.pdf(Samples.results(2, 3), ENGLISH)))
        .contains("Result Sheet")
        .contains("Provisional result")
        .contains("1 Kabupaten Contoh 1 93.40 93.03 92.50")
        .contains("28 June 2023, 14:05")
        .contains("Page 1 of 1")
        .doesNotContain("null");
  }

  @Test
  void sixtyRowsRunOverPagesThatEachBearTheHeadAndTheirNumber() throws Exception {
    byte[] pdf = sheets.pdf(Samples.results(8, 60), INDONESIAN);
    assertThat(Pages.count(pdf)).isEqualTo(3);
    for (int page = 1; page <= 3; page++) {
      assertThat(Pages.text(pdf, page))
          .contains("Peringkat Nomine")
          .contains("Halaman %d dari 3".formatted(page));
    }
    assertThat(Pages.text(pdf)).contains("60 Kabupaten Contoh 60 28,50");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 3, 5, 8})
  void nothingIsCutForAnyNumberOfCriteria(int criteria) throws Exception {
    ResultSheetReport report = Samples.results(criteria, 12);
    assertThat(Pages.cut(Press.fill(Template.RESULT_SHEET, report, INDONESIAN)))
        .isEqualTo(new TreeSet<>());
    assertThat(Pages.text(sheets.pdf(report, INDONESIAN)))
        .contains("untuk Mencetaknya Utuh tanpa Terpotong di Lembar Mana Pun");
  }

  @Test
  void markupInNamesIsPrintedAsItStands() throws Exception {
    ResultSheetReport sample = Samples.results(1, 1);
    ResultRow row =
        new ResultRow(
            1,
            false,
            "CV <b>Maju</b> & Putra",
            BigDecimal.TEN,
            null,
            null,
            null,
            List.of(BigDecimal.TEN),
            "lihat <catatan> & lampiran");
    assertThat(Pages.text(sheets.pdf(with(sample, List.of(row)), INDONESIAN)))
        .contains("CV <b>Maju</b> & Putra lihat <catatan> & lampiran");
  }

  @Test
  void fontsTravelWithTheFile() throws Exception {
    assertThat(Pages.fonts(sheets.pdf(Samples.results(4, 10), INDONESIAN)))
        .isEqualTo(
            Map.of(
                "EBGaramond-Regular", true,
                "EBGaramond-SemiBold", true,
                "SourceSans3-Regular", true,
                "SourceSans3-SemiBold", true,
                "SourceSans3-Italic", true));
  }

  @Test
  void workbookHoldsOneHeaderRowAndNumbers() throws Exception {
    byte[] file = sheets.xlsx(Samples.results(3, 60), INDONESIAN);
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      List<Row> rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSize(61);
      assertThat(values(rows.get(0)))
          .isEqualTo(
              List.of(
                  "Peringkat",
                  "Seri",
                  "Nomine",
                  "Regulasi (12,5%)",
                  "Cakupan kepesertaan (12,5%)",
                  "Inovasi (12,5%)",
                  "Nilai akhir",
                  "Kelas",
                  "Peringkat terbaik",
                  "Peringkat terendah",
                  "Catatan"));
      assertThat(values(rows.get(2)))
          .isEqualTo(
              List.of(
                  number("2"),
                  "ya",
                  "Kabupaten Contoh 2",
                  number("92.3"),
                  number("91.93"),
                  number("91.56"),
                  number("91.4"),
                  "Utama",
                  number("1"),
                  number("3"),
                  "Seri pada nilai 91,40; menunggu rapat pleno."));
      assertThat(values(rows.get(4)).get(4)).as("a missing score is empty").isNull();
    }
  }

  @Test
  void workbookSaysOnItsSecondSheetWhereTheResultComesFrom() throws Exception {
    byte[] file = sheets.xlsx(Samples.results(3, 5), ENGLISH);
    try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      assertThat(workbook.getSheets().map(Sheet::getName).toList())
          .isEqualTo(List.of("Results", "About"));
      Sheet about = workbook.findSheet("About").orElseThrow();
      List<List<@Nullable Object>> facts = about.read().stream().map(this::values).toList();
      assertThat(facts)
          .hasSize(12)
          .startsWith(
              List.of("Award", "Paritrana Award · Penghargaan Jaminan Sosial Ketenagakerjaan"),
              List.of("Category", "Pemerintah Kabupaten/Kota"),
              List.of("Level", "Provincial Level, Kalimantan Timur"),
              List.of("Assessment year", number("2022")),
              List.of("State", "Provisional result"),
              List.of("Contains illustrative data", "yes"))
          .contains(List.of("Digest (SHA-256)", Samples.PROVENANCE.runHash()));
    }
  }

  @Test
  void sheetWithoutNomineesStillSaysWhatItIs() throws Exception {
    assertThat(Pages.text(sheets.pdf(with(Samples.results(2, 0), List.of()), INDONESIAN)))
        .contains("Lembar Hasil")
        .contains("Nomine");
  }

  @Test
  void aSheetBearsTheLetterheadOfItsEdition() throws Exception {
    ResultSheetReport sample = Samples.results(3, 5);
    ResultSheetReport headed =
        new ResultSheetReport(
            sample.heading(),
            sample.category(),
            sample.state(),
            sample.version(),
            sample.illustrative(),
            sample.criteria(),
            sample.rows(),
            sample.notes(),
            sample.provenance(),
            new Letterhead("Panitia Contoh", "Jalan Contoh 1", Samples.logo()));

    assertThat(Pages.text(sheets.pdf(headed, INDONESIAN)))
        .startsWith("Panitia Contoh Jalan Contoh 1 Paritrana Award")
        .contains("Halaman 1 dari 1");
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(sheets.xlsx(headed, INDONESIAN)))) {
      assertThat(workbook.findSheet("Keterangan").orElseThrow().read().stream().map(this::values))
          .contains(List.of("Panitia", "Panitia Contoh"));
    }
  }

  @Test
  void aSupersededSheetSaysSoOnEveryPage() throws Exception {
    ResultSheetReport sample = Samples.results(8, 60);
    String why =
        "Hasil versi 1 ini digantikan oleh versi 2. Alasan: " + "angka ".repeat(150) + "salah.";
    ResultSheetReport superseded =
        new ResultSheetReport(
            sample.heading(),
            sample.category(),
            ResultState.SUPERSEDED,
            why,
            sample.illustrative(),
            sample.criteria(),
            sample.rows(),
            sample.notes(),
            sample.provenance(),
            sample.letterhead());

    byte[] pdf = sheets.pdf(superseded, INDONESIAN);
    assertThat(Pages.text(pdf, 1)).contains("Sudah digantikan", "oleh versi 2. Alasan: angka");
    for (int page = 2; page <= Pages.count(pdf); page++) {
      assertThat(Pages.text(pdf, page)).contains("Sudah digantikan");
    }
    assertThat(Pages.cut(Press.fill(Template.RESULT_SHEET, superseded, INDONESIAN)))
        .isEqualTo(new TreeSet<>());
    try (ReadableWorkbook workbook =
        new ReadableWorkbook(new ByteArrayInputStream(sheets.xlsx(superseded, INDONESIAN)))) {
      assertThat(workbook.findSheet("Keterangan").orElseThrow().read().stream().map(this::values))
          .contains(List.of("Status", "Sudah digantikan"), List.of("Versi", why));
    }
  }

  @Test
  void nineCriteriaAreAMisuse() {
    ResultSheetReport sample = Samples.results(8, 1);
    List<CriterionColumn> nine = new ArrayList<>(sample.criteria());
    nine.add(new CriterionColumn("Kesembilan", BigDecimal.ONE));
    assertThatThrownBy(() -> with(sample, nine, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("criteria: 9 given, 1 to 8 allowed");
  }

  private List<@Nullable Object> values(Row row) {
    List<@Nullable Object> values = new ArrayList<>();
    for (Cell cell : row) {
      boolean empty =
          cell == null || cell.getType() == CellType.EMPTY || "".equals(cell.getValue());
      values.add(
          empty
              ? null
              : cell.getType() == CellType.NUMBER
                  ? cell.asNumber().stripTrailingZeros()
                  : cell.getValue());
    }
    return values;
  }

  private static BigDecimal number(String digits) {
    return new BigDecimal(digits).stripTrailingZeros();
  }

  private static ResultSheetReport with(ResultSheetReport sample, List<ResultRow> rows) {
    return with(sample, sample.criteria(), rows);
  }

  private static ResultSheetReport with(
      ResultSheetReport sample, List<CriterionColumn> criteria, List<ResultRow> rows) {
    return new ResultSheetReport(
        sample.heading(),
        sample.category(),
        sample.state(),
        sample.version(),
        sample.illustrative(),
        criteria,
        rows,
        sample.notes(),
        sample.provenance(),
        sample.letterhead());
  }
}
