package id.paritrana.web.objection;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.ClosingAssessment;
import id.paritrana.decision.Objection;
import id.paritrana.decision.ObjectionDecision;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Actor;
import id.paritrana.verification.Finding;
import id.paritrana.web.Browser;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** After an upheld objection to a gate the organiser leads the category back to its shortlist. */
@OnEachDatabase
class ShortlistReopeningPagesTest {

  private final Database.Portal portal;
  private final Stage stage;
  private final Deeds deeds;
  private final long category;
  private final String round;

  ShortlistReopeningPagesTest(Database database) {
    portal = database.portal();
    stage = new Stage(portal);
    deeds = new Deeds(stage);
    Edition edition = stage.openEdition("provincial", 5);
    category = stage.category(edition, "kabkota");
    round = "/rounds/" + edition.code() + "/kabkota";
    String admitted = deeds.admit(category, 500);
    String refused = deeds.submit(category, 800);
    deeds.accept(refused, Finding.Verdict.REJECTED);
    deeds.reach(edition, Milestone.Kind.SUBMISSION_DEADLINE);
    deeds.await(category, CategoryRound.Stage.SHORTLISTING);
    deeds.confirmShortlist(category);
    deeds.assess(category, admitted);
    stage.bean(ClosingAssessment.class).close(stage.organiser(), category, Instant.now()).orThrow();
    deeds.await(category, CategoryRound.Stage.RANKING);
    deeds.confirmRanks(category);
    Objection objection = deeds.object(refused, Objection.Subject.GATE, "documents").orThrow();
    deeds
        .decide(stage.organiser(), objection, ObjectionDecision.Answer.UPHELD, null, null)
        .orThrow();
    deeds.endObjections(edition, category);
  }

  @BeforeEach
  void nobodyElseMay() {
    assertThat(as(stage.observer()).post(path(), Map.of()).statusCode()).isEqualTo(403);
    assertThat(as(stage.verifier()).json("POST", "/api/v1" + path(), "{}").statusCode())
        .isEqualTo(403);
  }

  @Test
  void byTheFormOfTheRound() {
    Browser organiser = as(stage.organiser());
    assertThat(organiser.page(round)).contains(path());

    assertThat(organiser.post(path(), Map.of("markingUntil", "2020-01-01T10:00")))
        .satisfies(refused -> assertThat(refused.statusCode()).isEqualTo(422))
        .satisfies(refused -> assertThat(refused.body()).contains("value=\"2020-01-01T10:00\""));
    assertThat(stageNow()).isEqualTo(CategoryRound.Stage.PROVISIONAL);
    assertThat(organiser.post(path(), Map.of("markingUntil", "2099-01-01T10:00")).statusCode())
        .isEqualTo(303);

    assertThat(stageNow()).isEqualTo(CategoryRound.Stage.SHORTLISTING);
  }

  @Test
  void byAProgram() {
    Browser organiser = as(stage.organiser());
    String until = "{\"markingUntil\":\"%s\"}";

    assertThat(
            organiser
                .json("POST", "/api/v1" + path(), until.formatted("2020-01-01T00:00:00Z"))
                .body())
        .contains("\"field\":\"markingUntil\"");
    assertThat(organiser.json("POST", "/api/v1" + path(), until.formatted("2099-01-01T00:00:00Z")))
        .satisfies(done -> assertThat(done.statusCode()).isEqualTo(200))
        .satisfies(done -> assertThat(done.body()).contains("SHORTLISTING"));
  }

  private CategoryRound.Stage stageNow() {
    return stage.bean(Rounds.class).of(category).round().stage();
  }

  private String path() {
    return round + "/shortlist-reopening";
  }

  private Browser as(Actor actor) {
    return new Browser(portal, actor);
  }
}
