package id.paritrana.story;

/** An edition is laid out and opened, and nominees are put forward. */
record TheCall(Plot plot) {

  void tell() {
    theOrganiserOpensTheCall();
    theNominatorMayNotSubmitHalfOrTwice();
    theBranchProposesThreeMore();
  }

  private void theOrganiserOpensTheCall() {
    plot.organiser = new Organiser(plot.cast.atDesk("panitia"), Plot.EDITION);
    plot.organiser.layOut("Paritrana Award Contoh 2025");
    plot.organiser.setTerms();
    plot.organiser.setScheme();
    plot.organiser.moveDeadline(20);
    for (int seat = 1; seat <= 9; seat++) {
      plot.organiser.seat(seat, "penilai" + seat);
    }
    plot.organiser.nameSignatories();
    plot.organiser.openCall();
  }

  private void theNominatorMayNotSubmitHalfOrTwice() {
    plot.hulu = new Nominator(plot.cast.atDesk("hulu"));
    Person person = plot.hulu.person();
    plot.ofHulu = plot.hulu.draftOwn();
    person.part("#submission").sees("Angka wajib belum diisi", "Dokumen wajib belum ada");

    plot.hulu.fillCoverage("banyak", "1.358.649");
    person
        .part("#figure-coverage-total")
        .sees("Tulis bilangan bulat")
        .holds("coverage-total-numerator", "banyak")
        .holds("coverage-total-denominator", "1.358.649");
    plot.hulu.fillIn("962.711", "1.358.649");
    plot.hulu.declareVulnerable("78.400", "96.000");
    person.picture("pengusul", "#figures");

    Part open = person.secondWindow();
    person.part("#documents").confirm("Hapus");
    person.told("Dokumen dihapus");
    open.in("#submission").confirm("Ajukan nominasi");
    open.in("#submission").sees("Isian belum dapat diterima", "Dokumen wajib belum ada");
    open.in("#statement")
        .holds("statement", "Pekerja rentan kami lindungi melalui anggaran daerah.");

    plot.hulu.attachRegulation(Nominator.REGULATION);
    Part forgotten = person.secondWindow();
    plot.hulu.submit();
    forgotten.in("#submission").confirm("Ajukan nominasi");
    forgotten.sees("Nominasi ini sudah diajukan pada", "WITA");
  }

  private void theBranchProposesThreeMore() {
    plot.branch = new Nominator(plot.cast.atDesk("cabang"));
    plot.ofHilir = propose("HILIR", "640.000", "1.000.000");
    plot.ofPesisir = propose("PESISIR", "455.000", "700.000");
    plot.ofSeberang = propose("SEBERANG", "210.000", "300.000");
  }

  private String propose(String nominee, String active, String universe) {
    String number = plot.branch.draftFor(nominee);
    plot.branch.fillIn(active, universe);
    plot.branch.submit();
    return number;
  }
}
