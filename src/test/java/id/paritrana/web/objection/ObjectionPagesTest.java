package id.paritrana.web.objection;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.award.Milestones;
import id.paritrana.decision.Objection;
import id.paritrana.decision.RaisingObjections;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Role;
import id.paritrana.indicator.FigureValue;
import id.paritrana.indicator.FigureValues;
import id.paritrana.indicator.Figures;
import id.paritrana.web.Browser;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Objections over pages and API: each reader meets what is theirs, and no more. */
@OnEachDatabase
class ObjectionPagesTest {

  private static final Objection.Subject FIGURE = Objection.Subject.FIGURE;
  private static final String OVERDUE = "lewat batas";

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
    numbers =
        List.of(
            deeds.admit(category, 700),
            deeds.admitWithRejected(category, 600),
            deeds.admitWithRejected(category, 500));
    deeds.rank(edition, category, numbers);
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
    Browser nominee = as(deeds.nominatorOf(numbers.getLast()));
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

  /** Eid al-Fitr of 2024: no work from 8 to 12 April, nor on the 15th. */
  @Test
  void theDateOfTheReplyIsShownToNomineeAndDeciderAndMarkedOnceItPassed() {
    Objection early = deeds.object(numbers.getFirst(), FIGURE, "coverage-total").orThrow();
    assertThat(as(other).page("/")).doesNotContain(OVERDUE);
    deeds.dismiss(other, early).orThrow();

    endObjections("2024-04-18T15:59:00Z");
    Objection objection = raise("2024-04-03T02:00:00Z");
    assertThat(objection.replyDue()).isEqualTo("2024-04-18T15:59:00Z");
    String path = "/objections/" + objection.number();
    Browser nominee = as(deeds.nominatorOf(numbers.getLast()));
    String own = "/nominations/" + numbers.getLast() + "/objections";

    for (String page : List.of("/", "/objections", path)) {
      assertThat(as(other).page(page)).contains("18 April 2024 23.59\u00a0WITA", OVERDUE);
    }
    assertThat(as(stage.organiser()).page(round + "/objections")).contains(OVERDUE);
    assertThat(nominee.page(path)).contains("18 April 2024 23.59\u00a0WITA", OVERDUE);
    assertThat(nominee.page(own))
        .contains("Masa sanggah berakhir pada 18 April 2024 23.59\u00a0WITA.", OVERDUE);
    assertThat(nominee.json("GET", "/api/v1" + path, "").body())
        .contains("\"replyDue\":\"2024-04-18T15:59:00Z\"");

    deeds.dismiss(other, objection).orThrow();
    for (String page : List.of("/", "/objections", path)) {
      assertThat(as(other).page(page)).doesNotContain(OVERDUE);
    }
    assertThat(nominee.page(own)).doesNotContain(OVERDUE);
  }

  @Test
  void aYearWhoseHolidaysNobodyKnowsIsToldOnThePage() {
    endObjections("2031-01-06T15:59:00Z");

    assertThat(
            as(deeds.nominatorOf(numbers.getLast()))
                .page("/nominations/" + numbers.getLast() + "/objections"))
        .contains("Sanggahan diterima sampai 6 Januari 2031 23.59\u00a0WITA.")
        .containsPattern("Hari libur tahun [0-9, ]*2031 belum diketahui");
  }

  @Test
  void theRejectionOfADocumentIsObjectedToByFormAndByPrograms() {
    String number = numbers.getLast();
    String point = deeds.lastDocument(number);
    Browser nominee = new Browser(portal, deeds.nominatorOf(number));
    String own = "/nominations/" + number + "/objections";
    assertThat(nominee.get(own + "/new?subject=DOCUMENT&point=" + point).body())
        .contains("Anggaran rahasia", "Dokumen yang ditolak");
    assertThat(
            nominee
                .upload(
                    own,
                    Map.of(
                        "subject", "DOCUMENT", "point", point, "grounds", "Dokumen ini terbaca."),
                    "bukti.pdf",
                    "%PDF-1.7 x".getBytes(US_ASCII))
                .statusCode())
        .isEqualTo(303);
    String path = "/objections/" + number + "-S1";
    assertThat(as(stage.verifier()).page(path))
        .contains("Anda sendiri yang menilai hal ini")
        .doesNotContain(path + "/decision");
    String upheld = "{\"answer\":\"UPHELD\",\"reason\":\"Dokumen terbaca.\"}";
    assertThat(as(stage.verifier()).json("POST", "/api/v1" + path + "/decision", upheld))
        .satisfies(refused -> assertThat(refused.statusCode()).isEqualTo(403))
        .satisfies(refused -> assertThat(refused.body()).contains("objection.judged-by-you"));
    assertThat(as(other).json("POST", "/api/v1" + path + "/decision", upheld).body())
        .contains("\"answer\":\"UPHELD\"", "\"subject\":\"DOCUMENT\"", "Anggaran rahasia");

    String second = numbers.get(1);
    String body =
        "{\"subject\":\"DOCUMENT\",\"point\":\"%s\",\"grounds\":\"Dokumen ini terbaca.\"}"
            .formatted(deeds.lastDocument(second));
    assertThat(
            as(deeds.nominatorOf(second))
                .json("POST", "/api/v1/nominations/" + second + "/objections", body)
                .statusCode())
        .isEqualTo(201);
    assertThat(
            as(other)
                .post(
                    "/objections/" + second + "-S1/decision",
                    Map.of("answer", "DISMISSED", "reason", "Halaman kedua tidak ada."))
                .statusCode())
        .isEqualTo(303);
    assertThat(as(deeds.nominatorOf(second)).page("/objections/" + second + "-S1"))
        .contains("Halaman kedua tidak ada.", "Ditolak");
  }

  @Test
  void anObjectionThatNobodyCanDecideIsHandedOnByFormAndByPrograms() {
    Objection first = deeds.object(numbers.getLast(), FIGURE, "coverage-total").orThrow();
    Objection second = deeds.object(numbers.getFirst(), FIGURE, "coverage-total").orThrow();
    Browser organiser = as(stage.organiser());
    String path = "/objections/" + first.number();
    assertThat(organiser.page(path)).doesNotContain(path + "/handing");
    stage.close(other);

    assertThat(organiser.page("/")).contains(path);
    assertThat(organiser.page(round + "/objections")).contains("tidak ada yang dapat memutuskan");
    assertThat(organiser.page(path)).contains("Serahkan kepada: Panitia", path + "/handing");
    assertThat(as(deeds.nominatorOf(numbers.getLast())).page(path))
        .doesNotContain(path + "/handing", "Serahkan kepada");
    HttpResponse<String> refused = organiser.post(path + "/handing", Map.of("handing", "Sakit."));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("#field-handing", ">Sakit.</textarea>");
    assertThat(
            organiser
                .post(path + "/handing", Map.of("handing", "Verifikator sudah pindah tugas."))
                .statusCode())
        .isEqualTo(303);
    assertThat(organiser.page(path))
        .contains(
            "Diserahkan kepada: Panitia", "Verifikator sudah pindah tugas.", path + "/decision");
    assertThat(as(stage.observer()).page("/audit?subject=" + first.number()))
        .contains("diputuskan oleh", "Verifikator sudah pindah tugas.");

    String api = "/api/v1/objections/" + second.number();
    String body = "{\"reason\":\"Verifikator sudah pindah tugas.\"}";
    assertThat(as(stage.observer()).json("POST", api + "/handing", body).statusCode())
        .isEqualTo(403);
    assertThat(as(stage.verifier()).json("POST", api + "/handing", body).statusCode())
        .isEqualTo(403);
    assertThat(organiser.json("POST", api + "/handing", "{\"reason\":\"\"}"))
        .satisfies(no -> assertThat(no.statusCode()).isEqualTo(422))
        .satisfies(no -> assertThat(no.body()).contains("objection.handing-reason"));
    assertThat(organiser.json("POST", api + "/handing", body).body())
        .contains(
            "\"decider\":\"COMMITTEE\"", "\"handings\":[{", "Verifikator sudah pindah tugas.");
    assertThat(organiser.json("POST", api + "/handing", body))
        .satisfies(no -> assertThat(no.statusCode()).isEqualTo(409))
        .satisfies(no -> assertThat(no.body()).contains("objection.with-committee"));
  }

  @Test
  void eachOfTheThreeValuesIsShownWithItsTime() {
    Objection objection = deeds.object(numbers.getLast(), FIGURE, "coverage-total").orThrow();
    deeds.uphold(other, objection, 900).orThrow();
    setAt(FigureValue.Stage.DECLARED, "2023-02-01T01:00:00Z");
    setAt(FigureValue.Stage.VERIFIED, "2023-03-02T02:00:00Z");
    setAt(FigureValue.Stage.FINAL, "2023-04-03T03:00:00Z");

    Browser nominee = as(deeds.nominatorOf(numbers.getLast()));
    for (String page :
        List.of("/objections/" + objection.number(), "/nominations/" + numbers.getLast())) {
      assertThat(nominee.page(page))
          .contains(
              "Ditetapkan 1 Februari 2023 09.00\u00a0WITA",
              "Ditetapkan 2 Maret 2023 10.00\u00a0WITA",
              "Ditetapkan 3 April 2023 11.00\u00a0WITA");
    }
  }

  private void setAt(FigureValue.Stage at, String instant) {
    FigureValue value =
        portal.bean(Figures.class).of(deeds.nomination(numbers.getLast())).stream()
            .filter(figure -> figure.definition().code().equals("coverage-total"))
            .findFirst()
            .flatMap(figure -> figure.at(at))
            .orElseThrow();
    portal
        .bean(FigureValues.class)
        .update(
            new FigureValue(
                value.id(),
                value.observationId(),
                at,
                value.numerator(),
                value.denominator(),
                value.percent(),
                value.denominatorKind(),
                value.asOf(),
                value.source(),
                value.reason(),
                Instant.parse(instant),
                value.setBy()));
  }

  private void endObjections(String until) {
    portal
        .bean(Milestones.class)
        .put(
            edition.id(),
            stage.category(edition, "kabkota"),
            Milestone.Kind.OBJECTION_DEADLINE,
            Instant.parse(until));
  }

  private Objection raise(String at) {
    return portal
        .bean(RaisingObjections.class)
        .raise(
            deeds.nominatorOf(numbers.getLast()),
            numbers.getLast(),
            new RaisingObjections.Words(FIGURE, "coverage-total", "Datanya diperbarui.", null),
            Instant.parse(at))
        .orThrow();
  }

  @Test
  void theDecisionIsTakenByAFormThatKeepsWhatWasTyped() {
    Objection objection =
        deeds.object(numbers.getLast(), Objection.Subject.MARK, "regulation").orThrow();
    Browser organiser = as(stage.organiser());
    String path = "/objections/" + objection.number();
    assertThat(as(other).page(path)).doesNotContain(path + "/decision");

    assertThat(organiser.post(path + "/decision", Map.of("reason", "Rubrik dibaca keliru.")).body())
        .contains("#field-answer", ">Putusan: Pilih salah satu dari daftar.");
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
        .contains(
            "nilai yang ditetapkan sanggahan, menggantikan nilai panel: 3",
            "Rubrik dibaca keliru.");
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
