package id.paritrana.story;

/** Puts nominees forward, for the own organisation or for others. */
record Nominator(Person person) {

  /** The title of the document that every dossier needs. */
  static final String REGULATION = "Peraturan tentang Jaminan Sosial Ketenagakerjaan";

  /** Begins a draft in the category of the story. */
  String draftOwn() {
    person.menu("Nominasi");
    person.part("article:has(h3:text-is('Kabupaten/Kota'))").press("Usulkan");
    return drafted();
  }

  String draftFor(String organisation) {
    person.menu("Nominasi");
    person.part("article:has(h3:text-is('Kabupaten/Kota'))").follow("Usulkan organisasi");
    person.main().select("nominee", organisation).press("Mulai draf");
    return drafted();
  }

  private String drafted() {
    person.told("Draf dimulai.");
    return person.path().substring("/nominations/".length());
  }

  void state(String words) {
    person.part("#statement").fill("statement", words).press("Simpan");
    person.part("#statement").holds("statement", words);
  }

  /** The coverage of all workers; the numerator may be of any sort. */
  void declareCoverage(String active, String universe) {
    fillCoverage(active, universe);
    person.part("#figure-coverage-total").sees("Tersimpan");
  }

  void fillCoverage(String active, String universe) {
    Part figure = person.part("#figure-coverage-total");
    figure
        .fill("coverage-total-numerator", active)
        .fill("coverage-total-denominator", universe)
        .select("coverage-total-denominatorKind", "LABOUR_FORCE")
        .fill("coverage-total-asOf", "2025-12-31")
        .fill("coverage-total-source", "Register kepesertaan, Desember 2025")
        .press("Simpan angka");
  }

  void declareVulnerable(String protectedWorkers, String vulnerable) {
    Part figure = person.part("#figure-coverage-vulnerable");
    figure
        .fill("coverage-vulnerable-numerator", protectedWorkers)
        .fill("coverage-vulnerable-denominator", vulnerable)
        .select("coverage-vulnerable-denominatorKind", "WORKERS")
        .fill("coverage-vulnerable-asOf", "2025-12-31")
        .fill("coverage-vulnerable-source", "Dinas Tenaga Kerja, laporan tahunan 2025")
        .press("Simpan angka");
    figure.sees("Tersimpan");
  }

  void attachRegulation(String title) {
    person
        .part("#documents")
        .select("kind", "REGULATION")
        .fill("title", title)
        .attach("file", "peraturan.pdf", "%PDF-1.7\n% peraga " + title)
        .press("Lampirkan dokumen");
    person.told("Dokumen dilampirkan.");
  }

  /** All that the category asks for. */
  void fillIn(String active, String universe) {
    state("Pekerja rentan kami lindungi melalui anggaran daerah.");
    declareCoverage(active, universe);
    attachRegulation(REGULATION);
  }

  void submit() {
    person.part("#submission").confirm("Ajukan nominasi");
    person.told("Nominasi sudah diajukan.");
  }
}
