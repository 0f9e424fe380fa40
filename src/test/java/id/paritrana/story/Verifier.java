package id.paritrana.story;

/** Checks dossiers as they come in. */
record Verifier(Person person) {

  /** Takes a dossier by what waits on the first page. */
  void take(String nominee) {
    person.open("/");
    person.follow("Verifikasi berkas: " + nominee);
  }

  void accept(String figure) {
    person.part("#figure-" + figure).press("Terima");
    person.part("#figure-" + figure + " .sheet-head").sees("Diterima");
  }

  void correctCoverage(String active, String reason) {
    String correct = "correct-coverage-total-";
    Part figure = person.part("#figure-coverage-total");
    figure
        .unfold("Koreksi")
        .fill(correct + "numerator", active)
        .fill(correct + "source", "Register kepesertaan, ditarik ulang")
        .fill(correct + "reason", reason)
        .press("Simpan koreksi");
    person.part("#figure-coverage-total .sheet-head").sees("Dikoreksi");
  }

  void acceptDocument(String title) {
    document(title).press("Terima");
    document(title).in(".sheet-head").sees("Diterima");
  }

  /** First without the reason that a rejection needs. */
  void rejectDocument(String title, String reason) {
    document(title).press("Tolak");
    document(title).sees("Alasan wajib diisi.");
    String field = document(title).in("input[name$='-reason']").root().getAttribute("name");
    document(title).fill(field, reason).press("Tolak");
    document(title).in(".sheet-head").sees("Ditolak");
  }

  private Part document(String title) {
    return person.part("section[id^='document-']:has(h3:text-is('" + title + "'))");
  }

  void passOn() {
    person.part("#conclusion").confirm("Terima berkas");
    person.told("Berkas diterima.");
  }

  /** What was found refuses the nominee; the page says so before and after. */
  void passOnRefused(String gate) {
    person.part("#conclusion").sees("nomine tidak akan diterima", gate);
    person.part("#conclusion").confirm("Selesaikan; nomine tidak diterima");
    person.refused("Nominasi ini tidak diterima");
    person.refused(gate);
  }

  void giveBack(String reason) {
    person.part("#conclusion").fill("reason", reason).press("Kembalikan untuk diperbaiki");
    person.told("Berkas dikembalikan kepada pengusul.");
  }
}
