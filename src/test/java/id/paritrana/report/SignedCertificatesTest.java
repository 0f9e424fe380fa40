package id.paritrana.report;

import static id.paritrana.report.Samples.ENGLISH;
import static id.paritrana.report.Samples.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;

import eu.europa.esig.dss.enumerations.Indication;
import eu.europa.esig.dss.enumerations.SignatureLevel;
import eu.europa.esig.dss.model.InMemoryDocument;
import eu.europa.esig.dss.model.x509.CertificateToken;
import eu.europa.esig.dss.simplereport.SimpleReport;
import eu.europa.esig.dss.spi.validation.CommonCertificateVerifier;
import eu.europa.esig.dss.spi.x509.CommonTrustedCertificateSource;
import eu.europa.esig.dss.validation.SignedDocumentValidator;
import id.paritrana.report.signing.SampleKeys;
import id.paritrana.report.signing.SignatureCheck;
import id.paritrana.report.signing.SignatureCheck.Verdict;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationWidget;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the program signs, two independent verifiers and its own check call signed. */
class SignedCertificatesTest {

  private static final ZonedDateTime NOW =
      ZonedDateTime.now(ZoneId.of("Asia/Makassar")).truncatedTo(ChronoUnit.SECONDS);
  private static final Press PRESS = new Press();
  private static final Set<String> OURS = Set.of(SampleKeys.signer().signer().sha256());

  private final SignedCertificates certificates =
      new SignedCertificates(PRESS, SampleKeys.signer());

  @ParameterizedTest
  @ValueSource(strings = {"id", "en"})
  void theEuropeanValidatorFindsABaselineSignature(String language) {
    SimpleReport report = validated(signed(Locale.of(language)));

    assertThat(report.getSignaturesCount()).isEqualTo(1);
    String id = report.getFirstSignatureId();
    assertThat(report.getAdESValidationErrors(id)).isEmpty();
    assertThat(report.getIndication(id)).isEqualTo(Indication.TOTAL_PASSED);
    assertThat(report.getSignatureFormat(id)).isEqualTo(SignatureLevel.PAdES_BASELINE_B);
    assertThat(report.getSigningTime(id).toInstant()).isEqualTo(NOW.toInstant());
  }

  @Test
  void popplerFindsASignatureOfTheWholeFile(@TempDir Path folder) throws Exception {
    String told = pdfsig(folder, signed(INDONESIAN));

    assertThat(told)
        .contains("Signature is Valid.", "Total document signed", "ETSI.CAdES.detached")
        .contains("Panitia Paritrana Award (sertifikat peragaan)");
  }

  @Test
  void bothVerifiersAndTheProgramFindAChangedByte(@TempDir Path folder) throws Exception {
    byte[] changed = changed(signed(INDONESIAN), 5_000);

    assertThat(validated(changed).getIndication(validated(changed).getFirstSignatureId()))
        .isEqualTo(Indication.TOTAL_FAILED);
    assertThat(pdfsig(folder, changed)).contains("Digest Mismatch");
    assertThat(SignatureCheck.of(changed, OURS).verdict()).isEqualTo(Verdict.BROKEN);
  }

  @Test
  void theProgramFindsAByteChangedAnywhere() {
    byte[] signed = signed(INDONESIAN);
    Set<Integer> overlooked = new TreeSet<>();
    for (int at = 0; at < signed.length; at += 31) {
      if (SignatureCheck.of(changed(signed, at), OURS).verdict() == Verdict.VALID) {
        overlooked.add(at);
      }
    }

    assertThat(SignatureCheck.of(signed, OURS).verdict()).isEqualTo(Verdict.VALID);
    assertThat(overlooked).isEmpty();
  }

  @Test
  void theProgramFindsADigitWrittenOtherwiseAndBytesInTheRoomOfTheSignature() {
    String signed = new String(signed(INDONESIAN), StandardCharsets.ISO_8859_1);
    int contents = signed.indexOf("/Contents <") + "/Contents <".length();
    String larger =
        signed.substring(0, contents)
            + signed.substring(contents, contents + 200).toUpperCase(Locale.ROOT)
            + signed.substring(contents + 200);
    int end = signed.indexOf('>', contents);
    String padded = signed.substring(0, end - 2) + "01" + signed.substring(end);

    for (String other : new String[] {larger, padded}) {
      assertThat(other).isNotEqualTo(signed).hasSameSizeAs(signed);
      assertThat(SignatureCheck.of(other.getBytes(StandardCharsets.ISO_8859_1), OURS).verdict())
          .isEqualTo(Verdict.BROKEN);
    }
  }

  @Test
  void whatIsAddedBehindTheSignatureBreaksIt() {
    byte[] signed = signed(INDONESIAN);
    byte[] longer = Arrays.copyOf(signed, signed.length + 1);

    assertThat(SignatureCheck.of(longer, OURS).verdict()).isEqualTo(Verdict.BROKEN);
    assertThat(SignatureCheck.of(Arrays.copyOf(signed, signed.length - 1), OURS).verdict())
        .isEqualTo(Verdict.BROKEN);
  }

  @Test
  void theSignatureOfAStrangerIsNotOurs() {
    byte[] foreign =
        new SignedCertificates(PRESS, SampleKeys.stranger())
            .pdf(Samples.certificate(), INDONESIAN, NOW);

    assertThat(SignatureCheck.of(foreign, OURS).verdict()).isEqualTo(Verdict.FOREIGN);
    assertThat(
            SignatureCheck.of(new Certificates(PRESS).pdf(Samples.certificate(), INDONESIAN), OURS)
                .verdict())
        .isEqualTo(Verdict.NONE);
  }

  @Test
  void whatOnlyLooksLikeASignatureIsReadWithoutFault() {
    for (String text :
        new String[] {
          "%PDF- /ByteRange [0 1 2 3]",
          "%PDF- /ByteRange [999999999 999999999 999999999 999999999]",
          "%PDF- /ByteRange [0 6 40 0] <00>",
          "%PDF- /ByteRange [0 36 40 4] <xx> <30> end"
        }) {
      assertThat(SignatureCheck.of(text.getBytes(StandardCharsets.ISO_8859_1), OURS).verdict())
          .isEqualTo(Verdict.BROKEN);
    }
  }

  @Test
  void signingAppendsToTheFileAndChangesNoByteOfIt() {
    byte[] plain = new Certificates(PRESS).pdf(Samples.certificate(), INDONESIAN);

    assertThat(Arrays.copyOf(signed(INDONESIAN), plain.length)).isEqualTo(plain);
  }

  @Test
  void theFieldStandsWhereTheTemplateKeepsItsPlaceAndSpeaksTheLanguageOfThePage() throws Exception {
    try (PDDocument document = Loader.loadPDF(signed(INDONESIAN))) {
      PDAnnotationWidget field = document.getSignatureFields().getFirst().getWidgets().getFirst();
      assertThat(document.getPage(0).getRotation()).isEqualTo(90);
      assertThat(field.getRectangle().toString())
          .isEqualTo(new PDRectangle(62, 62, 48, 200).toString());
      assertThat(field.isPrinted()).isTrue();
    }
    assertThat(look(INDONESIAN))
        .contains("Ditandatangani secara elektronik oleh Panitia Paritrana Award")
        .contains("buatan sendiri");
    assertThat(look(ENGLISH))
        .contains("Signed electronically by Panitia Paritrana Award")
        .contains("Self-made");
  }

  @Test
  void aLongNameFitsTheField() {
    SignatureReport report =
        new SignatureReport(
            "Panitia Penghargaan Jaminan Sosial Ketenagakerjaan Provinsi Kepulauan Bangka Belitung",
            NOW,
            true);

    assertThat(Pages.cut(Press.fill(Template.SIGNATURE, report, INDONESIAN))).isEmpty();
  }

  private String look(Locale locale) throws Exception {
    try (PDDocument document = Loader.loadPDF(signed(locale))) {
      document.getDocumentCatalog().getAcroForm().flatten();
      ByteArrayOutputStream flat = new ByteArrayOutputStream();
      document.save(flat);
      return Pages.text(flat.toByteArray());
    }
  }

  private byte[] signed(Locale locale) {
    return certificates.pdf(Samples.certificate(), locale, NOW);
  }

  private static byte[] changed(byte[] file, int at) {
    byte[] changed = file.clone();
    changed[at] ^= 1;
    return changed;
  }

  private static SimpleReport validated(byte[] file) {
    CommonTrustedCertificateSource trusted = new CommonTrustedCertificateSource();
    trusted.addCertificate(new CertificateToken(SampleKeys.ours().certificate()));
    CommonCertificateVerifier verifier = new CommonCertificateVerifier();
    verifier.setTrustedCertSources(trusted);
    SignedDocumentValidator validator =
        SignedDocumentValidator.fromDocument(new InMemoryDocument(file));
    validator.setCertificateVerifier(verifier);
    return validator.validateDocument().getSimpleReport();
  }

  private static String pdfsig(Path folder, byte[] file) throws Exception {
    Path tool = Path.of("/usr/bin/pdfsig");
    Assumptions.assumeTrue(Files.isExecutable(tool), "no pdfsig: install poppler-utils");
    Path pdf = Files.write(folder.resolve("signed.pdf"), file);
    Process process =
        new ProcessBuilder(tool.toString(), "-nocert", pdf.toString())
            .redirectErrorStream(true)
            .start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
