package id.paritrana.report;

import static id.paritrana.report.Samples.ENGLISH;
import static id.paritrana.report.Samples.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Minutes, feedback letters, panel and robustness reports as their readers meet them. */
class LettersTest {
  private static final Press PRESS = new Press();

  @Test
  void minutesTellWhoWasThereWhatWasDecidedAndWhoDissented() throws Exception {
    assertThat(Pages.text(new MinutesPrints(PRESS).pdf(Letters.minutes(), INDONESIAN)))
        .contains("Berita Acara Rapat Pleno Koreksi hasil")
        .contains("Waktu rapat 30 Juni 2023, 09.00 WITA", "Tempat Ruang Rapat Contoh, Samarinda")
        .contains("4 dari 9 kursi hadir", "tidak lebih dari separuh panitia")
        .contains("Kabupaten Contoh 1 Peringkat 1 Peringkat 1 tanpa pemungutan suara")
        .contains("Kabupaten Contoh 4 Peringkat 4 tanpa peringkat 3 setuju, 1 menolak, 0 abstain")
        .contains("Menyimpang dari usulan: Dokumen regulasinya dicabut")
        .contains("5. Serikat pekerja Peringkat 2 seharusnya tetap.")
        .contains("Tanda tangan yang hadir", Letters.LONG, Samples.PROVENANCE.runHash())
        .doesNotContain("null");
    assertThat(Pages.text(new MinutesPrints(PRESS).pdf(Letters.minutes(), ENGLISH)))
        .contains("Minutes of the Plenary Corrected result", "4 of 9 seats present")
        .contains("Departs from the proposal:", "Dissenting opinions")
        .doesNotContain("null");
  }

  @Test
  void feedbackTellsScoresPeersAndImprovements() throws Exception {
    assertThat(Pages.text(new FeedbackLetters(PRESS).pdf(Letters.feedback(), INDONESIAN)))
        .contains("Surat Umpan Balik Kabupaten Contoh Makmur", "74,17 Peringkat 4 dari 10")
        .contains("Regulasi 25% 62,5 54 – 68 – 81", "Inovasi: bila panel memberi 3,4")
        .contains("5,83 poin ke kelas Utama.", "Belum ada program bagi pekerja rentan.")
        .doesNotContain("null");
    assertThat(
            Pages.text(
                new FeedbackLetters(PRESS)
                    .pdf(Letters.feedback(Letters.LONG, List.of(), false), ENGLISH)))
        .contains("Feedback Letter", "Regulasi 25% 62.5 dirahasiakan", "– dirahasiakan")
        .doesNotContain("null", "54 – 68 – 81");
  }

  @Test
  void panelReportTellsAgreementSeverityAndMarksOfEachSeat() throws Exception {
    assertThat(Pages.text(new PanelReports(PRESS).pdf(Letters.panel(), INDONESIAN)))
        .contains("Laporan Panel Perusahaan Besar", "Seluruh kriteria 5 dari 6 0,72 0,81 0,66 0,95")
        .contains("8. Kursi contoh 6 71,4 4,4", "Lebih ketat daripada penilai lain.")
        .contains("9. Kursi contoh 0 – –")
        .contains("PT Contoh 3 3 2,75 3 3 3 3 B 3 –", "Kursi 7: benturan kepentingan")
        .doesNotContain("null");
    assertThat(Pages.text(new PanelReports(PRESS).pdf(Letters.panel(), ENGLISH)))
        .contains("Panel Report", "Kendall’s W", "C: conflict of interest")
        .doesNotContain("null");
  }

  @Test
  void robustnessReportTellsChancesAndWhatMakesRanksChange() throws Exception {
    assertThat(Pages.text(new RobustnessReports(PRESS).pdf(Letters.robustness(), INDONESIAN)))
        .contains("Laporan Ketahanan Peringkat", "Kabupaten Contoh 1 1 1 – 1,5 93% 100%")
        .contains("Bobot 15% 20%", "Cakupan kepesertaan 0,8", "3 besar")
        .doesNotContain("null");
    assertThat(Pages.text(new RobustnessReports(PRESS).pdf(Letters.robustness(), ENGLISH)))
        .contains("Robustness Report", "Top 3", "Sobol indices")
        .doesNotContain("null");
  }

  static Stream<Arguments> everySize() {
    String text = ("Pembahasan yang panjang. " + Letters.LONG + "\n").repeat(60);
    return Stream.of(
        Arguments.of(Template.MINUTES, Letters.minutes()),
        Arguments.of(Template.MINUTES, Letters.minutes("a", 0)),
        Arguments.of(Template.MINUTES, Letters.minutes(text, 40)),
        Arguments.of(Template.FEEDBACK, Letters.feedback()),
        Arguments.of(
            Template.FEEDBACK,
            Letters.feedback(
                Letters.LONG,
                Collections.nCopies(40, new FeedbackComment(Letters.LONG, Letters.LONG)),
                false)),
        Arguments.of(Template.PANEL, Letters.panel()),
        Arguments.of(Template.PANEL, Letters.panel(30, 4)),
        Arguments.of(Template.PANEL, Letters.panel(0, 0)),
        Arguments.of(Template.ROBUSTNESS, Letters.robustness()),
        Arguments.of(Template.ROBUSTNESS, Letters.robustness(1)),
        Arguments.of(Template.ROBUSTNESS, Letters.robustness(80)));
  }

  @ParameterizedTest
  @MethodSource("everySize")
  void nothingIsCutWhateverItsLength(Template template, Record report) {
    assertThat(Pages.cut(Press.fill(template, report, INDONESIAN))).isEqualTo(new TreeSet<>());
    assertThat(Pages.cut(Press.fill(template, report, ENGLISH))).isEqualTo(new TreeSet<>());
  }

  @Test
  void aReportThatDoesNotFitItsTableIsAMisuse() {
    assertThatThrownBy(() -> new PanelRow("PT Contoh", List.of("3")))
        .hasMessage("cells of PT Contoh: 1 given, 9 allowed");
    assertThatThrownBy(
            () ->
                new Range(
                    BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, BigDecimal.ONE, null, null))
        .hasMessage("axis: from 1 to 1, two ends needed");
  }
}
