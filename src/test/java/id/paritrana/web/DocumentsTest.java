package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.OnEachDatabase;
import id.paritrana.award.SettingSignatories;
import id.paritrana.award.SettingWording;
import id.paritrana.award.WordingDraft;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** Which documents whom, and what they say. */
@OnEachDatabase
class DocumentsTest {

  private final DecidedRound round;

  DocumentsTest(Database database) {
    round = new DecidedRound(database);
  }

  @Test
  void beforePublicationOnlyTheCommitteeAndObserversReadTheSheets() {
    Actor stranger =
        round.stage.person(
            "stranger",
            round.stage.organisation("Panitia Lain", Organisation.Kind.COMMITTEE),
            Role.ORGANISER);
    String certificate = "/certificates/" + round.certificate(1) + "/certificate.pdf";
    String score = "/nominations/" + round.numbers.getFirst() + "/score-sheet.pdf";

    for (Reader outsider :
        new Reader[] {round.everybody(), round.as(winner()), round.as(stranger)}) {
      assertThat(outsider.status(certificate)).isEqualTo(404);
      assertThat(outsider.status(round.path() + "/sheet.pdf")).isEqualTo(404);
      assertThat(outsider.status(round.path() + "/sheet.xlsx")).isEqualTo(404);
      assertThat(outsider.status(score)).isIn(404, 303);
    }
    Reader assessor = round.as(round.stage.assessor(1));
    assertThat(assessor.status(round.path() + "/sheet.pdf")).isEqualTo(404);
    assertThat(assessor.status(score)).isEqualTo(200);
    for (Actor insider : new Actor[] {round.stage.organiser(), round.stage.observer()}) {
      assertThat(round.as(insider).status(certificate)).isEqualTo(200);
      assertThat(round.as(insider).status(score)).isEqualTo(200);
      HttpResponse<byte[]> sheet = round.as(insider).get(round.path() + "/sheet.pdf");
      assertThat(sheet.statusCode()).isEqualTo(200);
      assertThat(sheet.headers().firstValue("cache-control")).contains("no-store");
    }
  }

  @Test
  void afterPublicationEverybodyReadsCertificatesAndSheetsInTheLanguageAskedFor() {
    round.publish();
    String certificate = "/certificates/" + round.certificate(2) + "/certificate.pdf";
    HttpResponse<byte[]> printed = round.everybody().get(certificate);

    assertThat(printed.headers().firstValue("content-type")).contains("application/pdf");
    assertThat(printed.headers().firstValue("cache-control")).contains("public, max-age=60");
    assertThat(words(printed))
        .contains("Peringkat II", round.nominee(2), round.certificate(2), "ILUSTRATIF");
    assertThat(words(round.everybody().get(certificate + "?lang=en")))
        .contains(round.certificate(2))
        .doesNotContain("Peringkat II");
    assertThat(words(round.everybody().get(round.path() + "/sheet.pdf")))
        .contains(round.nominee(1), round.nominee(2), "Cakupan", "Hasil yang diumumkan")
        .contains("dalam 90 % dari 1.000 pengulangan")
        .doesNotContain("Sesuai rubrik");
    assertThat(
            round
                .everybody()
                .get(round.path() + "/sheet.xlsx")
                .headers()
                .firstValue("content-disposition"))
        .contains(
            "attachment; filename=\"lembar-hasil-" + round.edition.code() + "-kabkota.xlsx\"");
  }

  @Test
  void aScoreSheetIsForItsNomineeAndTellsNoNameOfAnAssessor() {
    round.publish();
    String own = "/nominations/" + round.numbers.getFirst() + "/score-sheet.pdf";

    assertThat(words(round.as(winner()).get(own)))
        .contains(round.nominee(1), "700", "1.000", "70%", "Disnaker", "Sesuai rubrik")
        .doesNotContain(round.stage.assessor(1).name(), "assessor1");
    assertThat(round.as(round.deeds.nominatorOf(round.numbers.getLast())).status(own))
        .isEqualTo(404);
    assertThat(round.everybody().status(own)).isEqualTo(303);
    assertThat(words(round.as(round.stage.assessor(1)).get(own)))
        .doesNotContain(round.stage.assessor(2).name(), "assessor2");
  }

  @Test
  void anIssuedCertificateKeepsWhoSignedItWhenTheEditionNamesOthers() {
    String paper = "/certificates/" + round.certificate(1) + "/certificate.pdf";
    String issued = words(round.as(round.stage.organiser()).get(paper));

    round
        .stage
        .bean(SettingSignatories.class)
        .set(
            round.stage.organiser(),
            round.edition.code(),
            List.of(new SettingSignatories.Line("Penanda Kemudian", "Gubernur Kemudian", "")),
            Instant.now())
        .orThrow();

    assertThat(words(round.as(round.stage.organiser()).get(paper)))
        .isEqualTo(issued)
        .doesNotContain("Kemudian");
  }

  @Test
  void theAnnexIsForTheCommitteeAndObserversAndForEverybodyWhatIsPublished() {
    String annex = "/editions/" + round.edition.code() + "/decree-annex.pdf";
    String api = "/api/v1/editions/" + round.edition.code() + "/decree-annex";
    String found = "/results?name=" + URLEncoder.encode(round.nominee(1), StandardCharsets.UTF_8);
    Actor stranger =
        round.stage.person(
            "stranger",
            round.stage.organisation("Panitia Lain", Organisation.Kind.COMMITTEE),
            Role.ORGANISER);
    for (Reader outsider :
        new Reader[] {
          round.everybody(),
          round.as(winner()),
          round.as(stranger),
          round.as(round.stage.assessor(1))
        }) {
      assertThat(outsider.status(annex)).isEqualTo(404);
      assertThat(outsider.status(api)).isEqualTo(404);
    }
    for (Actor insider : new Actor[] {round.stage.organiser(), round.stage.observer()}) {
      assertThat(words(round.as(insider).get(annex)))
          .contains(round.nominee(1), round.nominee(2), "NOMOR : ....", "TENTANG : ....")
          .contains("Kategori yang belum termuat: Perusahaan Besar");
      assertThat(round.as(insider).get(annex).headers().firstValue("cache-control"))
          .contains("no-store");
    }
    assertThat(round.everybody().text(found)).doesNotContain(annex);

    round.publish();

    assertThat(words(round.everybody().get(annex + "?lang=en")))
        .contains(round.nominee(1), "Rank II", "DECREE OF", "ILLUSTRATIVE");
    assertThat(round.everybody().text(api))
        .contains("\"winner\":\"" + round.nominee(1) + "\"", "\"place\":2", "\"besar\"");
    assertThat(round.everybody().text(found)).contains(annex);
  }

  @Test
  void sheetsBearTheLetterheadOfTheEdition() {
    round
        .stage
        .bean(SettingWording.class)
        .set(
            round.stage.organiser(),
            round.edition.code(),
            new WordingDraft(
                null, null, null, null, null, null, "Panitia Berkepala Surat", "Jalan Contoh 1"),
            Instant.now())
        .orThrow();

    assertThat(words(round.as(round.stage.organiser()).get(round.path() + "/sheet.pdf")))
        .startsWith("Panitia Berkepala Surat Jalan Contoh 1");
    assertThat(
            words(
                round
                    .as(round.stage.organiser())
                    .get("/nominations/" + round.numbers.getFirst() + "/score-sheet.pdf")))
        .startsWith("Panitia Berkepala Surat Jalan Contoh 1");
  }

  private Actor winner() {
    return round.deeds.nominatorOf(round.numbers.getFirst());
  }

  private static String words(HttpResponse<byte[]> printed) {
    try (PDDocument document = Loader.loadPDF(printed.body())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
