package id.paritrana.story;

import static org.assertj.core.api.Assertions.assertThat;

/** The shortlist, the marks of the panel, the scores and the ranks. */
record TheDecision(Plot plot) {

  void tell() {
    thePlenaryPutsTheShortlistBeforeThePanel();
    thePanelMarksAndAConflictClosesTheDossier();
    theMarkingDeadlineEndsTheAssessment();
    theScoreIsReadDownToTheFigureAndItsSource();
    thePlenaryDecidesTheRanks();
  }

  private void thePlenaryPutsTheShortlistBeforeThePanel() {
    Person person = plot.organiser.person();
    plot.organiser.takeUp("Tetapkan daftar pendek dalam pleno");
    person.follow("Nilai berkas");
    person.main().sees(Plot.HULU, Plot.PESISIR, Plot.HILIR);
    plot.organiser.round();
    person.follow("Catat pleno daftar pendek");
    plot.organiser
        .minutes("Ketiganya dibawa ke hadapan panel.")
        .tick("decided-" + plot.ofHilir, "on")
        .press("Tetapkan daftar pendek");
    person.refused("menyimpang dari usulan; sebutkan alasannya");
    person
        .main()
        .holds("minutes", "Ketiganya dibawa ke hadapan panel.")
        .fill("reason-" + plot.ofHilir, "Selisihnya dengan peringkat kedua kecil.")
        .press("Tetapkan daftar pendek");
    person.told("Daftar pendek ditetapkan");
    person.follow("Berita acara daftar pendek");
    person.main().sees("Selisihnya dengan peringkat kedua kecil.", "Berhalangan");
  }

  private void thePanelMarksAndAConflictClosesTheDossier() {
    plot.organiser.recordInterview(plot.ofHulu, "PRESENT");
    plot.organiser.recordInterview(plot.ofHilir, "DELEGATED");
    plot.organiser.recordInterview(plot.ofPesisir, "PRESENT");
    Assessor first = new Assessor(plot.cast.onPhone("penilai1"));
    first.open(Plot.HULU);
    first.mark(4, 3, 4, 2);
    first.person().picture("penilai", "#criterion-regulation");
    first.handIn();
    assess(first, Plot.HILIR, 3);
    assess(first, Plot.PESISIR, 3);
    Assessor second = new Assessor(plot.cast.atDesk("penilai2"));
    assess(second, Plot.HULU, 3);
    assess(second, Plot.HILIR, 2);
    assess(second, Plot.PESISIR, 3);
    Assessor third = new Assessor(plot.cast.atDesk("penilai3"));
    assess(third, Plot.HULU, 3);
    assess(third, Plot.HILIR, 3);
    third.takeUp(Plot.PESISIR);
    third.declareConflict("Pernah menjabat di dinas tenaga kerjanya.");
    third.person().main().sees("Mengundurkan diri");
    third
        .person()
        .open("/assessment/" + plot.ofPesisir)
        .sees("tertutup bagi Anda")
        .seesNot("455.000");
    assess(new Assessor(plot.cast.atDesk("penilai4")), Plot.PESISIR, 3);
    plot.organiser.round().sees("3 dari 9 kursi", "3 dari 8 kursi");
  }

  private static void assess(Assessor assessor, String nominee, int points) {
    assessor.open(nominee);
    assessor.mark(points, points - 1, points, 2);
    assessor.handIn();
  }

  private void theMarkingDeadlineEndsTheAssessment() {
    plot.organiser.closeNow("CORRECTION_DEADLINE");
    plot.organiser.closeNow("VERIFICATION_DEADLINE");
    plot.organiser.closeNow("MARKING_DEADLINE");
    plot.organiser.takeUp("Tetapkan peringkat dalam pleno");
  }

  private void theScoreIsReadDownToTheFigureAndItsSource() {
    Person person = plot.organiser.person();
    person.follow("Nilai lengkap");
    person.follow(Plot.HULU);
    person
        .main()
        .sees("peringkat 1", "948.711", "Register kepesertaan, ditarik ulang", "diverifikasi")
        .sees("kursi 1: 4", "Peserta aktif / Semesta pekerja");
    person.picture("nilai", ".score-head");
  }

  private void thePlenaryDecidesTheRanks() {
    Person person = plot.organiser.person();
    plot.organiser.round();
    person.follow("Catat pleno peringkat");
    plot.organiser
        .minutes("Peringkat hitungan diterima setelah dibahas.")
        .fill("dissent-5", "Wawancara Hilir pantas bernilai lebih tinggi.")
        .press("Tetapkan peringkat");
    person.told("Peringkat ditetapkan.");
    person.follow("Berita acara peringkat");
    person.main().sees("Wawancara Hilir pantas bernilai lebih tinggi.", "Hadir", "Berhalangan");
    plot.organiser.closeNow("PLENARY");
    plot.organiser.takeUp("Segel hasil");
    person.follow("Segel hasil");
    person.main().sees(Plot.HULU, "SHA-256").confirm("Segel hasil");
    person.told("Hasil disegel.");
    plot.organiser.takeUp("Terbitkan hasil");
    person.main().confirm("Lepas hasil untuk penganugerahan");
    person.told("Hasil dilepas dan terbuka pada saat penganugerahan.");
    assertThat(plot.cast.passerBy().status(Plot.RESULT)).isEqualTo(404);
    plot.organiser.closeNow("CEREMONY");
    plot.organiser.round();
    person.await("main", "Hasil sudah diumumkan.");
  }
}
