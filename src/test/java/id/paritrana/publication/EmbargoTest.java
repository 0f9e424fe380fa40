package id.paritrana.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Eventually;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Milestone;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.web.Browser;
import id.paritrana.web.DecidedRound;
import id.paritrana.web.Reader;
import id.paritrana.workflow.EachFlowTaken;
import id.paritrana.workflow.Inbox;
import id.paritrana.workflow.InboxEntry;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A released result waits for its ceremony, and nobody learns of it before. */
@OnEachDatabase
@EachFlowTaken("embargo")
class EmbargoTest {

  private static final String WHY = "Nama satu pemenang salah tulis.";

  private final DecidedRound round;
  private final Stage stage;
  private final PublishingResults publishing;
  private final Instant ceremony = Stage.day(110);

  EmbargoTest(Database database) {
    round = new DecidedRound(database);
    stage = round.stage;
    publishing = stage.bean(PublishingResults.class);
  }

  @BeforeEach
  void inviteToTheCeremony() {
    stage.invite(round.edition, ceremony);
  }

  @Test
  void nothingTellsAReleasedResultBeforeItsHour() {
    release();

    assertThat(state()).isEqualTo(CategoryRound.Stage.SEALED);
    for (Reader reader :
        List.of(
            round.everybody(),
            round.as(round.deeds.nominatorOf(round.numbers.getFirst())),
            round.as(stage.assessor(1)),
            round.as(stage.verifier()))) {
      for (String list :
          List.of(
              "/",
              "/results",
              "/api/v1/results",
              "/results.atom",
              "/sitemap.xml",
              "/open-data",
              "/regions/kalimantan-timur")) {
        assertThat(reader.text(list)).doesNotContain(round.certificate(1), round.path());
      }
      for (String secret :
          List.of(
              round.path(),
              "/api/v1" + round.path(),
              "/results/" + round.edition.code(),
              "/open-data/" + round.edition.code(),
              "/nominees/"
                  + round.deeds.nominatorOf(round.numbers.getFirst()).organisation().code(),
              round.path() + "/sheet.pdf",
              round.path() + "/sheet.xlsx",
              "/certificates/" + round.certificate(1),
              "/api/v1/certificates/" + round.certificate(1))) {
        assertThat(reader.status(secret)).as(secret).isEqualTo(404);
      }
    }
    String dossier = "/nominations/" + round.numbers.getFirst();
    assertThat(round.as(round.deeds.nominatorOf(round.numbers.getFirst())).text(dossier))
        .doesNotContain("/certificates/", "/score-sheet.pdf", "/scores/");
  }

  @Test
  void theResultBecomesPublicByItselfAtTheHourOfTheCeremony() {
    Instant soon = Instant.now().plusSeconds(3).truncatedTo(ChronoUnit.SECONDS);
    stage.invite(round.edition, soon);
    release();

    Eventually.equal(this::state, CategoryRound.Stage.PUBLISHED);
    PublishedResult published =
        stage.bean(PublishedResults.class).last(round.category).orElseThrow();
    assertThat(published.publishedAt()).isAfterOrEqualTo(soon);
    assertThat(published.publishedBy()).isEqualTo(stage.organiser().id());
    assertThat(round.everybody().status(round.path())).isEqualTo(200);
    assertThat(round.everybody().status("/certificates/" + round.certificate(1))).isEqualTo(200);
  }

  @Test
  void theHourMovesWithTheCalendar() {
    release();
    Instant later = ceremony.plus(Duration.ofDays(3));

    stage.move(round.edition, Milestone.Kind.CEREMONY, later, Instant.now());
    assertThat(stage.bean(Embargoes.class).of(place())).contains(later);
    assertThat(state()).isEqualTo(CategoryRound.Stage.SEALED);

    round.deeds.reach(
        round.edition,
        Milestone.Kind.CORRECTION_DEADLINE,
        Milestone.Kind.VERIFICATION_DEADLINE,
        Milestone.Kind.MARKING_DEADLINE,
        Milestone.Kind.PLENARY,
        Milestone.Kind.CEREMONY);
    Eventually.equal(this::state, CategoryRound.Stage.PUBLISHED);
  }

  @Test
  void aCeremonyInThePastHoldsNothingBack() {
    stage.invite(round.edition, Instant.now().minusSeconds(60));

    release();

    assertThat(state()).isEqualTo(CategoryRound.Stage.PUBLISHED);
  }

  @Test
  void aReleaseIsTakenBackBeforeItsHourAndMadeAgain() {
    release();
    assertThat(tasks()).isEmpty();
    assertThat(publishing.publish(stage.organiser(), round.category, Instant.now()))
        .isEqualTo(Outcome.refused(Refusal.conflict("release.made-already", Map.of())));

    publishing.takeBack(stage.organiser(), round.category, WHY, Instant.now()).orThrow();

    assertThat(stage.bean(Embargoes.class).of(place())).isEmpty();
    assertThat(tasks()).hasSize(1);
    assertThat(publishing.takeBack(stage.organiser(), round.category, WHY, Instant.now()))
        .isEqualTo(Outcome.refused(Refusal.conflict("release.none", Map.of())));
    stage.invite(round.edition, Instant.now());
    release();
    assertThat(state()).isEqualTo(CategoryRound.Stage.PUBLISHED);
    assertThat(publishing.takeBack(stage.organiser(), round.category, WHY, Instant.now()))
        .isEqualTo(Outcome.refused(Refusal.conflict("release.none", Map.of())));
  }

  @Test
  void whatHasComeToItsHourIsNotTakenBack() {
    release();

    assertThat(publishing.takeBack(stage.organiser(), round.category, WHY, ceremony))
        .isEqualTo(Outcome.refused(Refusal.conflict("release.hour-passed", Map.of())));
  }

  @Test
  void onlyTheOwnOrganiserReleasesAndTakesBack() {
    Actor foreign = new Stage(round.portal).organiser();
    for (Actor other : List.of(foreign, stage.observer(), stage.verifier(), stage.assessor(1))) {
      assertThat(publishing.publish(other, round.category, Instant.now()))
          .isEqualTo(Outcome.refused(Refusal.forbidden("edition.organiser-only")));
    }
    release();
    String withdrawal = rounds() + "/release-withdrawal";
    for (Actor other : List.of(foreign, stage.observer(), stage.verifier(), stage.assessor(1))) {
      assertThat(publishing.takeBack(other, round.category, WHY, Instant.now()))
          .isEqualTo(Outcome.refused(Refusal.forbidden("edition.organiser-only")));
      assertThat(
              new Browser(round.portal, other).post(withdrawal, Map.of("reason", WHY)).statusCode())
          .isBetween(403, 404);
    }
    assertThat(stage.bean(Embargoes.class).of(place())).contains(ceremony);
  }

  @Test
  void theOrganiserReadsTheHourAndIsToldWhatAReasonMustBe() {
    Browser organiser = new Browser(round.portal, stage.organiser());
    assertThat(organiser.page(rounds())).contains("Lepas hasil untuk penganugerahan");
    organiser.post(rounds() + "/publication", Map.of());
    assertThat(organiser.page(rounds()))
        .contains("Menjadi terbuka:", rounds() + "/release-withdrawal")
        .doesNotContain(rounds() + "/publication");
    assertThat(organiser.json("GET", "/api/v1" + rounds(), "").body())
        .contains("\"publicFrom\":\"" + ceremony);

    var refused = organiser.post(rounds() + "/release-withdrawal", Map.of("reason", "salah"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("sekurang-kurangnya 10 karakter", ">salah</textarea>");
    assertThat(
            organiser
                .json(
                    "POST",
                    "/api/v1" + rounds() + "/release-withdrawal",
                    "{\"reason\":\"" + WHY + "\"}")
                .body())
        .contains("\"stage\":\"SEALED\"")
        .doesNotContain("publicFrom\":\"");
  }

  private void release() {
    publishing.publish(stage.organiser(), round.category, Instant.now()).orThrow();
  }

  private String rounds() {
    return "/rounds/" + round.edition.code() + "/kabkota";
  }

  private Rounds.Place place() {
    return stage.bean(Rounds.class).of(round.category);
  }

  private CategoryRound.Stage state() {
    return place().round().stage();
  }

  private List<InboxEntry> tasks() {
    return stage.bean(Inbox.class).of(stage.organiser()).stream()
        .filter(entry -> entry.subjectId() == round.category)
        .toList();
  }
}
