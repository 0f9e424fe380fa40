package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.key.KeepingKeys;
import id.paritrana.identity.Actor;
import id.paritrana.publication.Certificate;
import id.paritrana.publication.Certificates;
import id.paritrana.report.PrintedCode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;

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
      window.page().waitForSelector("text=Kode QR ini ditandatangani penyelenggara dan isinya sama");
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

  private String token(int rank) {
    return tokenOf(round, rank);
  }

  private static String tokenOf(DecidedRound of, int rank) {
    Certificate certificate =
        of.stage.bean(Certificates.class).findByNumber(of.certificate(rank)).orElseThrow();
    return certificate.token();
  }

  private static String payload(String token) {
    return new String(
        Base64.getUrlDecoder().decode(token.split("\\.")[1]), StandardCharsets.UTF_8);
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
