package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Eventually;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.assessment.Conflict;
import id.paritrana.assessment.DeclaringConflicts;
import id.paritrana.assessment.Marking;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Role;
import id.paritrana.nomination.DraftingNominations;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who reads the record of deeds, and which parts of it. */
@OnEachDatabase
class AuditPagesTest {

  private final Database.Portal portal;
  private final Stage stage;
  private final Deeds deeds;
  private final Edition edition;
  private final long category;

  AuditPagesTest(Database database) {
    portal = database.portal();
    stage = new Stage(portal);
    deeds = new Deeds(stage);
    edition = stage.openEdition("provincial");
    category = stage.category(edition, "kabkota");
  }

  @Test
  void observersAndTheEditionsOrganisersReadWhatWasDoneFromWhichValueToWhich() {
    String number = deeds.submit(category, 512);

    for (Actor reader : new Actor[] {stage.observer(), stage.organiser()}) {
      assertThat(as(reader).text("/audit?edition=" + edition.code() + "&subject=" + number))
          .contains(number, "Nominasi diajukan", "<del>Draf</del>", "<ins>Diajukan</ins>")
          .contains("WITA", reader.organisation().name());
      assertThat(as(reader).text("/nominations/" + number + "/history"))
          .contains("Angka dinyatakan", "Cakupan seluruh pekerja:", "512")
          .doesNotContain("coverage");
    }
    assertThat(
            Reader.program(portal, stage.observer())
                .text("/api/v1/audit?subject=" + number + "&action=nomination.submitted"))
        .contains("\"total\":1", "\"from\":\"DRAFT\"", "\"to\":\"SUBMITTED\"");
    assertThat(as(stage.verifier()).status("/nominations/" + number + "/history")).isEqualTo(200);
  }

  @Test
  void whatAnotherCategoryCallsSoIsNotTakenForIt() {
    String number = deeds.submit(category, 512);
    stage.change("update category set ordinal = 99 where id = " + category);
    stage.change(
        "update figure_definition set code = 'coverage-total', name_id = 'Nama lain'"
            + " where code = 'vendors' and category_id = "
            + stage.category(edition, "besar"));

    assertThat(as(stage.observer()).text("/nominations/" + number + "/history"))
        .contains("Cakupan seluruh pekerja:")
        .doesNotContain("Nama lain");
  }

  @Test
  void filesOfNobodyAreNotSaidToBeWhole() {
    Actor newcomer =
        stage.person(
            "newcomer",
            stage.organisation("Panitia Baru", Organisation.Kind.COMMITTEE),
            Role.ORGANISER);

    assertThat(new Browser(portal, newcomer).post("/audit/verification/files", Map.of()).body())
        .contains("Belum ada yang dapat dibandingkan")
        .doesNotContain("Semua berkas");
  }

  @Test
  void nobodyElseReadsIt() {
    String number = deeds.submit(category, 500);
    Actor stranger =
        stage.person(
            "stranger",
            stage.organisation("Panitia Lain", Organisation.Kind.COMMITTEE),
            Role.ORGANISER);
    Actor administrator = stage.person("administrator", stage.committee(), Role.ADMINISTRATOR);

    for (Actor reader : new Actor[] {deeds.nominatorOf(number), administrator, stage.assessor(1)}) {
      assertThat(as(reader).status("/audit")).isEqualTo(403);
      assertThat(as(reader).status("/nominations/" + number + "/history")).isEqualTo(403);
      assertThat(Reader.program(portal, reader).post("/api/v1/audit/verification").statusCode())
          .isEqualTo(403);
    }
    assertThat(as(stage.verifier()).status("/audit")).isEqualTo(403);
    assertThat(as(stranger).status("/audit?edition=" + edition.code())).isEqualTo(404);
    assertThat(as(stranger).status("/nominations/" + number + "/history")).isEqualTo(404);
    assertThat(as(stranger).text("/audit")).doesNotContain(number);
    assertThat(Reader.of(portal).status("/audit")).isEqualTo(303);
    assertThat(Reader.of(portal).status("/api/v1/audit")).isEqualTo(401);
  }

  @Test
  void aDraftIsNotInTheCommitteesRecordUntilItIsHandedIn() {
    Organisation region = stage.organisation("Kabupaten Draf", Organisation.Kind.REGENCY);
    Actor nominator = stage.nominatorOf(region);
    String number =
        stage
            .bean(DraftingNominations.class)
            .draft(nominator, category, region.code(), Instant.now())
            .orThrow()
            .number();

    assertThat(as(stage.organiser()).text("/audit")).doesNotContain(number);
    assertThat(as(stage.organiser()).status("/nominations/" + number + "/history")).isEqualTo(404);
    assertThat(as(stage.observer()).text("/audit")).contains(number);
  }

  @Test
  void pointsAreWithheldFromTheCommitteeWhileThePanelIsAtWork() {
    String number = deeds.admit(category, 500);
    deeds.reach(edition, Milestone.Kind.SUBMISSION_DEADLINE);
    Eventually.equal(this::stage, CategoryRound.Stage.SHORTLISTING);
    deeds.confirmShortlist(category);
    stage
        .bean(DeclaringConflicts.class)
        .declare(stage.assessor(1), number, Conflict.Stance.NONE, "", Instant.now())
        .orThrow();
    stage
        .bean(Marking.class)
        .save(
            stage.assessor(1), number, "regulation", new BigDecimal("3.25"), "Baik.", Instant.now())
        .orThrow();

    assertThat(as(stage.observer()).text("/nominations/" + number + "/history"))
        .contains("kursi 1, Regulasi", "3,25");
    assertThat(as(stage.organiser()).text("/nominations/" + number + "/history"))
        .contains("Nilai disimpan", "Nilai belum diperlihatkan")
        .doesNotContainPattern("(?<!\\d)3[.,]25(?!\\d)");
    assertThat(as(stage.organiser()).text("/audit?subject=" + number + "&text=3.25"))
        .contains("Tidak ada catatan");
    assertThat(as(stage.observer()).text("/audit?subject=" + number + "&text=3.25"))
        .contains("Nilai disimpan");
  }

  @Test
  void aSearchTakesWildcardsAsTheyAreAndPagesThroughWhatItFinds() {
    String number = deeds.submit(category, 500);

    assertThat(as(stage.observer()).text("/audit?subject=" + number + "&text=%25"))
        .contains("Tidak ada catatan");
    assertThat(as(stage.organiser()).text("/audit?subject=" + number + "&page=2"))
        .contains("Tidak ada catatan");
    assertThat(as(stage.organiser()).status("/audit?page=0")).isEqualTo(400);
  }

  @Test
  void theChainIsVerifiedByAButton() {
    deeds.submit(category, 500);

    assertThat(
            Reader.text(
                Reader.program(portal, stage.observer()).post("/api/v1/audit/verification")))
        .contains("\"state\":\"WHOLE\"");
    assertThat(as(stage.organiser()).text("/audit")).contains("action=\"/audit/verification\"");
  }

  private Reader as(Actor actor) {
    return Reader.as(portal, actor);
  }

  private CategoryRound.Stage stage() {
    return stage.bean(Rounds.class).of(category).round().stage();
  }
}
