package id.paritrana.report;

import static id.paritrana.report.Samples.ENGLISH;
import static id.paritrana.report.Samples.INDONESIAN;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.image.BufferedImage;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
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
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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

  /** The symbols of these signatures misled the decoder at the resolution beside them. */
  @ParameterizedTest
  @CsvSource({
    "150, gAsb2Ep_MehcmOTBdRhS00oG0Nxzheaynx7wX4wrFYcLhony7EzHuZDTXJYLPVVpg617uJvWz93s4z_opiy5hA",
    "300, gAsb2Ep_MehcmOTBdRhS00oG0Nxzheaynx7wX4wrFYcLhony7EzHuZDTXJYLPVVpg617uJvWz93s4z_opiy5hA",
    "400, SHrZpm6M7SQmQxARbCWfNLuXuxW7A9gsWxVY9ZOQ9eawOuoSWgZp6hDF9hvw21Gu5GqSGHt8oLhfQomfZb199A"
  })
  void aCodeIsReadAlsoWhereTheResolutionOfAScanMisleads(int dots, String signature)
      throws Exception {
    CertificateReport report =
        Samples.certificate(
            "Kabupaten Contoh Makmur",
            Samples.signatories(2),
            Samples.TOKEN.substring(0, Samples.TOKEN.lastIndexOf('.') + 1) + signature);
    byte[] scan = Pages.picture(certificates.pdf(report, INDONESIAN), dots);
    assertThat(PrintedCode.of(scan)).contains(report.code());
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
  void anEditionsOwnWordsStandInPlaceOfTheBundles() throws Exception {
    CertificateWording wording =
        new CertificateWording(
            "Anugerah Contoh",
            "dianugerahkan kepada",
            "atas teladan <b>contoh</b> & {0}",
            "Semoga menjadi teladan.");
    byte[] pdf =
        certificates.pdf(Samples.certificate(wording, Insignia.NONE, "https://x/1"), INDONESIAN);

    assertThat(Pages.text(pdf))
        .contains("Anugerah Contoh", "dianugerahkan kepada")
        .contains("atas teladan <b>contoh</b> & {0} Semoga menjadi teladan.")
        .doesNotContain("Piagam Penghargaan", "diberikan kepada", "atas upaya");
  }

  @Test
  void aPreviewSaysWhatItIsAndBearsNoNumberAndNoCode() throws Exception {
    CertificateReport preview = Samples.certificate(CertificateWording.NONE, Insignia.NONE, null);
    for (Locale locale : List.of(INDONESIAN, ENGLISH)) {
      byte[] pdf = certificates.pdf(preview, locale);
      assertThat(Pages.text(pdf))
          .contains(locale == ENGLISH ? "PREVIEW" : "PRATINJAU")
          .doesNotContain("PA-2022-64-KK-001", "null");
      assertThatThrownBy(() -> Pages.qrCode(pdf)).isInstanceOf(AssertionError.class);
      try (PDDocument document = Loader.loadPDF(pdf)) {
        assertThat(document.getDocumentInformation().getTitle())
            .doesNotContain("PA-2022-64-KK-001");
        assertThat(document.getSignatureDictionaries()).isEmpty();
      }
    }
  }

  @Test
  void imagesOfTheEditionStandOnItsHead() throws Exception {
    Insignia all = new Insignia(Samples.logo(), Samples.logo(), Samples.logo());
    byte[] with =
        certificates.pdf(
            Samples.certificate(CertificateWording.NONE, all, "https://x/1"), INDONESIAN);

    assertThat(
            certificates.pdf(
                Samples.certificate(CertificateWording.NONE, all, "https://x/1"), INDONESIAN))
        .isEqualTo(with);
    try (PDDocument document = Loader.loadPDF(with)) {
      BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 72);
      for (int x : new int[] {333, 421, 509}) {
        assertThat(page.getRGB(x, 86) & 0xFFFFFF).as("at " + x).isEqualTo(0x5E1220);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void textsOfAnyLengthFitEveryPlaceThatIsFilledFreely(String language) throws Exception {
    Locale locale = Locale.of(language);
    CertificateReport sample = Samples.certificate();
    CertificateReport long_ =
        new CertificateReport(
            Samples.elsewhere(sample.heading(), words(60)),
            words(120),
            sample.honour(),
            sample.place(),
            words(200),
            new CertificateWording(words(80), words(80), words(300), words(200)),
            "X".repeat(60),
            words(60),
            sample.issuedOn(),
            Collections.nCopies(3, new Signatory(words(120), words(120), null)),
            "https://paritrana.example/certificates/" + "X".repeat(60),
            sample.code(),
            true,
            Insignia.NONE);

    assertThat(Pages.cut(Press.fill(Template.CERTIFICATE, long_, locale)))
        .isEqualTo(new TreeSet<>());
    String printed = Pages.text(certificates.pdf(long_, locale));
    for (int length : new int[] {60, 80, 120, 200, 300}) {
      assertThat(printed).contains(words(length));
    }
  }

  /** Words with the letters of Turkish, Vietnamese, Polish and Icelandic, exactly so long. */
  private static String words(int length) {
    String sentence =
        "Işıklı Gümüşçüoğlu Nguyễn Thị Phượng Święcicka-Łódź Þorvaldur Ægisdóttir Bađi Quỳnh ";
    return sentence.repeat(length / sentence.length() + 1).substring(0, length - 1) + "X";
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
        sample.heading(),
        sample.category(),
        honour,
        place,
        sample.winner(),
        new CertificateWording(
            null, null, honour.hasPlace() ? "atas contoh yang diberikannya" : null, null),
        sample.number(),
        sample.issuedAt(),
        sample.issuedOn(),
        sample.signatories(),
        sample.verification(),
        sample.code(),
        false,
        Insignia.NONE);
  }
}
