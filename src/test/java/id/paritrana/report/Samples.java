package id.paritrana.report;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Illustrative reports for tests; no value in them was awarded to anyone. */
final class Samples {
  static final Locale INDONESIAN = Locale.of("id");
  static final Locale ENGLISH = Locale.ENGLISH;

  static final Heading HEADING =
      new Heading(
          "Penghargaan Jaminan Sosial Ketenagakerjaan",
          "Paritrana Award",
          2022,
          Level.PROVINCIAL,
          "Kalimantan Timur");

  /** A made-up logo: a maroon disc with a golden rim. */
  static final String LOGO =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100" width="100" height="100">
        <circle cx="50" cy="50" r="48" fill="#5E1220" stroke="#B08D3C" stroke-width="4"/>
      </svg>
      """;

  private Samples() {}

  static Picture logo() {
    return ((Picture.Reading.Readable) Picture.read(LOGO.getBytes(StandardCharsets.UTF_8)))
        .picture();
  }

  /** As long as a token for a name of forty characters. */
  static final String TOKEN = "e".repeat(95) + "." + "A".repeat(190) + "." + "k".repeat(86);

  static Letterhead letterhead() {
    return new Letterhead("Panitia Contoh", "Jalan Contoh 1", logo());
  }

  static CertificateReport certificate() {
    return certificate("Kabupaten Contoh Makmur", signatories(2));
  }

  static CertificateReport certificate(String winner, List<Signatory> signatories) {
    return certificate(winner, signatories, TOKEN);
  }

  static CertificateReport certificate(String winner, List<Signatory> signatories, String token) {
    return new CertificateReport(
        HEADING,
        "Pemerintah Kabupaten/Kota",
        Honour.BEST,
        1,
        winner,
        CertificateWording.NONE,
        "PA-2022-64-KK-001",
        "Samarinda",
        LocalDate.of(2023, 7, 5),
        signatories,
        "https://paritrana.example/sertifikat/PA-2022-64-KK-001",
        "https://paritrana.example/sertifikat/PA-2022-64-KK-001#" + token,
        true,
        Insignia.NONE);
  }

  /** The same with other words and images; a preview where nothing answers for its number. */
  static CertificateReport certificate(
      CertificateWording wording, Insignia insignia, @Nullable String verification) {
    CertificateReport sample = certificate();
    return new CertificateReport(
        sample.heading(),
        sample.category(),
        sample.honour(),
        sample.place(),
        sample.winner(),
        wording,
        sample.number(),
        sample.issuedAt(),
        sample.issuedOn(),
        sample.signatories(),
        verification,
        verification == null ? null : sample.code(),
        sample.illustrative(),
        insignia);
  }

  /** An annex of so many categories with three winners each. */
  static DecreeAnnexReport annex(int categories) {
    return new DecreeAnnexReport(
        HEADING,
        "Ketua Panitia Penghargaan Tingkat Provinsi Contoh",
        "SK/012/CONTOH/2023",
        LocalDate.of(2023, 7, 3),
        "Penetapan penerima penghargaan jaminan sosial ketenagakerjaan tahun penilaian 2022",
        "Nama Pejabat Contoh, S.E., M.M.",
        IntStream.range(0, 3 * categories)
            .mapToObj(
                i ->
                    new AnnexRow(
                        i + 1,
                        "Kategori Contoh " + (i / 3 + 1),
                        i % 3 + 1,
                        "Penerima Contoh " + (i + 1)))
            .toList(),
        null,
        null,
        true,
        PROVENANCE.computedAt());
  }

  /** An annex of which one result replaced another. */
  static DecreeAnnexReport correctedAnnex() {
    DecreeAnnexReport sample = annex(2);
    return new DecreeAnnexReport(
        sample.heading(),
        sample.office(),
        sample.number(),
        sample.datedOn(),
        sample.subject(),
        sample.signer(),
        sample.rows(),
        "Kategori Contoh 3",
        "Kategori Contoh 1: versi 2, yang menggantikan versi 1 sejak 3 Agustus 2023, 09.00 WITA."
            + " Alasan: Angka register salah disalin.",
        sample.illustrative(),
        sample.stateOf());
  }

  static List<Signatory> signatories(int count) {
    return List.of(
            new Signatory("Gubernur Kalimantan Timur", "Nama Pejabat Pertama", null),
            new Signatory(
                "Kepala Kantor Wilayah BPJS Ketenagakerjaan Kalimantan",
                "Nama Pejabat Kedua, S.E., M.M.",
                "NIP 00000000 000000 0 000"),
            new Signatory(
                "Sekretaris Daerah selaku Ketua Panitia Provinsi", "Nama Pejabat Ketiga", null))
        .subList(0, count);
  }

  static final Provenance PROVENANCE =
      new Provenance(
          "kabupaten-kota, tingkat provinsi, versi 3",
          null,
          "Panitia contoh",
          ZonedDateTime.of(2023, 6, 28, 14, 5, 0, 0, ZoneId.of("Asia/Makassar")),
          "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");

  private static final List<String> CRITERIA =
      List.of(
          "Regulasi",
          "Cakupan kepesertaan",
          "Inovasi",
          "Wawancara",
          "Anggaran",
          "Pelindungan pekerja rentan",
          "Kehadiran pimpinan",
          "Pertumbuhan");

  /** A sheet of so many criteria and nominees; ranks 2 are shared, one score is missing. */
  static ResultSheetReport results(int criteria, int nominees) {
    List<CriterionColumn> columns =
        CRITERIA.subList(0, criteria).stream()
            .map(label -> new CriterionColumn(label, new BigDecimal("12.5")))
            .toList();
    return new ResultSheetReport(
        HEADING,
        "Pemerintah Kabupaten/Kota",
        ResultState.PROVISIONAL,
        null,
        true,
        columns,
        IntStream.rangeClosed(1, nominees).mapToObj(i -> row(i, criteria)).toList(),
        List.of(
            new Note(
                "Peringkat 2 dipegang bersama: tangga pemecah seri tidak membedakan keduanya."),
            new Note(
                "Selisih peringkat 1 dan 2 di bawah pita 0,50: diputuskan dalam rapat pleno.")),
        PROVENANCE,
        null);
  }

  /** A sheet of a result that replaced another. */
  static ResultSheetReport corrected() {
    ResultSheetReport sample = results(4, 6);
    return new ResultSheetReport(
        sample.heading(),
        sample.category(),
        ResultState.PUBLISHED,
        "Ini hasil versi 2. Versi ini menggantikan versi 1 sejak 3 Agustus 2023, 09.00 WITA."
            + " Alasan: Angka register salah disalin.",
        sample.illustrative(),
        sample.criteria(),
        sample.rows(),
        sample.notes(),
        sample.provenance(),
        sample.letterhead());
  }

  private static ResultRow row(int i, int criteria) {
    boolean tied = i == 2 || i == 3;
    List<@Nullable BigDecimal> scores = new ArrayList<>();
    for (int c = 0; c < criteria; c++) {
      scores.add(i == 4 && c == 1 ? null : BigDecimal.valueOf(9450 - 110L * i - 37L * c, 2));
    }
    return new ResultRow(
        i == 3 ? 2 : i,
        tied,
        i == 5
            ? "Kabupaten Contoh dengan Nama yang Sangat Panjang Sekali Sehingga Perlu Beberapa"
                + " Baris untuk Mencetaknya Utuh tanpa Terpotong di Lembar Mana Pun"
            : "Kabupaten Contoh %d".formatted(i),
        BigDecimal.valueOf(9360 - 110L * (i == 3 ? 2 : i), 2),
        i < 4 ? "Utama" : i < 20 ? "Madya" : "Pratama",
        Math.max(1, i - 1),
        i + 1,
        scores,
        tied ? "Seri pada nilai 91,40; menunggu rapat pleno." : null);
  }

  /** A report of so many regions. */
  static EditionReport edition(int regions) {
    return new EditionReport(
        HEADING,
        "Paritrana Award 2022, Kalimantan Timur",
        true,
        List.of(
            new StepLine("Disusun", 40, new BigDecimal("100")),
            new StepLine("Diajukan", 37, new BigDecimal("92.5")),
            new StepLine("Menang", 3, new BigDecimal("7.5"))),
        List.of(new RefusalLine("Dokumen wajib tidak ada atau tidak diterima.", 2)),
        List.of(
            new CourseLine("Pemerintah Kabupaten/Kota", 10, 10, 9, 5, 5, 5, 3, 2, 0, 1),
            new CourseLine("Perusahaan kecil dan mikro", 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)),
        IntStream.rangeClosed(1, regions)
            .mapToObj(
                i -> new CourseLine("Kabupaten Contoh " + i, null, 1, 1, i % 2, 0, 0, 0, 1, 0, 0))
            .toList(),
        List.of(new ObjectionLine("Angka", 3, 1, 1, 1)),
        List.of(
            new ShareLine(
                "Cakupan seluruh segmen",
                "dari pembilang dan penyebut terhadap angkatan kerja",
                new BigDecimal("70.86"),
                new BigDecimal("65.20"),
                new BigDecimal("65.40"))),
        List.of(
            new FallRow(
                "Cakupan seluruh segmen",
                "dari pembilang dan penyebut terhadap angkatan kerja",
                9,
                4,
                1,
                new BigDecimal("-1.25"),
                new BigDecimal("-20.50"),
                "poin",
                1),
            new FallRow(
                "Anggaran non-ASN",
                "tidak ada yang dapat dibandingkan",
                0,
                0,
                0,
                null,
                null,
                "",
                5)),
        List.of(
            new ContradictionLine(
                "Kabupaten Contoh 1",
                "Cakupan seluruh segmen",
                "70,86 %: Berita contoh\n65–68 %: Siaran pers contoh",
                "Yang diikuti: 65–68 % (Siaran pers contoh)\nRegister resmi lebih baru.")),
        PROVENANCE.computedAt(),
        letterhead());
  }

  /** What a sheet says of the version of a result. */
  static final String VERSION =
      "Ini hasil versi 2. Versi ini menggantikan versi 1 sejak 3 Agustus 2023, 09.00 WITA. Alasan:"
          + " Angka register salah disalin dari lembar tahun sebelumnya.";

  static ScoreSheetReport score() {
    return new ScoreSheetReport(
        HEADING,
        "Pemerintah Kabupaten/Kota",
        "Kabupaten Contoh Makmur",
        "NOM-2022-64-007",
        new BigDecimal("84.17"),
        2,
        10,
        "Utama",
        ResultState.PROVISIONAL,
        VERSION,
        true,
        List.of(
            judged("Regulasi", "25"),
            node(
                1,
                "Cakupan kepesertaan",
                "Rata-rata tertimbang dari indikator di bawahnya.",
                List.of()),
            node(
                2,
                "Cakupan seluruh segmen",
                "Peserta aktif dibagi angkatan kerja, dalam persen; patokan 0 sampai 100.",
                List.of(
                    new FigureLine(
                        "Peserta aktif dari angkatan kerja",
                        new BigDecimal("962711"),
                        new BigDecimal("1358649"),
                        new BigDecimal("70.86"),
                        "%",
                        LocalDate.of(2023, 3, 31),
                        "Siaran pers contoh, halaman 2",
                        false,
                        false),
                    new FigureLine(
                        "Cakupan yang dikutip tanpa pembilang",
                        null,
                        null,
                        new BigDecimal("49.74"),
                        "%",
                        LocalDate.of(2022, 12, 31),
                        "Berita contoh",
                        false,
                        true))),
            node(
                2,
                "Pertumbuhan cakupan",
                "Perubahan terhadap tahun sebelumnya; nilai adalah persentil di antara nomine.",
                List.of(
                    new FigureLine(
                        "Perubahan cakupan",
                        null,
                        null,
                        new BigDecimal("4.2"),
                        "poin",
                        LocalDate.of(2022, 12, 31),
                        "Pembangkit angka contoh",
                        true,
                        true))),
            judged("Inovasi", "15"),
            judged("Wawancara", "20")),
        PROVENANCE,
        null);
  }

  private static ScoreLine node(int depth, String label, String rule, List<FigureLine> figures) {
    return new ScoreLine(
        depth,
        label,
        rule,
        new BigDecimal("40"),
        new BigDecimal("70.86"),
        new BigDecimal("28.34"),
        figures.isEmpty(),
        false,
        figures,
        List.of());
  }

  private static ScoreLine judged(String label, String weight) {
    return new ScoreLine(
        1,
        label,
        "Rata-rata nilai penilai menurut rubrik 0 sampai 100.",
        new BigDecimal(weight),
        new BigDecimal("81.33"),
        new BigDecimal("20.33"),
        true,
        false,
        List.of(),
        IntStream.rangeClosed(1, 9)
            .mapToObj(
                i ->
                    new MarkLine(
                        MarkGiver.ASSESSOR,
                        i,
                        BigDecimal.valueOf(78 + i),
                        i == 3
                            ? "Peraturan daerah sudah terbit dan anggarannya tersedia dua tahun"
                                + " berturut-turut, tetapi pelaksanaannya di tingkat desa belum"
                                + " merata dan laporan berkalanya belum lengkap."
                            : "Alasan contoh yang singkat."))
            .toList());
  }

  /** The same heading of another region. */
  static Heading elsewhere(Heading heading, String region) {
    return new Heading(heading.award(), heading.byname(), heading.year(), heading.level(), region);
  }
}
