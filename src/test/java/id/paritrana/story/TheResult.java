package id.paritrana.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** The public, the nominee and the observer read what came of it. */
record TheResult(Plot plot) {

  void tell() throws Exception {
    everybodyReadsTheResultAndChecksTheCertificate();
    theNomineeReadsItsOwnScore();
    theObserverReadsTheRecordAndChangesNothing();
  }

  private void everybodyReadsTheResultAndChecksTheCertificate() throws Exception {
    Person anybody = plot.cast.passerBy();
    anybody.open("/");
    anybody.menu("Hasil");
    anybody.follow("Kabupaten/Kota");
    anybody.main().sees(Plot.HULU, Plot.CERTIFICATE);
    String sheet = Papers.words(anybody.download("Lembar hasil (PDF)"));
    assertThat(sheet).contains(Plot.HULU, Plot.PESISIR);
    assertThat(Papers.cells(anybody.download("Lembar hasil (XLSX)")))
        .contains(Plot.HULU, Plot.HILIR);

    anybody.follow(Plot.CERTIFICATE);
    byte[] certificate = anybody.download("Unduh piagam (PDF)");
    assertThat(Papers.words(certificate)).contains(Plot.HULU, Plot.CERTIFICATE, "Nama Ketua");
    anybody.open(Papers.qrCode(certificate));
    anybody.told("Nomor ini ada dalam daftar piagam.");
    anybody.main().sees(Plot.HULU, Plot.CERTIFICATE);
    anybody.picture("piagam", "h1");
    anybody.follow("Periksa berkas PDF yang Anda pegang");
    anybody
        .main()
        .attach("file", "piagam.pdf", new String(certificate, StandardCharsets.ISO_8859_1))
        .press("Periksa");
    anybody.main().sees("Asli: ini berkas piagam " + Plot.CERTIFICATE, "Utuh:");
    anybody.menu("Periksa piagam");
    anybody.main().fill("number", "PRT-" + Plot.EDITION + "-0099").press("Periksa");
    anybody.main().sees("tidak ada dalam daftar piagam");
  }

  private void theNomineeReadsItsOwnScore() throws Exception {
    Person person = plot.hulu.person();
    person.menu("Nominasi");
    person.follow(Plot.HULU);
    assertThat(Papers.words(person.download("Lembar nilai (PDF)"))).contains(Plot.HULU, "948.711");
    person.follow("Lihat asal nilainya");
    person.main().sees("948.711").seesNot("kursi 1:");
    assertThat(person.status(Plot.ROUND + "/scores/full/" + plot.ofPesisir)).isEqualTo(404);
  }

  private void theObserverReadsTheRecordAndChangesNothing() {
    Person observer = plot.cast.atDesk("pengamat");
    for (String path :
        List.of(
            "/editions/" + Plot.EDITION,
            "/editions/" + Plot.EDITION + "/panel",
            "/editions/" + Plot.EDITION + "/categories/" + Organiser.CATEGORY,
            Plot.ROUND,
            Plot.ROUND + "/scores/full",
            Plot.ROUND + "/minutes/ranks",
            Plot.ROUND + "/seal",
            "/nominations",
            "/nominations/" + plot.ofHulu,
            Plot.RESULT)) {
      assertThat(observer.answer(path)).as(path).isEqualTo(200);
      assertThat(observer.deeds()).as("forms on " + path).isEmpty();
    }
    observer.open("/nominations/" + plot.ofHulu);
    observer.follow("Riwayat perbuatan");
    observer.main().sees("Nilai diserahkan", "Penilai 1", "kursi 1", "WITA");
    observer.menu("Catatan tindakan");
    assertThat(observer.deeds()).isEqualTo(List.of("/audit/verification"));
    observer.main().fill("subject", plot.ofHulu).fill("text", "Verifikator").press("Cari");
    observer
        .main()
        .sees(
            "Angka dikoreksi",
            "962.711 / 1.358.649",
            "948.711 / 1.358.649",
            "Peserta yang sudah berhenti ikut terhitung.");
    observer.picture("pengamat", "h1");
    observer.main().press("Periksa rantai");
    observer.told("Rantai utuh");
    observer.main().sees("Hasil tersegel", "Utuh");
  }
}
