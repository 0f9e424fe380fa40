package id.paritrana.report;

import static id.paritrana.report.Samples.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DecreeAnnexesTest {

  private final DecreeAnnexes annexes = new DecreeAnnexes(new Press());

  @Test
  void whatIsNotKnownOfTheDecreeIsABlankRule() throws Exception {
    DecreeAnnexReport sample = Samples.annex(1);
    DecreeAnnexReport blank =
        new DecreeAnnexReport(
            sample.heading(),
            null,
            null,
            null,
            null,
            null,
            List.of(),
            "Desa, Perusahaan Besar",
            null,
            false,
            sample.stateOf());

    assertThat(Pages.text(annexes.pdf(blank, INDONESIAN)))
        .contains("LAMPIRAN KEPUTUSAN .....", "NOMOR : .....", "TANGGAL : .....")
        .contains("TENTANG : .....", "Belum ada kategori yang ditetapkan.")
        .contains("Kategori yang belum termuat: Desa, Perusahaan Besar.")
        .doesNotContain("null", "ILUSTRATIF", "pleno sampai");
  }

  @Test
  void manyWinnersRunOverPagesThatEachBearTheHeadAndTheSignatureStandsOnce() throws Exception {
    byte[] pdf = annexes.pdf(Samples.annex(30), INDONESIAN);

    assertThat(Pages.count(pdf)).isEqualTo(3);
    for (int page = 1; page <= 3; page++) {
      assertThat(Pages.text(pdf, page))
          .contains("No. Kategori Peringkat Penerima penghargaan")
          .contains("Halaman %d dari 3".formatted(page));
    }
    assertThat(Pages.text(pdf).split("Nama Pejabat Contoh")).hasSize(2);
  }

  @Test
  void textsOfAnyLengthAndLatinLetterArePrintedWhole() throws Exception {
    String name = "Işıklı Gümüşçüoğlu Nguyễn Thị Phượng Święcicka-Łódź Þorvaldur Ægisdóttir";
    String all = (name + " ").repeat(4).strip();
    DecreeAnnexReport sample = Samples.annex(1);
    DecreeAnnexReport long_ =
        new DecreeAnnexReport(
            Samples.elsewhere(sample.heading(), name),
            all,
            "N".repeat(80),
            sample.datedOn(),
            all,
            all,
            List.of(new AnnexRow(1, all, 1, all), new AnnexRow(2, "X".repeat(120), 99, all)),
            all,
            all,
            true,
            sample.stateOf());

    assertThat(Pages.cut(Press.fill(Template.DECREE_ANNEX, long_, INDONESIAN)))
        .isEqualTo(new TreeSet<>());
    assertThat(Pages.text(annexes.pdf(long_, INDONESIAN))).contains("Peringkat XCIX", all);
  }

  @Test
  void whatIsEnteredIsPrintedInTheFontThatHasEveryLatinLetter() throws Exception {
    String letters = "Ɓala Ƙano Ǩafa Ǆ Ƣ ế ự Þór ẞ";
    DecreeAnnexReport sample = Samples.annex(0);
    DecreeAnnexReport rare =
        new DecreeAnnexReport(
            sample.heading(),
            letters,
            letters,
            sample.datedOn(),
            letters,
            letters,
            List.of(new AnnexRow(1, letters, 1, letters)),
            letters,
            letters,
            false,
            sample.stateOf());

    assertThat(Pages.text(annexes.pdf(rare, INDONESIAN)).split(letters)).hasSize(8);
  }
}
