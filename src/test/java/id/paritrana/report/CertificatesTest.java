package id.paritrana.report;

import static id.paritrana.report.Samples.ENGLISH;
import static id.paritrana.report.Samples.INDONESIAN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CertificatesTest {
  private static final String LONG_NAME =
      "Perusahaan Umum Daerah Contoh Pengelolaan Pelabuhan, Perikanan, Perkebunan dan Perdagangan"
          + " Antarpulau di Wilayah Kepulauan Terluar, Terdepan dan Tertinggal Unit Usaha Contoh"
          + " Nomor Seratus Dua Puluh Tiga";

  private final Certificates certificates = new Certificates(new Press());

  @Test
  void certificateSaysWhatItsReportSays() throws Exception {
    byte[] pdf = certificates.pdf(Samples.certificate(), INDONESIAN);
    assertThat(Pages.count(pdf)).isEqualTo(1);
    assertThat(Pages.text(pdf))
        .contains("Paritrana Award Piagam Penghargaan Penghargaan Jaminan Sosial Ketenagakerjaan")
        .contains("Nomor: PA-2022-64-KK-001 diberikan kepada Kabupaten Contoh Makmur Terbaik I")
        .contains("Kategori Pemerintah Kabupaten/Kota")
        .contains("Tingkat Provinsi Kalimantan Timur, Tahun Penilaian 2022")
        .contains("Samarinda, 5 Juli 2023")
        .contains("Gubernur Kalimantan Timur")
        .contains("Nama Pejabat Kedua, S.E., M.M.")
        .contains("NIP 00000000 000000 0 000")
        .contains("ILUSTRATIF")
        .doesNotContain("null");
  }

  @Test
  void englishCertificateKeepsTheNames() throws Exception {
    String text = Pages.text(certificates.pdf(Samples.certificate(), ENGLISH));
    assertThat(text)
        .contains("Certificate of Award")
        .contains("presented to Kabupaten Contoh Makmur Winner, Place I")
        .contains("Provincial Level, Kalimantan Timur, Assessment Year 2022")
        .contains("Samarinda, 5 July 2023")
        .contains("ILLUSTRATIVE")
        .doesNotContain("null");
  }

  @Test
  void certificateOnRealDataBearsNoMark() throws Exception {
    assertThat(Pages.text(certificates.pdf(awarded(Honour.COMMENDATION, 2), INDONESIAN)))
        .contains("Harapan II")
        .doesNotContain("ILUSTRATIF");
  }

  @Test
  void qrCodeLeadsToTheVerificationPageWithTheTokenBehindIt() throws Exception {
    CertificateReport report = Samples.certificate();
    byte[] pdf = certificates.pdf(report, INDONESIAN);
    assertThat(Pages.qrCode(pdf)).isEqualTo(report.code()).startsWith(report.verification() + "#");
    assertThat(PrintedCode.of(pdf)).contains(report.code());
    assertThat(PrintedCode.of(Pages.picture(pdf, 150))).contains(report.code());
    assertThat(PrintedCode.of(Pages.picture(pdf, 200))).contains(report.code());
  }

  /** Of 108 points, 95 modules at most are 0.4 mm each; the longest names stay within them. */
  @Test
  void modulesOfTheCodeAreLargeEnoughToScanFromPaper() {
    String address = "https://paritrana.contoh.go.id/certificates/PRT-" + "K".repeat(40) + "-0001#";
    String longest = "e".repeat(95) + "." + "A".repeat(300) + "." + "k".repeat(86);
    assertThat(QrCode.of(address + longest, 95).modules()).isLessThanOrEqualTo(95);
    assertThat(QrCode.of(Samples.certificate().code(), 95).modules()).isLessThanOrEqualTo(89);
    assertThat(108 / 72.0 * 25.4 / 95).isGreaterThan(0.4);
  }

  @Test
  void whatHoldsNoCodeIsSaidToHoldNone() {
    assertThat(PrintedCode.of(new byte[0])).isEmpty();
    assertThat(PrintedCode.of("%PDF-1.7 kosong".getBytes(UTF_8))).isEmpty();
    assertThat(PrintedCode.of("bukan gambar".getBytes(UTF_8))).isEmpty();
  }

  @Test
  void aParticipantIsHonouredWithoutAPlace() throws Exception {
    String text = Pages.text(certificates.pdf(awarded(Honour.PARTICIPANT, null), INDONESIAN));
    assertThat(text).contains("Piagam Partisipasi", "Peserta").doesNotContain("Peringkat", "null");
    assertThat(Pages.text(certificates.pdf(awarded(Honour.PARTICIPANT, null), ENGLISH)))
        .contains("Certificate of Participation", "Participant");
  }

  @Test
  void aPlaceStandsWhereTheHonourHasOneAndNowhereElse() {
    assertThatThrownBy(() -> awarded(Honour.PARTICIPANT, 1))
        .hasMessage("place: 1 given, none allowed");
    assertThatThrownBy(() -> awarded(Honour.RANK, null))
        .hasMessage("place: null given, 1 or more allowed");
  }

  @Test
  void fileNamesHoldNothingThatAFileSystemRefuses() {
    CertificateReport report =
        Samples.certificate("PT \"A/B\" <C>: " + "x".repeat(200), Samples.signatories(1));
    assertThat(report.fileName(INDONESIAN))
        .startsWith("Bahasa Indonesia/Pemerintah Kabupaten-Kota/PA-2022-64-KK-001 PT -A-B- -C- xxx")
        .endsWith("x, Terbaik I.pdf")
        .hasSizeLessThan(200);
    assertThat(report.fileName(ENGLISH)).startsWith("English/").endsWith(", Winner, Place I.pdf");
  }

  @Test
  void fontsTravelWithTheFile() throws Exception {
    assertThat(Pages.fonts(certificates.pdf(Samples.certificate(), INDONESIAN)))
        .isEqualTo(
            Map.of(
                "EBGaramond-Italic",
                true,
                "EBGaramond-Regular",
                true,
                "EBGaramond-SemiBold",
                true));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3})
  void longNamesAreNotCut(int signatories) throws Exception {
    CertificateReport report =
        Samples.certificate(LONG_NAME, longTitles(Samples.signatories(signatories)));
    assertThat(Pages.cut(Press.fill(Template.CERTIFICATE, report, INDONESIAN)))
        .isEqualTo(new TreeSet<>());
    assertThat(Pages.text(certificates.pdf(report, INDONESIAN))).contains(LONG_NAME);
  }

  @Test
  void everyLatinLetterHasAGlyph() throws Exception {
    String letters = "Ñusa Łódź Ştefan Ǩafa ế ự Ṭāhā İzmir Þór Ćiril ẞ ſ Ȧ Ƣ ɓ Ǆ";
    byte[] pdf = certificates.pdf(Samples.certificate(letters, Samples.signatories(1)), INDONESIAN);
    assertThat(Pages.text(pdf)).contains(letters);
  }

  @Test
  void lettersWithLooseMarksAreComposed() throws Exception {
    String loose = Normalizer.normalize("Kabupaten Éka Ñusa", Normalizer.Form.NFD);
    byte[] pdf = certificates.pdf(Samples.certificate(loose, Samples.signatories(1)), INDONESIAN);
    assertThat(Pages.text(pdf)).contains("Kabupaten Éka Ñusa");
  }

  @Test
  void twoPrintsAreTheSameFile() {
    assertThat(certificates.pdf(Samples.certificate(), INDONESIAN))
        .isEqualTo(certificates.pdf(Samples.certificate(), INDONESIAN));
  }

  @Test
  void printingOnManyThreadsChangesNoByte() throws Exception {
    List<CertificateReport> reports =
        IntStream.range(0, 48)
            .mapToObj(
                i -> Samples.certificate("Kabupaten Contoh " + i, Samples.signatories(1 + i % 3)))
            .toList();
    List<byte[]> oneByOne = reports.stream().map(r -> certificates.pdf(r, INDONESIAN)).toList();
    try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
      List<Future<byte[]>> atOnce =
          reports.stream().map(r -> threads.submit(() -> certificates.pdf(r, INDONESIAN))).toList();
      for (int i = 0; i < reports.size(); i++) {
        assertThat(atOnce.get(i).get()).isEqualTo(oneByOne.get(i));
      }
    }
  }

  @Test
  void differentReportsHaveDifferentIdentifiers() throws Exception {
    Set<String> identifiers = new TreeSet<>();
    for (String winner : List.of("Kabupaten Contoh A", "Kabupaten Contoh B")) {
      CertificateReport report = Samples.certificate(winner, Samples.signatories(1));
      try (PDDocument document = Loader.loadPDF(certificates.pdf(report, INDONESIAN))) {
        identifiers.add(document.getDocument().getDocumentID().toString());
      }
    }
    assertThat(identifiers).hasSize(2);
  }

  @Test
  void fileSaysWhatItIs() throws Exception {
    try (PDDocument document =
        Loader.loadPDF(certificates.pdf(Samples.certificate(), INDONESIAN))) {
      PDDocumentInformation information = document.getDocumentInformation();
      assertThat(
              List.of(
                  information.getTitle(),
                  information.getAuthor(),
                  information.getSubject(),
                  information.getCreationDate().toInstant(),
                  document.getDocumentCatalog().getLanguage()))
          .isEqualTo(
              List.of(
                  "Piagam PA-2022-64-KK-001: Kabupaten Contoh Makmur",
                  "Penghargaan Jaminan Sosial Ketenagakerjaan",
                  "Pemerintah Kabupaten/Kota",
                  LocalDate.of(2023, 7, 5).atStartOfDay(ZoneOffset.UTC).toInstant(),
                  "id"));
    }
  }

  @Test
  void moreThanThreeSignatoriesAreAMisuse() {
    List<Signatory> four = List.of(sign(), sign(), sign(), sign());
    assertThatThrownBy(() -> Samples.certificate("Kabupaten Contoh", four))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("signatories: 4 given, 1 to 3 allowed");
  }

  private static Signatory sign() {
    return new Signatory("Jabatan", "Nama", null);
  }

  private static List<Signatory> longTitles(List<Signatory> signatories) {
    return signatories.stream()
        .map(
            s ->
                new Signatory(
                    s.position()
                        + " selaku Ketua Panitia Penghargaan Jaminan Sosial Ketenagakerjaan",
                    "Prof. Dr. Ir. " + s.name() + ", S.H., M.H., M.Si., Ph.D.",
                    "Pembina Utama Madya, NIP 00000000 000000 0 000"))
        .toList();
  }

  private static CertificateReport awarded(Honour honour, @Nullable Integer place) {
    CertificateReport sample = Samples.certificate();
    return new CertificateReport(
        sample.award(),
        sample.byname(),
        sample.year(),
        sample.level(),
        sample.region(),
        sample.category(),
        honour,
        place,
        sample.winner(),
        honour.hasPlace() ? "atas contoh yang diberikannya" : null,
        sample.number(),
        sample.issuedAt(),
        sample.issuedOn(),
        sample.signatories(),
        sample.verification(),
        sample.code(),
        false);
  }
}
