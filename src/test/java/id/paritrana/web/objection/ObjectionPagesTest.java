package id.paritrana.web.objection;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.decision.Objection;
import id.paritrana.decision.Objections;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Role;
import id.paritrana.web.Browser;
import id.paritrana.web.Caller;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;

/** Objections over pages and API: each reader meets what is theirs, and no more. */
@OnEachDatabase
class ObjectionPagesTest {

  private final Database.Portal portal;
  private final Stage stage;
  private final Deeds deeds;
  private final Edition edition;
  private final long category;
  private final List<String> numbers;
  private final String round;
  private final Actor other;

  ObjectionPagesTest(Database database) {
    portal = database.portal();
    stage = new Stage(portal);
    deeds = new Deeds(stage);
    edition = stage.openEdition("provincial", 5);
    category = stage.category(edition, "kabkota");
    numbers = deeds.rank(edition, category);
    round = "/rounds/" + edition.code() + "/kabkota";
    other = stage.person("verifier2", stage.committee(), Role.VERIFIER);
  }

  @Test
  void anObjectionIsRaisedDecidedAndReadByPrograms() {
    String address = "/api/v1/nominations/" + numbers.getLast() + "/objections";
    String body =
        "{\"subject\":\"FIGURE\",\"point\":\"coverage-total\",\"grounds\":\"Data baru.\"}";
    Browser nominee = as(deeds.nominatorOf(numbers.getLast()));

    assertThat(nominee.json("GET", address, "").body())
        .contains("coverage-total", "regulation", "until");
    assertThat(as(deeds.nominatorOf(numbers.getFirst())).json("POST", address, body))
        .satisfies(refused -> assertThat(refused.statusCode()).isEqualTo(403))
        .satisfies(refused -> assertThat(refused.body()).contains("objection.nominee-only"));
    assertThat(nominee.json("POST", address, body).statusCode()).isEqualTo(201);
    assertThat(nominee.json("POST", address, body))
        .satisfies(refused -> assertThat(refused.statusCode()).isEqualTo(409))
        .satisfies(refused -> assertThat(refused.body()).contains("objection.repeated"));

    String decision = "/api/v1/objections/" + numbers.getLast() + "-S1";
    String upheld =
        "{\"answer\":\"UPHELD\",\"reason\":\"Registernya benar.\",\"figure\":{\"numerator\":900,"
            + "\"denominator\":1000,\"denominatorKind\":\"LABOUR_FORCE\","
            + "\"asOf\":\"2022-12-31\",\"source\":\"Register\"}}";
    assertThat(as(stage.verifier()).json("POST", decision + "/decision", upheld).statusCode())
        .isEqualTo(403);
    assertThat(nominee.json("POST", decision + "/decision", upheld).statusCode()).isEqualTo(403);
    assertThat(as(other).json("POST", decision + "/decision", upheld).statusCode()).isEqualTo(200);
    deeds.awaitScores(category);

    assertThat(as(stage.observer()).json("GET", decision, "").body())
        .contains("UPHELD", numbers.get(0), numbers.get(1), numbers.get(2), "\"rankBefore\":3");
    assertThat(nominee.json("GET", decision, "").body())
        .contains("UPHELD", "\"rankAfter\":1")
        .doesNotContain(numbers.get(0), numbers.get(1));
  }

  @Test
  void theDocumentOfAnObjectionIsSentAndReadByPrograms() {
    Caller nominee = new Caller(portal, deeds.nominatorOf(numbers.getLast()));
    String address = "/api/v1/nominations/" + numbers.getLast() + "/objections/with-document";
    Map<String, String> words =
        Map.of("subject", "FIGURE", "point", "coverage-total", "grounds", "Register terlampir.");

    HttpResponse<String> refused =
        nominee.attach(address, words, "file", "register.exe", "MZ".getBytes(US_ASCII));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("\"field\":\"file\"");
    HttpResponse<String> raised =
        nominee.attach(address, words, "file", "register.pdf", "%PDF-1.7 x".getBytes(US_ASCII));
    assertThat(raised.statusCode()).isEqualTo(201);
    assertThat(raised.body()).contains("\"evidence\":\"register.pdf\"");

    String evidence = "/api/v1/objections/" + numbers.getLast() + "-S1/evidence";
    assertThat(as(other).json("GET", evidence, "").body()).isEqualTo("%PDF-1.7 x");
    assertThat(nominee.json("GET", evidence, "").statusCode()).isEqualTo(200);
    assertThat(as(deeds.nominatorOf(numbers.getFirst())).json("GET", evidence, "").statusCode())
        .isEqualTo(404);
  }

  @Test
  void anotherNomineeLearnsOnlyWhatTheObjectionMeantForItself() {
    Objection objection =
        deeds.object(numbers.getLast(), Objection.Subject.FIGURE, "coverage-total").orThrow();
    deeds.uphold(other, objection, 900).orThrow();
    Browser rival = as(deeds.nominatorOf(numbers.getFirst()));

    assertThat(rival.get("/objections/" + objection.number()).statusCode()).isEqualTo(404);
    assertThat(rival.get("/objections").statusCode()).isEqualTo(403);
    assertThat(rival.get("/nominations/" + numbers.getLast() + "/objections").statusCode())
        .isEqualTo(404);
    assertThat(rival.get(round + "/objections").statusCode()).isEqualTo(403);
    assertThat(rival.page("/nominations/" + numbers.getFirst() + "/objections"))
        .contains("sanggahan nomine lain", "peringkat 1", "peringkat 2")
        .doesNotContain(numbers.getLast(), objection.number());
  }

  @Test
  void aReplyThatIsOverdueIsMarkedWhereverItWaits() {
    Objection objection =
        deeds.object(numbers.getLast(), Objection.Subject.FIGURE, "coverage-total").orThrow();
    List<String> pages = List.of("/", "/objections", "/objections/" + objection.number());
    assertThat(pages).noneMatch(path -> as(other).page(path).contains("lewat batas"));

    portal.bean(Objections.class).update(overdue(objection));
    TaskService tasks = portal.bean(TaskService.class);
    Task task =
        tasks.createTaskQuery().processInstanceBusinessKey(objection.number()).singleResult();
    task.setDueDate(Date.from(Instant.now().minusSeconds(1)));
    tasks.saveTask(task);

    assertThat(pages).allMatch(path -> as(other).page(path).contains("lewat batas"));
    deeds.dismiss(other, objection);
    assertThat(pages).noneMatch(path -> as(other).page(path).contains("lewat batas"));
  }

  private static Objection overdue(Objection of) {
    return new Objection(
        of.id(),
        of.number(),
        of.editionId(),
        of.categoryId(),
        of.nominationId(),
        of.subject(),
        of.point(),
        of.grounds(),
        of.fileName(),
        of.contentType(),
        of.sizeBytes(),
        of.sha256(),
        of.decider(),
        Instant.now().minus(Duration.ofHours(1)),
        of.raisedAt(),
        of.raisedBy());
  }

  @Test
  void theDecisionIsTakenByAFormThatKeepsWhatWasTyped() {
    Objection objection =
        deeds.object(numbers.getLast(), Objection.Subject.MARK, "regulation").orThrow();
    Browser organiser = as(stage.organiser());
    String path = "/objections/" + objection.number();
    assertThat(as(other).page(path)).doesNotContain(path + "/decision");

    HttpResponse<String> refused =
        organiser.post(
            path + "/decision",
            Map.of("answer", "UPHELD", "points", "77", "reason", "Rubrik dibaca keliru."));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("Rubrik dibaca keliru.", "#field-points");
    assertThat(
            organiser
                .post(
                    path + "/decision",
                    Map.of("answer", "UPHELD", "points", "3", "reason", "Rubrik dibaca keliru."))
                .statusCode())
        .isEqualTo(303);
    deeds.awaitScores(category);

    assertThat(organiser.page(round + "/objections")).contains(objection.number(), "Diterima");
    assertThat(organiser.page(path)).contains("Peringkat sebelum dan sesudah");
    assertThat(organiser.page(round + "/scores/full/" + numbers.getLast()))
        .contains("nilai akhir setelah sanggahan: 3");
    assertThat(as(stage.observer()).page("/objections")).contains(objection.number());
  }

  @Test
  void theOrganiserExtendsTheTimeWithAReason() {
    Browser organiser = as(stage.organiser());
    String path = round + "/objection-deadline";

    assertThat(organiser.post(path, Map.of("to", "2020-01-01T10:00", "reason", "x")).statusCode())
        .isEqualTo(422);
    assertThat(
            organiser
                .post(path, Map.of("to", "2099-01-01T10:00", "reason", "Kantor tutup."))
                .statusCode())
        .isEqualTo(303);
    assertThat(organiser.page(round)).contains("2099");
    assertThat(as(other).post(path, Map.of()).statusCode()).isEqualTo(403);
  }

  private Browser as(Actor actor) {
    return new Browser(portal, actor);
  }
}
