package id.paritrana.web.objection;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.decision.Objection;
import id.paritrana.decision.ObjectionDecision;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Role;
import id.paritrana.verification.Finding;
import id.paritrana.web.Browser;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What stands at a point is told to whoever may know it: to nominee and decider, and no seats. */
@OnEachDatabase
class PointValuePagesTest {

  private final Database.Portal portal;
  private final Stage stage;
  private final Deeds deeds;
  private final Edition edition;
  private final long category;
  private final String first;
  private final String second;
  private final String refused;
  private final Actor other;

  PointValuePagesTest(Database database) {
    portal = database.portal();
    stage = new Stage(portal);
    deeds = new Deeds(stage);
    edition = stage.openEdition("provincial", 5);
    category = stage.category(edition, "kabkota");
    first = deeds.admit(category, 700);
    second = deeds.admitWithRejected(category, 600);
    refused = deeds.submit(category, 800);
    deeds.accept(refused, Finding.Verdict.REJECTED);
    deeds.rank(edition, category, List.of(first, second));
    other = stage.person("verifier2", stage.committee(), Role.VERIFIER);
  }

  @Test
  void theMarksOfThePanelAreToldWithoutSeatsAndOnlyToReadersOfTheScore() {
    Objection objection = deeds.object(second, Objection.Subject.MARK, "regulation").orThrow();
    String path = "/objections/" + objection.number();
    String score = score(second);

    for (Actor reader : List.of(deeds.nominatorOf(second), stage.organiser(), stage.observer())) {
      assertThat(as(reader).page(path))
          .contains("Penilai 1", "Penilai 3", "1 dari 4", "Sesuai rubrik.", "poin, bobot")
          .contains("href=\"" + score + "\"")
          .doesNotContain("kursi 1", "assessor");
    }
    assertThat(as(other).page(path))
        .contains("Datanya sudah diperbarui.")
        .doesNotContain("Penilai 1", "Sesuai rubrik.", score);
    assertThat(as(stage.assessor(1)).status(path)).isEqualTo(404);
    assertThat(as(deeds.nominatorOf(first)).status(path)).isEqualTo(404);

    deeds
        .decide(
            stage.organiser(),
            objection,
            ObjectionDecision.Answer.UPHELD,
            null,
            BigDecimal.valueOf(3))
        .orThrow();
    deeds.awaitScores(category);
    assertThat(as(deeds.nominatorOf(second)).page(path))
        .contains("Penilai 1", "1 dari 4", "3 dari 4", "menggantikan nilai para penilai");
  }

  @Test
  void aRejectedDocumentIsToldWithItsVerdictAndDownloaded() {
    String document = deeds.lastDocument(second);
    String path =
        "/objections/"
            + deeds.object(second, Objection.Subject.DOCUMENT, document).orThrow().number();
    String file = "/nominations/" + second + "/documents/" + document;

    for (Actor reader : List.of(deeds.nominatorOf(second), other, stage.observer())) {
      assertThat(as(reader).page(path))
          .contains("Tidak terbaca seluruhnya.", "Anggaran rahasia", "href=\"" + file + "\"");
      assertThat(as(reader).status(file)).isEqualTo(200);
    }
    assertThat(as(deeds.nominatorOf(first)).status(path)).isEqualTo(404);
    assertThat(as(deeds.nominatorOf(first)).status(file)).isEqualTo(404);
  }

  @Test
  void aGateIsToldWithItsVerdictAndByWhatItWasJudged() {
    String own = "/nominations/" + refused + "/objections";
    assertThat(as(deeds.nominatorOf(refused)).page(own)).contains("Tidak memenuhi syarat");
    assertThat(as(deeds.nominatorOf(refused)).page("/nominations/" + refused))
        .doesNotContain(own + "/new");
    Objection objection = deeds.object(refused, Objection.Subject.GATE, "documents").orThrow();
    String path = "/objections/" + objection.number();

    for (Actor reader : List.of(deeds.nominatorOf(refused), stage.organiser())) {
      assertThat(as(reader).page(path))
          .contains("Tidak memenuhi syarat", "Produk hukum")
          .contains("Perbup: Ditolak, Tidak terbaca seluruhnya.")
          .doesNotContain("/scores/full/");
    }
    deeds
        .decide(stage.organiser(), objection, ObjectionDecision.Answer.UPHELD, null, null)
        .orThrow();
    assertThat(as(stage.organiser()).page(path))
        .containsSubsequence("Tidak memenuhi syarat", "Memenuhi syarat");
  }

  @Test
  void theNomineeReadsWhatStandsBeforeItObjects() {
    assertThat(
            as(deeds.nominatorOf(second))
                .page("/nominations/" + second + "/objections/new?subject=MARK&point=regulation"))
        .contains("Nilai sejauh ini", "Penilai 1", "1 dari 4", "Sesuai rubrik.");
    assertThat(as(deeds.nominatorOf(second)).page("/nominations/" + second + "/objections"))
        .contains("60\u00a0% (600 / 1.000", "poin, bobot", "Tidak terbaca seluruhnya.");
  }

  @Test
  void whatWasObjectedToIsNotOfferedAgainAnywhere() {
    String document = deeds.lastDocument(second);
    List<Objection> raised =
        List.of(
            deeds.object(second, Objection.Subject.FIGURE, "coverage-total").orThrow(),
            deeds.object(second, Objection.Subject.DOCUMENT, document).orThrow(),
            deeds.object(second, Objection.Subject.MARK, "regulation").orThrow());
    String form = "/nominations/" + second + "/objections/new";
    Browser nominee = as(deeds.nominatorOf(second));

    assertThat(nominee.page("/nominations")).contains("Batas sanggah");
    assertThat(nominee.page("/nominations/" + second))
        .contains("Batas sanggah", "sudah disanggah", link(raised.get(0)), link(raised.get(1)))
        .doesNotContain(form);
    assertThat(nominee.page(score(second)))
        .contains("sudah disanggah", link(raised.get(2)), form)
        .doesNotContain("point=regulation");
    assertThat(nominee.page("/nominations/" + second + "/objections"))
        .contains(link(raised.get(0)), link(raised.get(1)), link(raised.get(2)), form)
        .doesNotContain("point=coverage-total", "point=regulation", "point=" + document);
    assertThat(nominee.get(form + "?subject=MARK&point=regulation"))
        .satisfies(sent -> assertThat(sent.statusCode()).isEqualTo(303))
        .satisfies(
            sent ->
                assertThat(sent.headers().firstValue("Location"))
                    .contains("/objections/" + raised.get(2).number()));
    assertThat(as(stage.assessor(1)).page(score(second))).doesNotContain("/objections/");
    assertThat(as(deeds.nominatorOf(first)).page("/nominations/" + first))
        .contains("/nominations/" + first + "/objections/new")
        .doesNotContain("sudah disanggah");
  }

  @Test
  void ranksBeforeAndAfterAreToldWithTheDecimalsOfTheScheme() {
    Objection objection =
        deeds.object(second, Objection.Subject.FIGURE, "coverage-total").orThrow();
    deeds.uphold(other, objection, 900).orThrow();
    deeds.awaitScores(category);

    assertThat(as(stage.organiser()).page("/objections/" + objection.number()))
        .containsPattern("peringkat 1, nilai \\d+,\\d\\d\\b")
        .doesNotContainPattern("peringkat \\d, nilai (\\d+|\\d+,\\d|\\d+,\\d{3,})[^\\d,]");
    assertThat(
            as(stage.organiser())
                .json("GET", "/api/v1/objections/" + objection.number(), "")
                .body())
        .containsPattern("\"scoreAfter\":\\d+\\.\\d\\d,")
        .doesNotContainPattern("\"score(Before|After)\":\\d+\\.\\d{3}");
  }

  private String score(String number) {
    return "/rounds/" + edition.code() + "/kabkota/scores/full/" + number;
  }

  private static String link(Objection objection) {
    return "href=\"/objections/" + objection.number() + "\"";
  }

  private Browser as(Actor actor) {
    return new Browser(portal, actor);
  }
}
