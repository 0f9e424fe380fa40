package id.paritrana.story;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Prepares an edition, follows it, and records what its plenaries decide. */
record Organiser(Person person, String edition) {

  private static final ZoneId WITA = ZoneId.of("Asia/Makassar");
  private static final String SAVE_SCHEME = "Simpan sebagai versi baru";

  /** The category of the story. */
  static final String CATEGORY = "kabkota";

  void layOut(String name) {
    person.menu("Edisi");
    person.follow("Edisi baru");
    person
        .main()
        .tick("template", "provincial")
        .fill("code", edition)
        .fill("name", name)
        .fill("periodFrom", "2025-01-01")
        .fill("periodTo", "2025-12-31")
        .select("timeZone", WITA.getId())
        .fill("callOpens", LocalDate.now(WITA).toString())
        .press("Susun edisi");
    person.told("Edisi disusun.");
  }

  /** Two winners of two nominees on the shortlist, with an interview. */
  void setTerms() {
    openEdition();
    person.follow("Kabupaten/Kota");
    person.follow("Ubah ketentuan");
    person.main().fill("winners", "2").fill("shortlistSize", "2").press("Simpan ketentuan");
    person.told("Ketentuan kategori disimpan.");
  }

  /** Regulation weighs more, coverage less. */
  void setScheme() {
    person.follow("Versi baru skema");
    String scheme = person.main().root().locator("[name=scheme]").inputValue();
    person.main().fill("scheme", scheme.replace("weight: 25", "weight: ")).press(SAVE_SCHEME);
    person.refused("Baris");
    person
        .main()
        .fill(
            "scheme",
            scheme.replace("weight: 25", "weight: 30").replace("weight: 40", "weight: 35"))
        .press(SAVE_SCHEME);
    person.told("Versi baru skema berlaku.");
    person.main().sees("bobot 30", "bobot 35");
  }

  void moveDeadline(int days) {
    openEdition();
    person.follow("Ubah kalender");
    person
        .main()
        .select("kind", "SUBMISSION_DEADLINE")
        .select("category", CATEGORY)
        .fill("to", LocalDate.now(WITA).plusDays(days) + "T16:00")
        .fill("reason", "Menunggu data akhir tahun")
        .press("Pindahkan");
    person.told("Tanggal dipindahkan.");
    person.main().sees("Kabupaten/Kota:", "16.00");
  }

  void seat(int number, String username) {
    person.open("/editions/" + edition + "/panel");
    person.follow("Ubah kursi " + number);
    person
        .main()
        .select("holder", username)
        .fill("decree", "SK Panitia Nomor " + number + " Tahun 2026")
        .press("Simpan kursi");
    person.told("Kursi disimpan.");
  }

  void nameSignatories() {
    person.follow("Ubah penanda tangan");
    person
        .main()
        .fill("name-1", "Nama Ketua")
        .fill("position-1", "Ketua Panitia Tingkat Provinsi")
        .fill("name-2", "Nama Sekretaris")
        .fill("position-2", "Sekretaris Panitia Tingkat Provinsi")
        .press("Simpan penanda tangan");
    person.told("Penanda tangan disimpan.");
  }

  void openCall() {
    openEdition();
    person.main().confirm("Buka pengusulan");
    person.told("Pengusulan dibuka.");
    person.picture("panitia", "body");
  }

  /** Ends at once what waits for this date of the category. */
  void closeNow(String milestone) {
    person.open("/editions/" + edition + "/calendar");
    person
        .main()
        .select("kind", milestone)
        .select("category", CATEGORY)
        .fill("reason", "Semua yang ditunggu sudah masuk")
        .press("Tutup sekarang juga");
    person.told("Tanggal dipindahkan.");
  }

  /** Comes to the round by what waits on the first page, once it waits there. */
  void takeUp(String task) {
    person.open("/");
    person.await("main", task);
    person.follow(task);
  }

  Part round() {
    return person.open("/rounds/" + edition + "/" + CATEGORY);
  }

  /** What every plenary must record; all nine were asked. */
  Part minutes(String words) {
    Part form = person.main();
    for (int seat = 1; seat <= 9; seat++) {
      form.select("presence-" + seat, seat == 9 ? "EXCUSED" : "PRESENT");
    }
    return form.fill("heldAt", minutesAgo(1)).fill("place", "Balai Kota").fill("minutes", words);
  }

  void recordInterview(String number, String leader) {
    round().in("a[href$='/interviews/" + number + "']").root().click();
    person
        .main()
        .fill("heldAt", minutesAgo(2))
        .tick("mode", "ON_SITE")
        .tick("leader", leader)
        .fill("attendees", "Kepala daerah, Kepala Dinas Tenaga Kerja")
        .fill("notes", "Menjelaskan anggaran dan rencana tahun depan.")
        .press("Simpan catatan");
    person.told("Wawancara dicatat.");
  }

  private void openEdition() {
    person.open("/editions/" + edition);
  }

  private static String minutesAgo(int minutes) {
    return LocalDateTime.now(WITA).minusMinutes(minutes).truncatedTo(ChronoUnit.MINUTES).toString();
  }
}
