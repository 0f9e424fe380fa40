package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import id.paritrana.Database;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.identity.Actor;
import id.paritrana.publication.RevokingCertificates;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Anybody hands in a file and reads what it is worth. */
@OnEachDatabase
class CertificateChecksTest {

  private final DecidedRound round;
  private final String paper;

  CertificateChecksTest(Database database) {
    round = new DecidedRound(database);
    paper = "/certificates/" + round.certificate(1);
  }

  @Test
  void theFileAsIssuedIsGenuineInBothLanguages() {
    round.publish();
    for (String language : new String[] {"id", "en"}) {
      byte[] issued = round.everybody().get(paper + "/certificate.pdf?lang=" + language).body();

      assertThat(checked(issued))
          .contains("Asli: ini berkas piagam " + round.certificate(1), round.nominee(1))
          .contains("Utuh:", "Panitia Paritrana Award (sertifikat peragaan)", "dibuat sendiri");
    }
  }

  @Test
  void aFileWithAChangedByteIsUnknownAndItsSignatureIsBroken() {
    round.publish();
    byte[] changed = round.everybody().get(paper + "/certificate.pdf").body();
    changed[changed.length / 3] ^= 1;

    assertThat(checked(changed)).contains("Bukan berkas", "Rusak:").doesNotContain("Asli:");
  }

  @Test
  void aFileOfAResultThatIsNotPublishedIsNotTold() {
    byte[] secret = round.as(round.stage.organiser()).get(paper + "/certificate.pdf").body();

    assertThat(checked(secret))
        .contains("Bukan berkas yang diumumkan")
        .doesNotContain(round.certificate(1), round.nominee(1));
  }

  @Test
  void aRevokedCertificateSaysSinceWhenAndWhy() {
    round.publish();
    byte[] issued = round.everybody().get(paper + "/certificate.pdf").body();
    Instant now = Instant.now();
    String today =
        DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.of("id"))
            .format(now.atZone(round.edition.timeZone()));
    round
        .stage
        .bean(RevokingCertificates.class)
        .revoke(round.stage.organiser(), round.certificate(1), "Angka ternyata keliru.", now)
        .orThrow();

    assertThat(checked(issued))
        .contains("Dicabut: ini berkas piagam", today, "Angka ternyata keliru.")
        .doesNotContain("Asli:");
    assertThat(round.everybody().text(paper))
        .contains("Piagam ini dicabut", today, "Angka ternyata keliru.")
        .doesNotContain("Nomor ini ada dalam daftar");
    assertThat(round.everybody().text("/api/v1" + paper))
        .contains("\"reason\":\"Angka ternyata keliru.\"");
  }

  @Test
  void whatIsNoPdfIsEmptyOrTooLargeIsToldBesideTheField() {
    assertThat(refused("text.pdf", "bukan PDF".getBytes(StandardCharsets.UTF_8)))
        .contains("Berkas ini bukan PDF");
    assertThat(refused("empty.pdf", new byte[0])).contains("tidak kosong");
    byte[] large = Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.UTF_8), 5_000_001);
    assertThat(refused("large.pdf", large)).contains("5.000.001", "5.000.000");
    assertThat(checked("%PDF-1.7 kosong".getBytes(StandardCharsets.UTF_8)))
        .contains("Bukan berkas", "Tidak ada:");
  }

  @Test
  void aFormFromElsewhereIsNotTaken() {
    Visitor visitor = new Visitor(round.portal);

    assertThat(visitor.uploadWith("", "/certificates/check", "a.pdf", new byte[0]).statusCode())
        .isEqualTo(403);
  }

  @Test
  void thePageOfACertificateSaysWhatProvesWhat() {
    round.publish();

    assertThat(round.everybody().text(paper))
        .contains("Kode QR saja bukan tanda tangan menurut hukum Indonesia (PP 71/2019)")
        .contains("tanda tangan elektronik", "dibuat sendiri", "/certificates/check");
    assertThat(round.everybody().text(paper + "?lang=en"))
        .contains("A bare QR code is not a signature in Indonesian law (PP 71/2019)");
  }

  @Test
  void onlyTheOwnOrganiserRevokesAndSaysWhy() {
    String revocation = paper + "/revocation";
    Browser organiser = new Browser(round.portal, round.stage.organiser());
    for (Actor other :
        new Actor[] {
          new Stage(round.portal).organiser(), round.stage.observer(), round.stage.verifier()
        }) {
      Browser browser = new Browser(round.portal, other);
      assertThat(browser.get(revocation).statusCode()).isIn(403, 404);
      assertThat(browser.post(revocation, Map.of("reason", "x")).statusCode()).isIn(403, 404);
    }
    HttpResponse<String> silent = organiser.post(revocation, Map.of("reason", " "));
    assertThat(silent.statusCode()).isEqualTo(422);
    assertThat(silent.body()).contains("10 sampai 500 karakter");

    String why = "Nama keliru ditulis.";
    assertThat(organiser.post(revocation, Map.of("reason", why)).statusCode()).isEqualTo(303);
    assertThat(organiser.page(revocation)).contains(why).doesNotContain("<textarea");
    assertThat(organiser.post(revocation, Map.of("reason", why)).statusCode()).isEqualTo(409);
  }

  @Test
  void aFileIsHandedInByKeyboardOnAPhone() {
    BrowserWindow.assumeBrowser();
    round.publish();
    byte[] issued = round.everybody().get(paper + "/certificate.pdf").body();
    try (BrowserWindow window = BrowserWindow.phone(round.portal)) {
      window.open("/certificates/check").check();
      window.screenshot("certificate-check");
      window
          .page()
          .locator("#field-file")
          .setInputFiles(new FilePayload("piagam.pdf", "application/pdf", issued));
      window.page().locator("#field-file").focus();
      window.page().keyboard().press("Tab");
      window.page().keyboard().press("Enter");
      window.page().waitForSelector("text=Asli: ini berkas piagam");
      window.check();
      window.screenshot("certificate-checked");
      window.open(paper).check();
      window.screenshot("certificate-genuine");
    }
  }

  private String checked(byte[] file) {
    HttpResponse<String> answer =
        new Visitor(round.portal)
            .upload("/certificates/check", "/certificates/check", "piagam.pdf", file);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  private String refused(String name, byte[] file) {
    HttpResponse<String> answer =
        new Visitor(round.portal).upload("/certificates/check", "/certificates/check", name, file);
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body()).contains("is-invalid");
    return answer.body();
  }
}
