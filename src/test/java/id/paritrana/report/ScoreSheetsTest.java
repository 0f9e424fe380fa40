package id.paritrana.report;

import static id.paritrana.report.Samples.ENGLISH;
import static id.paritrana.report.Samples.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ScoreSheetsTest {
  private final ScoreSheets sheets = new ScoreSheets(new Press());

  @Test
  void sheetLeadsFromTheScoreDownToFiguresAndTheirSources() throws Exception {
    assertThat(Pages.text(sheets.pdf(Samples.score(), INDONESIAN)))
        .contains("Lembar Nilai Kabupaten Contoh Makmur")
        .contains("Pemerintah Kabupaten/Kota · Nominasi NOM-2022-64-007")
        .contains("84,17 Peringkat 2 dari 10 Kelas Utama")
        .contains("Cakupan seluruh segmen 40% 70,86 28,34")
        .contains("Peserta aktif dibagi angkatan kerja, dalam persen; patokan 0 sampai 100.")
        .contains("Peserta aktif dari angkatan kerja: 962.711 dari 1.358.649 = 70,86%")
        .contains("Keadaan 31 Maret 2023. Sumber: Siaran pers contoh, halaman 2")
        .contains("Cakupan yang dikutip tanpa pembilang: 49,74% bukti lebih lemah")
        .contains("ilustratif · bukti lebih lemah")
        .contains(Samples.PROVENANCE.runHash())
        .doesNotContain("null");
  }

  @Test
  void marksStandWithTheirReasonsAndWithoutNames() throws Exception {
    assertThat(Pages.text(sheets.pdf(Samples.score(), INDONESIAN)))
        .contains("Regulasi 25% 81,33 20,33")
        .contains("Penilai 1 79 Alasan contoh yang singkat.")
        .contains("Penilai 9 87 Alasan contoh yang singkat.");
  }

  @Test
  void aMarkThatWasSetInPlaceOfThePanelsSaysWhatSetIt() throws Exception {
    ScoreSheetReport sample = Samples.score();
    String why = "Koreksi contoh menggantikan nilai para penilai. " + "Alasan contoh. ".repeat(60);
    ScoreSheetReport corrected =
        new ScoreSheetReport(
            sample.heading(),
            sample.category(),
            sample.nominee(),
            sample.nomination(),
            sample.score(),
            sample.rank(),
            sample.field(),
            sample.grade(),
            sample.state(),
            sample.version(),
            sample.illustrative(),
            List.of(
                set("Regulasi", MarkGiver.CORRECTION, why),
                set("Inovasi", MarkGiver.OBJECTION, "Diperiksa ulang.")),
            sample.provenance(),
            sample.letterhead());

    assertThat(Pages.text(sheets.pdf(corrected, INDONESIAN)))
        .contains("Koreksi 82 Koreksi contoh menggantikan", "Sanggahan 82 Diperiksa ulang.");
    assertThat(Pages.text(sheets.pdf(corrected, ENGLISH)))
        .contains("Correction 82", "Objection 82");
    assertThat(Pages.cut(Press.fill(Template.SCORE_SHEET, corrected, INDONESIAN)))
        .isEqualTo(new TreeSet<>());
  }

  private static ScoreLine set(String label, MarkGiver giver, String why) {
    return new ScoreLine(
        1,
        label,
        "",
        BigDecimal.TEN,
        BigDecimal.TEN,
        BigDecimal.ONE,
        false,
        false,
        List.of(),
        List.of(new MarkLine(giver, 0, BigDecimal.valueOf(82), why)));
  }

  @Test
  void englishSheetWritesNumbersTheEnglishWay() throws Exception {
    assertThat(Pages.text(sheets.pdf(Samples.score(), ENGLISH)))
        .contains("Score Sheet Kabupaten Contoh Makmur")
        .contains("962,711 of 1,358,649 = 70.86%")
        .contains("As of 31 March 2023. Source:")
        .contains("weaker evidence")
        .contains("Assessor 1 79")
        .doesNotContain("null");
  }

  @Test
  void everyPageBearsTheNomineeAndItsNumber() throws Exception {
    byte[] pdf = sheets.pdf(Samples.score(), INDONESIAN);
    assertThat(Pages.count(pdf)).isEqualTo(2);
    assertThat(Pages.text(pdf, 2))
        .contains("Lembar Nilai · Kabupaten Contoh Makmur")
        .contains("Kriteria dan indikator Bobot Nilai Kontribusi")
        .contains("Halaman 2 dari 2");
  }

  @Test
  void nothingIsCut() throws Exception {
    assertThat(Pages.cut(Press.fill(Template.SCORE_SHEET, Samples.score(), INDONESIAN)))
        .isEqualTo(new TreeSet<>());
  }

  @Test
  void nodeBelowTheFourthStepIsAMisuse() {
    assertThatThrownBy(
            () ->
                new ScoreLine(
                    5,
                    "Terlalu dalam",
                    "",
                    BigDecimal.ONE,
                    null,
                    null,
                    false,
                    false,
                    List.of(),
                    List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("depth of Terlalu dalam: 5 given, 1 to 4 allowed");
  }
}
