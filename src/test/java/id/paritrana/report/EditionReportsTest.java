package id.paritrana.report;

import static id.paritrana.report.Samples.ENGLISH;
import static id.paritrana.report.Samples.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class EditionReportsTest {
  private final EditionReports reports = new EditionReports(new Press());

  @Test
  void reportLeadsFromTheCallToTheWinnersAndToTheFallOfFigures() throws Exception {
    assertThat(Pages.text(reports.pdf(Samples.edition(3), INDONESIAN)))
        .contains("Laporan Edisi Paritrana Award 2022, Kalimantan Timur")
        .contains("Tingkat Provinsi Kalimantan Timur · Tahun Penilaian 2022")
        .contains("ILUSTRATIF")
        .contains("Disusun 40 100%", "Diajukan 37 92,5%", "Menang 3 7,5%")
        .contains("Dokumen wajib tidak ada atau tidak diterima. 2")
        .contains("Pemerintah Kabupaten/Kota 10 10 2 0 9 1 5 5 5 3")
        .contains("Kabupaten Contoh 3")
        .contains("Angka 3 1 1 1")
        .contains("Dinyatakan 70,86%")
        .contains("Final 65,40%")
        .contains("9 4 1 −1,25 poin −20,50 poin 1")
        .contains("0 0 0 – – 5")
        .contains("65–68 %: Siaran pers contoh", "Register resmi lebih baru.")
        .contains("Keadaan 28 Juni 2023, 14.05 WITA")
        .doesNotContain("null");
  }

  @Test
  void englishReportWritesNumbersTheEnglishWay() throws Exception {
    assertThat(Pages.text(reports.pdf(Samples.edition(3), ENGLISH)))
        .contains(
            "Edition Report",
            "92.5%",
            "Declared 70.86%",
            "−20.50 poin",
            "As of 28 June 2023, 14:05")
        .doesNotContain("null");
  }

  @Test
  void manyRegionsRunOverPagesThatEachBearTheHeadAndTheirNumber() throws Exception {
    byte[] pdf = reports.pdf(Samples.edition(120), INDONESIAN);
    int pages = Pages.count(pdf);
    assertThat(pages).isGreaterThan(4);
    for (int page = 2; page <= pages; page++) {
      assertThat(Pages.text(pdf, page))
          .contains("Laporan Edisi · Paritrana Award 2022, Kalimantan Timur")
          .contains("Halaman %d dari %d".formatted(page, pages));
    }
    assertThat(Pages.text(pdf)).contains("Kabupaten Contoh 120");
  }

  @Test
  void nothingIsCut() throws Exception {
    for (int regions : new int[] {1, 60}) {
      assertThat(
              Pages.cut(Press.fill(Template.EDITION_REPORT, Samples.edition(regions), INDONESIAN)))
          .isEqualTo(new TreeSet<>());
    }
  }

  @Test
  void anEditionOfWhichNothingIsKnownYetIsStillSaidToBeOne() throws Exception {
    EditionReport sample = Samples.edition(0);
    EditionReport empty =
        new EditionReport(
            sample.heading(),
            sample.edition(),
            false,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            sample.countedAt(),
            null);
    assertThat(Pages.text(reports.pdf(empty, INDONESIAN)))
        .contains("Laporan Edisi", "Tidak ada sanggahan.")
        .doesNotContain("ILUSTRATIF", "null");
  }
}
