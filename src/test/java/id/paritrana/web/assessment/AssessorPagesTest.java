package id.paritrana.web.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Eventually;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.assessment.Mark;
import id.paritrana.assessment.Marks;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.Rounds;
import id.paritrana.verification.Dossiers;
import id.paritrana.web.Browser;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Assessors declare, read and mark in the browser, and see nothing that is closed to them. */
@OnEachDatabase
class AssessorPagesTest {

  private static final List<String> CRITERIA =
      List.of("regulation", "innovation", "understanding", "leader-presence");

  private final Database.Portal portal;
  private final Stage stage;
  private final Deeds deeds;
  private final String number;
  private final String path;
  private final Browser assessor;

  AssessorPagesTest(Database database) {
    portal = database.portal();
    stage = new Stage(portal);
    deeds = new Deeds(stage);
    Edition edition = stage.openEdition("provincial");
    long category = stage.category(edition, "kabkota");
    number = deeds.admit(category, 512);
    deeds.reach(edition, Milestone.Kind.SUBMISSION_DEADLINE);
    Eventually.equal(
        () -> stage.bean(Rounds.class).of(category).round().stage(),
        CategoryRound.Stage.SHORTLISTING);
    deeds.confirmShortlist(category);
    path = "/assessment/" + number;
    assessor = new Browser(portal, stage.assessor(1));
  }

  @Test
  void nothingOfTheDossierIsShownBeforeTheDeclaration() {
    assertThat(assessor.page("/assessment")).contains(number).contains("Menunggu pernyataan");
    HttpResponse<String> marking = assessor.get(path);
    String declaration = assessor.page(path + "/declaration");

    assertThat(marking.statusCode()).isEqualTo(303);
    assertThat(marking.headers().firstValue("Location")).contains(path + "/declaration");
    assertThat(declaration)
        .doesNotContain("1.000")
        .doesNotContain("Perbup")
        .doesNotContain("Disnaker");
    assertThat(assessor.get(document()).statusCode()).isEqualTo(404);
    assertThat(assessor.post(path + "/marks/regulation", Map.of()).statusCode()).isEqualTo(404);
    assertThat(assessor.json("GET", "/api/v1/assessments/" + number + "/marks", "").statusCode())
        .isEqualTo(404);
  }

  @Test
  void aFreeAssessorReadsTheDossierMarksAndHandsIn() {
    deeds.interview(number);
    declareFree();
    assertThat(assessor.page(path))
        .contains("512 / 1.000 terhadap angkatan kerja")
        .contains("51,20")
        .contains("Diverifikasi: Disnaker")
        .contains("Kami melindungi.")
        .contains("Ada peraturan bupati atau wali kota.")
        .contains("4 kriteria belum memiliki poin atau alasan");
    HttpResponse<String> document = assessor.get(document());
    assertThat(document.body()).startsWith("%PDF");
    assertThat(document.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment");

    assertThat(assessor.post(path + "/handing-in", Map.of()).statusCode()).isEqualTo(422);
    for (String criterion : CRITERIA) {
      assertThat(save(criterion, "2").statusCode()).isEqualTo(303);
    }
    HttpResponse<String> between =
        assessor.post(
            path + "/marks/regulation",
            Map.of(
                "level-regulation", "other",
                "points-regulation", "2,5",
                "reason-regulation", "Perbup tanpa anggaran."));
    assertThat(between.statusCode()).isEqualTo(303);
    assertThat(assessor.page(path)).contains("value=\"2,5\"").contains("Perbup tanpa anggaran.");
    assertThat(assessor.post(path + "/handing-in", Map.of()).statusCode()).isEqualTo(303);

    assertThat(points("regulation")).isEqualByComparingTo(new BigDecimal("2.5"));
    assertThat(assessor.page(path)).contains("2,5 dari 4 poin").doesNotContain("Simpan draf");
    assertThat(save("regulation", "4").statusCode()).isEqualTo(409);
    assertThat(points("regulation")).isEqualByComparingTo(new BigDecimal("2.5"));
  }

  @Test
  void marksStayDraftsUntilTheInterviewIsRecorded() {
    declareFree();
    CRITERIA.forEach(criterion -> assertThat(save(criterion, "2").statusCode()).isEqualTo(303));

    HttpResponse<String> early = assessor.post(path + "/handing-in", Map.of());

    assertThat(early.statusCode()).isEqualTo(409);
    assertThat(early.body()).contains("Wawancara nomine ini belum dicatat.");
    assertThat(assessor.page(path))
        .contains("Wawancara nomine ini belum dicatat.", "Simpan draf")
        .doesNotContain(path + "/handing-in");
    deeds.interview(number);
    assertThat(assessor.post(path + "/handing-in", Map.of()).statusCode()).isEqualTo(303);
  }

  @Test
  void aMarkThatCannotBeTakenIsRefusedAndNothingTypedIsLost() {
    declareFree();

    HttpResponse<String> beyond =
        assessor.post(
            path + "/marks/regulation",
            Map.of(
                "level-regulation", "other",
                "points-regulation", "4,5",
                "reason-regulation", "Alasan yang panjang."));
    HttpResponse<String> ambiguous =
        assessor.swap(
            path + "/marks/regulation",
            Map.of(
                "level-regulation", "3",
                "points-regulation", "1",
                "reason-regulation", "Dua-duanya."));

    assertThat(beyond.statusCode()).isEqualTo(422);
    assertThat(beyond.body())
        .contains("Nilai 4,5 di luar batas; 0 sampai 4.")
        .contains("value=\"4,5\"")
        .contains("Alasan yang panjang.")
        .contains("id=\"criterion-innovation\"");
    assertThat(ambiguous.statusCode()).isEqualTo(422);
    assertThat(ambiguous.body())
        .contains("pilih salah satu")
        .contains("Dua-duanya.")
        .doesNotContain("<html");
    assertThat(stage.bean(Marks.class).findByNominationIdIn(List.of(nomination()))).isEmpty();
  }

  @Test
  void savingByScriptAnswersWithTheCardAndWhatIsStillMissing() {
    declareFree();

    HttpResponse<String> saved =
        assessor.swap(
            path + "/marks/innovation",
            Map.of("level-innovation", "3", "reason-innovation", "Berjalan baik."));

    assertThat(saved.statusCode()).isEqualTo(200);
    assertThat(saved.body())
        .contains("id=\"criterion-innovation\"")
        .contains("hx-swap-oob=\"true\"")
        .contains("3 kriteria belum memiliki poin atau alasan")
        .doesNotContain("<html");
  }

  @Test
  void aDeclaredConflictClosesTheDossierAndItsMarks() {
    declareFree();
    save("regulation", "2");
    HttpResponse<String> unexplained =
        assessor.post(path + "/declaration", Map.of("stance", "CONFLICTED"));
    assertThat(unexplained.statusCode()).isEqualTo(422);

    assessor.post(
        path + "/declaration", Map.of("stance", "CONFLICTED", "reason", "Saudara kandung."));

    assertThat(assessor.get(path).statusCode()).isEqualTo(303);
    assertThat(assessor.get(document()).statusCode()).isEqualTo(404);
    assertThat(save("regulation", "2").statusCode()).isEqualTo(404);
    assertThat(assessor.page(path + "/declaration")).doesNotContain("1.000");
    assertThat(assessor.post(path + "/declaration", Map.of("stance", "NONE")).statusCode())
        .isEqualTo(409);
    assertThat(stage.bean(Marks.class).findByNominationIdIn(List.of(nomination()))).isEmpty();
    assertThat(assessor.page("/assessment")).contains("Mengundurkan diri");
  }

  @Test
  void nobodyElseComesToTheDesk() {
    Stage elsewhere = new Stage(portal);
    elsewhere.openEdition("provincial");
    Browser foreign = new Browser(portal, elsewhere.assessor(1));
    Browser nominator = new Browser(portal, deeds.nominatorOf(number));
    Browser organiser = new Browser(portal, stage.organiser());

    assertThat(foreign.page("/assessment")).doesNotContain(number);
    assertThat(foreign.get(path).statusCode()).isEqualTo(404);
    assertThat(foreign.get(path + "/declaration").statusCode()).isEqualTo(404);
    assertThat(foreign.post(path + "/declaration", Map.of("stance", "NONE")).statusCode())
        .isEqualTo(404);
    assertThat(
            foreign
                .json("PUT", "/api/v1/assessments/" + number + "/conflict", "{\"stance\":\"NONE\"}")
                .statusCode())
        .isEqualTo(404);
    assertThat(nominator.get(path).statusCode()).isEqualTo(403);
    assertThat(organiser.get(path).statusCode()).isEqualTo(403);
  }

  @Test
  void programsDeclareMarkAndHandInThroughTheApi() {
    deeds.interview(number);
    String api = "/api/v1/assessments/" + number;

    assertThat(assessor.json("GET", "/api/v1/assessments", "").body())
        .contains("\"step\":\"DECLARE\"");
    assertThat(assessor.json("PUT", api + "/marks/regulation", "{\"points\":2}").statusCode())
        .isEqualTo(403);
    assertThat(assessor.json("PUT", api + "/conflict", "{\"stance\":\"NONE\"}").body())
        .contains("\"step\":\"MARK\"");
    for (String criterion : CRITERIA) {
      assertThat(
              assessor
                  .json(
                      "PUT",
                      api + "/marks/" + criterion,
                      "{\"points\":1.5,\"reason\":\"Sesuai rubrik.\"}")
                  .statusCode())
          .isEqualTo(200);
    }
    assertThat(assessor.json("POST", api + "/handing-in", "").body()).contains("handedInAt");
    assertThat(assessor.json("POST", api + "/handing-in", "").statusCode()).isEqualTo(409);
  }

  private void declareFree() {
    assertThat(assessor.post(path + "/declaration", Map.of("stance", "NONE")).statusCode())
        .isEqualTo(303);
  }

  private HttpResponse<String> save(String criterion, String level) {
    return assessor.post(
        path + "/marks/" + criterion,
        Map.of("level-" + criterion, level, "reason-" + criterion, "Sesuai rubrik."));
  }

  private String document() {
    long id = stage.bean(Dossiers.class).of(deeds.nomination(number)).documents().getFirst().id();
    return path + "/documents/" + id;
  }

  private long nomination() {
    return deeds.nomination(number).id();
  }

  private BigDecimal points(String criterion) {
    return stage.bean(Marks.class).findByNominationIdIn(List.of(nomination())).stream()
        .filter(mark -> mark.criterion().equals(criterion))
        .map(Mark::points)
        .findFirst()
        .orElseThrow();
  }
}
