package id.paritrana.story;

/** Figures and documents are checked, gates decide, and the call closes. */
record TheVerification(Plot plot) {

  void tell() {
    theVerifierChecksEachFigureAndDocument();
    aReturnedDossierIsAnswered();
    theFirstGateThatFailsRefuses();
    nobodySubmitsLate();
  }

  private void theVerifierChecksEachFigureAndDocument() {
    plot.verifier = new Verifier(plot.cast.atDesk("verifikator"));
    plot.verifier.take(Plot.HULU);
    plot.verifier.correctCoverage("948.711", "Peserta yang sudah berhenti ikut terhitung.");
    plot.verifier.person().picture("verifikator", "#figures");
    plot.verifier.accept("coverage-vulnerable");
    plot.verifier.acceptDocument(Nominator.REGULATION);
    plot.verifier.passOn();
    plot.verifier.take(Plot.PESISIR);
    plot.verifier.accept("coverage-total");
    plot.verifier.acceptDocument(Nominator.REGULATION);
    plot.verifier.passOn();
  }

  private void aReturnedDossierIsAnswered() {
    plot.verifier.take(Plot.HILIR);
    plot.verifier.giveBack("Lampirkan halaman tanda tangan.");
    Person person = plot.branch.person();
    person.open("/");
    person.follow("Jawab permintaan perbaikan: " + Plot.HILIR);
    person.main().sees("Dikembalikan untuk diperbaiki", "Lampirkan halaman tanda tangan.", "WITA");
    plot.branch.attachRegulation("Halaman tanda tangan");
    person.part("#submission").confirm("Ajukan jawaban");
    person.told("Nominasi sudah diajukan.");
    plot.verifier.take(Plot.HILIR);
    plot.verifier.accept("coverage-total");
    plot.verifier.acceptDocument(Nominator.REGULATION);
    plot.verifier.acceptDocument("Halaman tanda tangan");
    plot.verifier.passOn();
  }

  private void theFirstGateThatFailsRefuses() {
    plot.verifier.take("Kabupaten Contoh Seberang");
    plot.verifier.accept("coverage-total");
    plot.verifier.rejectDocument(Nominator.REGULATION, "Bukan produk hukum daerah.");
    plot.verifier.passOnRefused("Dokumen wajib tidak ada atau tidak diterima.");
    plot.branch
        .person()
        .open("/nominations/" + plot.ofSeberang)
        .sees("Nominasi ini tidak diterima", "Dokumen wajib tidak ada atau tidak diterima.")
        .sees("Bukan produk hukum daerah.");
  }

  private void nobodySubmitsLate() {
    String late = plot.branch.draftFor("MUARA");
    plot.branch.fillIn("88.000", "120.000");
    plot.organiser.closeNow("SUBMISSION_DEADLINE");
    Person person = plot.branch.person();
    person.part("#statement").fill("statement", "Ditulis terlambat.").press("Simpan");
    person
        .part("#statement")
        .sees("Batas pengusulan sudah lewat")
        .holds("statement", "Ditulis terlambat.");
    person.part("#submission").confirm("Ajukan nominasi");
    person.refused("Batas pengusulan sudah lewat");
    person.main().sees("WITA", "Draf", late);
  }
}
