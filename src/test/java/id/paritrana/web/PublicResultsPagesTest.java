package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What everybody may read of results and certificates, and what nobody may read yet. */
@OnEachDatabase
class PublicResultsPagesTest {

  private final DecidedRound round;

  PublicResultsPagesTest(Database database) {
    round = new DecidedRound(database);
  }

  @Test
  void aDecidedResultThatIsNotPublishedIsNowhere() {
    for (Reader reader :
        new Reader[] {
          round.everybody(),
          round.as(round.stage.organiser()),
          round.as(round.deeds.nominatorOf(round.numbers.getFirst()))
        }) {
      assertThat(reader.text("/results")).doesNotContain(round.edition.name());
      assertThat(reader.text("/api/v1/results")).doesNotContain(round.edition.code());
      assertThat(reader.status(round.path())).isEqualTo(404);
      assertThat(reader.status("/api/v1" + round.path())).isEqualTo(404);
      assertThat(reader.status("/api/v1/certificates/" + round.certificate(1))).isEqualTo(404);
    }
  }

  @Test
  void anUnpublishedCertificateAnswersExactlyLikeOneThatNeverWas() {
    HttpResponse<byte[]> unpublished =
        round.everybody().get("/certificates/" + round.certificate(1));
    HttpResponse<byte[]> invented = round.everybody().get("/certificates/PRT-NIHIL-9999");

    assertThat(unpublished.statusCode()).isEqualTo(404);
    assertThat(Reader.text(unpublished).replace(round.certificate(1), "PRT-NIHIL-9999"))
        .isEqualTo(Reader.text(invented))
        .contains("Tidak tercatat");
  }

  @Test
  void aPublishedResultShowsItsWinnersAndWhereItComesFrom() {
    round.publish();

    assertThat(round.everybody().text("/results?name=" + encoded(round.nominee(2))))
        .contains(round.edition.name(), round.nominee(1), round.nominee(2), "ilustratif");
    assertThat(round.everybody().text("/results?name=tidak-ada-yang-bernama-ini"))
        .contains("Tidak ada hasil yang cocok")
        .doesNotContain(round.edition.name());
    assertThat(round.everybody().text("/results?year=1999")).doesNotContain(round.edition.name());
    assertThat(round.everybody().text(round.path()))
        .contains(round.nominee(1), round.certificate(1), round.certificate(2))
        .contains("data ilustratif", "tidak ada keputusan yang menetapkannya")
        .contains("<meta name=\"description\"");
    assertThat(round.everybody().text(round.path() + "?lang=en"))
        .contains("<html lang=\"en\">", "Certificate number");
    assertThat(round.everybody().text("/api/v1" + round.path()))
        .contains("\"name\":\"" + round.nominee(1) + "\"", "\"place\":1");
  }

  @Test
  void theFirstPageMarksIllustrativeWinnersAsSuch() {
    round.publish();

    assertThat(round.everybody().text("/"))
        .containsPattern(round.edition.name() + "\\s*<span class=\"mark mark-illustrative\"");
  }

  @Test
  void anIconIsThereForWhatIsNoPage() {
    HttpResponse<byte[]> pointed = round.everybody().get("/favicon.ico");
    String address = pointed.headers().firstValue("location").orElseThrow();

    assertThat(pointed.statusCode()).isEqualTo(307);
    assertThat(round.everybody().get(address).statusCode()).isEqualTo(200);
    assertThat(round.everybody().get(address).headers().firstValue("content-type").orElseThrow())
        .startsWith("image/");
  }

  @Test
  void aGenuineCertificateSaysWhatThePaperMustSay() {
    round.publish();

    assertThat(round.everybody().text("/certificates/" + round.certificate(2)))
        .contains("tercatat", round.certificate(2), round.nominee(2), "Kabupaten/Kota", "2022");
    HttpResponse<byte[]> typed =
        round
            .everybody()
            .get(
                "/certificates?number=%20"
                    + round.certificate(2).toLowerCase(java.util.Locale.ROOT));
    assertThat(typed.statusCode()).isEqualTo(303);
    assertThat(typed.headers().firstValue("location"))
        .contains("/certificates/" + round.certificate(2));
    assertThat(round.everybody().text("/api/v1/certificates/" + round.certificate(2)))
        .contains("\"winner\":\"" + round.nominee(2) + "\"");
  }

  @Test
  void aCertificateKeepsTheNameThatItsWinnerHadWhenItWasIssued() {
    round.publish();
    String before = round.nominee(1);
    Organisation winner = round.deeds.nominatorOf(round.numbers.getFirst()).organisation();
    assertThat(winner.name()).isEqualTo(before);
    round
        .stage
        .bean(Organisations.class)
        .update(
            new Organisation(
                winner.id(),
                winner.code(),
                "Nama Sesudahnya",
                winner.kind(),
                winner.region(),
                winner.timeZone()));

    String certificate = "/certificates/" + round.certificate(1);
    assertThat(round.everybody().text(certificate))
        .contains(before)
        .doesNotContain("Nama Sesudahnya");
    assertThat(round.everybody().text("/api/v1" + certificate))
        .contains("\"winner\":\"" + before + "\"");
  }

  @Test
  void theFirstPageTellsOpenCallsAndTheWinnersPublishedLast() {
    assertThat(round.everybody().text("/")).doesNotContain(round.nominee(1));

    round.publish();

    assertThat(round.everybody().text("/"))
        .contains(round.edition.name(), round.nominee(1), round.path())
        .contains("action=\"/certificates\"");

    Stage elsewhere = new Stage(round.portal);
    Edition called = elsewhere.openEdition("provincial");
    assertThat(round.everybody().text("/")).contains(called.name(), "Diterima sebelum");
    new Deeds(elsewhere).reach(called, Milestone.Kind.SUBMISSION_DEADLINE);
    assertThat(round.everybody().text("/")).doesNotContain(called.name());
  }

  @Test
  void publicPagesMayBeKeptAndHoldNothingOfTheReader() {
    round.publish();
    HttpResponse<byte[]> open = round.everybody().get(round.path());
    String tag = open.headers().firstValue("etag").orElseThrow();

    assertThat(open.headers().firstValue("cache-control")).contains("public, max-age=60");
    assertThat(round.everybody().with("If-None-Match", tag).status(round.path())).isEqualTo(304);

    HttpResponse<byte[]> signedIn = round.as(round.stage.organiser()).get(round.path());
    assertThat(signedIn.headers().firstValue("cache-control")).contains("private, no-cache");
    assertThat(signedIn.headers().firstValue("etag")).contains(tag);
    assertThat(Reader.text(signedIn)).isEqualTo(Reader.text(open));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }
}
