package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.key.KeepingKeys;
import id.paritrana.cli.Answer;
import id.paritrana.identity.Actor;
import id.paritrana.publication.Certificate;
import id.paritrana.publication.CertificateFiles;
import id.paritrana.publication.Certificates;
import id.paritrana.report.PrintedCode;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.commons.codec.digest.DigestUtils;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The QR code carries a signed token, which the register and a stranger check. */
@OnEachDatabase
class CertificateTokensTest {

  private final Database database;
  private final DecidedRound round;
  private final String paper;

  CertificateTokensTest(Database database) {
    this.database = database;
    round = new DecidedRound(database);
    paper = "/certificates/" + round.certificate(1);
  }

  @Test
  void thePrintedCodeHoldsTheAddressAndATokenThatFits() {
    round.publish();
    byte[] pdf = round.everybody().get(paper + "/certificate.pdf").body();
    String code = PrintedCode.of(pdf).orElseThrow();

    assertThat(code).isEqualTo("http://localhost" + paper + "#" + token(1));
    assertThat(payload(token(1)))
        .contains("\"n\":\"" + round.certificate(1) + "\"")
        .contains("\"w\":\"" + round.nominee(1) + "\"")
        .contains("\"p\":1");
    assertThat(checked(token(1))).contains("FITS");
  }

  @Test
  void aTokenIsFixedAtIssueAndOutlivesItsKey() {
    round.publish();
    String before = token(1);

    round
        .stage
        .bean(KeepingKeys.class)
        .rotate(round.stage.organiser(), round.edition.code(), Instant.now())
        .orThrow();

    assertThat(token(1)).isEqualTo(before);
    assertThat(checked(before)).contains("FITS");
  }

  @Test
  void tokensOfOthersForgedAndCutOnesAreTold() {
    round.publish();
    DecidedRound other = new DecidedRound(database);
    other.publish();
    String good = token(1);
    String[] parts = good.split("\\.");
    String changed =
        Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(
                payload(good).replace("\"p\":1", "\"p\":2").getBytes(StandardCharsets.UTF_8));

    assertThat(checked(token(2))).contains("DIFFERS");
    assertThat(checked(tokenOf(other, 1))).contains("FORGED");
    assertThat(checked(parts[0] + "." + changed + "." + parts[2])).contains("FORGED");
    assertThat(checked(good.substring(0, good.length() - 5))).contains("FORGED");
    assertThat(checked("")).contains("FORGED");
    assertThat(checked("a.b")).contains("FORGED");
  }

  @Test
  void nothingIsToldOfACertificateThatIsNotPublic() {
    HttpResponse<String> answer = post(paper + "/token", "{\"token\":\"" + token(1) + "\"}");

    assertThat(answer.statusCode()).isEqualTo(404);
  }

  @Test
  void aCertificateFromBeforeThereWereTokensKeepsItsAddress() {
    round.publish();
    Certificates certificates = round.stage.bean(Certificates.class);
    Certificate old = certificates.findByNumber(round.certificate(1)).orElseThrow();
    CertificateFiles files = round.stage.bean(CertificateFiles.class);
    files.deleteAll(files.findByCertificateIdOrderByLanguage(old.id()));
    certificates.update(
        new Certificate(
            old.id(),
            old.number(),
            old.editionId(),
            old.nominationId(),
            old.version(),
            old.kind(),
            old.place(),
            old.winner(),
            old.categoryNameId(),
            old.categoryNameEn(),
            old.issuedOn(),
            old.issuedAt(),
            old.issuedBy(),
            null));

    byte[] pdf = round.everybody().get(paper + "/certificate.pdf").body();

    assertThat(PrintedCode.of(pdf)).contains("http://localhost" + paper);
    assertThat(round.everybody().text(paper)).doesNotContain("data-token-check");
  }

  @Test
  void aStrangerChecksFileAndPhotoWithoutTheProgram(@TempDir Path folder) throws IOException {
    round.publish();
    byte[] issued = round.everybody().get(paper + "/certificate.pdf").body();
    Path pdf = Files.write(folder.resolve("certificate.pdf"), issued);
    Path photo = folder.resolve("photo.png");
    try (PDDocument document = Loader.loadPDF(issued)) {
      ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 150), "png", photo.toFile());
    }
    byte[] changed = issued.clone();
    changed[changed.length / 3] ^= 1;
    Path broken = Files.write(folder.resolve("changed.pdf"), changed);
    Path keys =
        Files.writeString(
            folder.resolve("jwks.json"),
            new Browser(round.portal, round.stage.organiser())
                .json("GET", "/.well-known/jwks.json", "")
                .body());
    String signer =
        round
            .stage
            .bean(CertificateFiles.class)
            .findBySha256(DigestUtils.sha256Hex(issued))
            .orElseThrow()
            .signerSha256();

    Answer good = verify(keys, signer, pdf, photo);
    assertThat(good.out())
        .contains("tanda tangan elektronik PDF utuh", round.certificate(1), round.nominee(1));
    assertThat(good.code()).isZero();
    Answer bad = verify(keys, signer, broken);
    assertThat(bad.out()).contains("berubah setelah ditandatangani");
    assertThat(bad.code()).isEqualTo(1);
    assertThat(verify(keys, "0".repeat(64), pdf).out()).contains("ditandatangani pihak lain");
  }

  private static Answer verify(Path keys, String signer, Path... files) {
    List<String> args =
        new ArrayList<>(List.of("verify", "--keys", keys.toString(), "--signer", signer));
    Arrays.stream(files).map(Path::toString).forEach(args::add);
    return Answer.of(args.toArray(String[]::new));
  }

  @Test
  void aFileIsCheckedForPrograms() {
    round.publish();
    byte[] issued = round.everybody().get(paper + "/certificate.pdf").body();

    HttpResponse<String> answer =
        new Visitor(round.portal).upload("/login", "/api/v1/certificates/check", "a.pdf", issued);
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"signature\":\"VALID\"", "\"number\":\"" + round.certificate(1) + "\"");
    assertThat(
            new Visitor(round.portal)
                .upload("/login", "/api/v1/certificates/check", "a.pdf", new byte[0])
                .body())
        .contains("certificate.file-empty");
  }

  @Test
  void aProgramOfTheOwnOrganiserAloneRevokes() {
    round.publish();
    String revocation = "/api/v1" + paper + "/revocation";
    String why = "{\"reason\":\"Angka keliru.\"}";
    for (Actor other :
        new Actor[] {
          new Stage(round.portal).organiser(), round.stage.observer(), round.stage.verifier()
        }) {
      assertThat(new Browser(round.portal, other).json("POST", revocation, why).statusCode())
          .isIn(403, 404);
    }
    assertThat(post(paper + "/revocation", why).statusCode()).isIn(401, 403);
    Browser organiser = new Browser(round.portal, round.stage.organiser());
    assertThat(organiser.json("POST", revocation, "{\"reason\":\" \"}").statusCode())
        .isEqualTo(422);
    assertThat(organiser.json("POST", revocation, why).statusCode()).isEqualTo(201);
    assertThat(organiser.json("POST", revocation, why).statusCode()).isEqualTo(409);
    assertThat(round.everybody().text(paper)).contains("Piagam ini dicabut", "Angka keliru.");
  }

  @Test
  void aPhoneThatScansTheCodeReadsWhetherItFits() {
    BrowserWindow.assumeBrowser();
    round.publish();
    try (BrowserWindow window = BrowserWindow.phone(round.portal)) {
      window.open(paper + "#" + token(1));
      window
          .page()
          .waitForSelector("text=Kode QR ini ditandatangani penyelenggara dan isinya sama");
      window.check();
      window.screenshot("certificate-token-fits");
    }
    try (BrowserWindow window = BrowserWindow.phone(round.portal)) {
      window.open(paper + "#" + token(2));
      window.page().waitForSelector("text=tetapi untuk piagam lain");
      window.check();
      window.screenshot("certificate-token-differs");
    }
  }

  @Test
  void theCodeIsCheckedInABrowserThatMayKeepNothing() {
    BrowserWindow.assumeBrowser();
    round.publish();
    try (BrowserWindow window = BrowserWindow.phone(round.portal).keepNothing()) {
      window.open(paper + "#" + token(1));
      window
          .page()
          .waitForSelector("text=Kode QR ini ditandatangani penyelenggara dan isinya sama");
    }
  }

  private String token(int rank) {
    return tokenOf(round, rank);
  }

  private static String tokenOf(DecidedRound of, int rank) {
    Certificate certificate =
        of.stage.bean(Certificates.class).findByNumber(of.certificate(rank)).orElseThrow();
    return certificate.token();
  }

  private static String payload(String token) {
    return new String(Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
  }

  private String checked(String token) {
    HttpResponse<String> answer = post(paper + "/token", "{\"token\":\"" + token + "\"}");
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private HttpResponse<String> post(String path, String body) {
    return new Visitor(round.portal).json("POST", "/api/v1" + path, body);
  }
}
