package id.paritrana.web.round;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Eventually;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.assessment.Conflict;
import id.paritrana.assessment.DeclaringConflicts;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.Rounds;
import id.paritrana.web.Browser;
import id.paritrana.web.Formats;
import id.paritrana.web.Language;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * An organiser leads a round through its plenaries, and each reader sees the scores that are due.
 */
@OnEachDatabase
class RoundPagesTest {

  private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

  private final Database.Portal portal;
  private final Stage stage;
  private final Deeds deeds;
  private final long category;
  private final List<String> numbers;
  private final String path;
  private final Browser organiser;

  RoundPagesTest(Database database) {
    portal = database.portal();
    stage = new Stage(portal);
    deeds = new Deeds(stage);
    Edition edition = stage.openEdition("provincial");
    category = stage.category(edition, "kabkota");
    numbers =
        List.of(deeds.admit(category, 500), deeds.admit(category, 703), deeds.admit(category, 600));
    deeds.reach(edition, Milestone.Kind.SUBMISSION_DEADLINE);
    Eventually.equal(this::stage, CategoryRound.Stage.SHORTLISTING);
    path = "/rounds/" + edition.code() + "/kabkota";
    organiser = new Browser(portal, stage.organiser());
  }

  @Test
  void aRoundGoesFromTheShortlistToThePublishedResultInTheBrowser() {
    assertThat(organiser.page(path)).contains(path + "/shortlist").contains("Diterima");
    Map<String, String> shortlist = minutes();
    numbers.forEach(number -> shortlist.put("decided-" + number, "on"));
    assertThat(organiser.post(path + "/shortlist", shortlist).statusCode()).isEqualTo(303);
    assertThat(stage()).isEqualTo(CategoryRound.Stage.ASSESSING);
    assertThat(organiser.post(path + "/shortlist", shortlist).statusCode()).isEqualTo(409);
    assertThat(organiser.post(path + "/closing", Map.of()).statusCode()).isEqualTo(409);

    numbers.forEach(number -> deeds.assess(category, number));
    assertThat(organiser.page(path)).contains("3 dari 3 kursi").contains("Hibrida");
    assertThat(organiser.post(path + "/closing", Map.of()).statusCode()).isEqualTo(303);
    Eventually.equal(this::stage, CategoryRound.Stage.RANKING);

    assertThat(organiser.page(path + "/ranks")).contains("Diusulkan peringkat 1.");
    Map<String, String> ranks = minutes();
    ranks.put("decided-" + numbers.get(1), "1");
    ranks.put("decided-" + numbers.get(2), "2");
    ranks.put("decided-" + numbers.get(0), "3");
    ranks.put("dissent-2", "Urutannya terlalu ketat.");
    assertThat(organiser.post(path + "/ranks", ranks).statusCode()).isEqualTo(303);
    assertThat(stage()).isEqualTo(CategoryRound.Stage.DECIDED);
    assertThat(organiser.page(path + "/minutes/ranks"))
        .contains("Balai Kota")
        .contains("Urutannya terlalu ketat.");

    assertThat(organiser.post(path + "/publication", Map.of()).statusCode()).isEqualTo(409);
    assertThat(organiser.page(path)).contains(path + "/seal");
    assertThat(organiser.page(path + "/seal")).contains("SHA-256", "Ya, Segel hasil");
    assertThat(organiser.post(path + "/seal", Map.of()).statusCode()).isEqualTo(303);
    assertThat(stage()).isEqualTo(CategoryRound.Stage.SEALED);
    assertThat(organiser.page(path + "/seal")).contains("SHA-256", path + "/bundle.zip");
    Eventually.equal(() -> organiser.page(path).contains(path + "/publication"), true);
    assertThat(organiser.post(path + "/publication", Map.of()).statusCode()).isEqualTo(303);
    assertThat(stage()).isEqualTo(CategoryRound.Stage.PUBLISHED);
    assertThat(organiser.post(path + "/publication", Map.of()).statusCode()).isEqualTo(409);
  }

  @Test
  void aDecisionThatDepartsFromTheProposalNeedsItsReasonAndNothingTypedIsLost() {
    Map<String, String> shortlist = minutes();
    shortlist.put("decided-" + numbers.get(1), "on");
    shortlist.put("decided-" + numbers.get(2), "on");

    HttpResponse<String> refused = organiser.post(path + "/shortlist", shortlist);
    shortlist.put("reason-" + numbers.get(0), "Mengundurkan diri secara lisan.");
    HttpResponse<String> taken = organiser.post(path + "/shortlist", shortlist);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("Keputusan untuk " + numbers.get(0) + " menyimpang dari usulan")
        .contains("Balai Kota");
    assertThat(taken.statusCode()).isEqualTo(303);
    assertThat(organiser.page(path + "/minutes/shortlist"))
        .contains("Mengundurkan diri secara lisan.");
  }

  @Test
  void aPlenaryBeforeTheDayOfItsProposalIsRefusedWithThatDay() {
    String today = Formats.date(LocalDate.now(WITA), Language.INDONESIAN);
    for (String held : List.of("2020-01-01T09:00", LocalDate.now(WITA).minusDays(1) + "T23:59")) {
      Map<String, String> shortlist = minutes();
      numbers.forEach(number -> shortlist.put("decided-" + number, "on"));
      shortlist.put("heldAt", held);

      HttpResponse<String> refused = organiser.post(path + "/shortlist", shortlist);

      assertThat(refused.statusCode()).isEqualTo(422);
      assertThat(refused.body())
          .contains("Usulan yang dibahas pleno dihitung pada " + today, "value=\"" + held + "\"");
      assertThat(stage()).isEqualTo(CategoryRound.Stage.SHORTLISTING);
    }
    assertThat(organiser.page(path + "/shortlist")).contains("Dari " + today);
  }

  @Test
  void aPlenaryWithoutAttendanceIsRefused() {
    Map<String, String> shortlist = minutes();
    shortlist.remove("presence-1");

    HttpResponse<String> refused = organiser.post(path + "/shortlist", shortlist);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("#field-presence-1");
    assertThat(stage()).isEqualTo(CategoryRound.Stage.SHORTLISTING);
  }

  @Test
  void aPlenaryOfFewIsRecordedOnceItIsConfirmedAndSaysSo() {
    Map<String, String> shortlist = minutes();
    numbers.forEach(number -> shortlist.put("decided-" + number, "on"));
    shortlist.remove("fewPresent");

    HttpResponse<String> asked = organiser.post(path + "/shortlist", shortlist);
    String program =
        organiser
            .json(
                "POST",
                "/api/v1" + path + "/plenaries/shortlist",
                json(3, 1, 2).replace("\"RECORD\"", "null"))
            .body();
    CategoryRound.Stage before = stage();
    shortlist.put("fewPresent", "RECORD");
    HttpResponse<String> confirmed = organiser.post(path + "/shortlist", shortlist);

    assertThat(organiser.page(path)).doesNotContain("name=\"fewPresent\"");
    assertThat(asked.statusCode()).isEqualTo(422);
    assertThat(asked.body())
        .contains("3 dari 9 kursi hadir", "#field-fewPresent", "name=\"fewPresent\"")
        .contains("Balai Kota", "Dibahas dan disepakati.");
    assertThat(program).contains("plenary.few-present", "1 of 9 seats present");
    assertThat(before).isEqualTo(CategoryRound.Stage.SHORTLISTING);
    assertThat(confirmed.statusCode()).isEqualTo(303);
    assertThat(organiser.page(path + "/minutes/shortlist"))
        .contains("Hanya 3 dari 9 kursi yang hadir");
    assertThat(organiser.page("/audit?subject=" + path.split("/")[2] + "-KABKOTA"))
        .contains("sedikit yang hadir, tetap dicatat", "3 / 9");
  }

  @Test
  void whatIsWrongInTheMinutesIsToldAtOnceEvenIfTheDateCannotBeRead() {
    Map<String, String> shortlist = minutes();
    shortlist.put("heldAt", "kemarin");
    shortlist.put("place", "");
    shortlist.remove("fewPresent");

    String refused = organiser.post(path + "/shortlist", shortlist).body();
    shortlist.put("heldAt", "2020-01-01T09:00");
    shortlist.remove("presence-2");
    String early = organiser.post(path + "/shortlist", shortlist).body();

    assertThat(refused)
        .contains("Tanggal dan waktu rapat (WITA): Tulis tanggal", "Tempat wajib diisi")
        .contains("3 dari 9 kursi hadir")
        .contains("Keputusan untuk " + numbers.get(0) + " menyimpang dari usulan");
    assertThat(early)
        .contains("Usulan yang dibahas pleno dihitung pada", "Pilih kehadiran kursi 2")
        .doesNotContain("kursi hadir:");
  }

  @Test
  void votesAreToldInFullOrNotAtAll() {
    Map<String, String> shortlist = minutes();
    numbers.forEach(number -> shortlist.put("decided-" + number, "on"));
    shortlist.put("for-" + numbers.get(0), "2");
    shortlist.put("against-" + numbers.get(0), "1");

    String partial = organiser.post(path + "/shortlist", shortlist).body();
    shortlist.put("abstaining-" + numbers.get(0), "x");
    String unreadable = organiser.post(path + "/shortlist", shortlist).body();
    shortlist.put("abstaining-" + numbers.get(0), "1");
    String tooMany = organiser.post(path + "/shortlist", shortlist).body();
    shortlist.put("abstaining-" + numbers.get(0), "0");
    HttpResponse<String> confirmed = organiser.post(path + "/shortlist", shortlist);

    assertThat(partial)
        .containsOnlyOnce("<details class=\"mt-3\" open")
        .contains("Isi ketiga jumlah suara", "#field-abstaining-" + numbers.get(0))
        .contains("name=\"for-" + numbers.get(0) + "\" type=\"text\" value=\"2\"");
    assertThat(unreadable).contains("#field-abstaining-" + numbers.get(0));
    assertThat(tooMany).contains("bersama-sama paling banyak 3");
    assertThat(confirmed.statusCode()).isEqualTo(303);
    assertThat(organiser.page(path + "/minutes/shortlist"))
        .contains("2 setuju, 1 menolak, 0 abstain");
    assertThat(organiser.json("GET", "/api/v1" + path + "/plenaries/shortlist", "").body())
        .contains("\"ballot\":{\"inFavour\":2,\"against\":1,\"abstaining\":0}");
    assertThat(organiser.page("/audit?subject=" + path.split("/")[2] + "-KABKOTA"))
        .contains("suara atas " + numbers.get(0), "2 / 1 / 0");
  }

  @Test
  void anEmptyFormIsToldEveryFaultAtOnceEachWithItsSeat() {
    String refused = organiser.post(path + "/shortlist", Map.of("place", "")).body();

    assertThat(refused)
        .contains("Pilih kehadiran kursi 1, Ketua")
        .contains("Pilih kehadiran kursi 2, Sekretaris")
        .contains("Tempat wajib diisi", "Isi berita acara wajib diisi")
        .contains("Keputusan untuk " + numbers.get(0) + " menyimpang dari usulan")
        .contains("#field-heldAt");
  }

  @Test
  void anInterviewIsRecordedInTheTimeOfTheEdition() {
    deeds.confirmShortlist(category);
    String interview = path + "/interviews/" + numbers.get(0);
    LocalDateTime held = LocalDateTime.now(WITA).withSecond(0).withNano(0);
    Map<String, String> typed =
        Map.of(
            "heldAt", held.toString().substring(0, 16),
            "mode", "ON_SITE",
            "leader", "DELEGATED",
            "attendees", "Sekretaris Daerah",
            "notes", "Lancar.");

    assertThat(organiser.post(interview, typed).statusCode()).isEqualTo(303);
    assertThat(organiser.page(path)).contains("Tatap muka, Pimpinan diwakili");
    assertThat(organiser.page(interview)).contains("value=\"" + typed.get("heldAt") + "\"");
    Map<String, String> future = new HashMap<>(typed);
    future.put("heldAt", held.plusDays(2).toString().substring(0, 16));
    assertThat(organiser.post(interview, future).body())
        .contains("Wawancara dicatat setelah berlangsung");
  }

  @Test
  void anInterviewBeforeTheDayOfTheShortlistIsRefusedWithWhatIsAllowed() {
    deeds.confirmShortlist(category);
    String interview = path + "/interviews/" + numbers.get(0);
    String today = Formats.date(LocalDate.now(WITA), Language.INDONESIAN);
    String yesterday = LocalDate.now(WITA).minusDays(1) + "T23:59";

    HttpResponse<String> refused =
        organiser.post(
            interview,
            Map.of("heldAt", yesterday, "mode", "ONLINE", "leader", "PRESENT", "attendees", ""));
    HttpResponse<String> program =
        organiser.json(
            "PUT",
            "/api/v1" + interview,
            """
            {"heldAt":"2020-01-01T00:00:00Z","mode":"ONLINE","leader":"PRESENT","attendees":"Bupati"}
            """);

    assertThat(organiser.page(interview)).contains("Dari " + today);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("Tanggal dan waktu (WITA): Nomine ini di hadapan panel sejak " + today)
        .contains("Yang hadir: Sebutkan yang hadir", "value=\"" + yesterday + "\"");
    assertThat(program.statusCode()).isEqualTo(422);
    assertThat(program.body()).contains("interview.before-shortlist");
    assertThat(organiser.page(path)).doesNotContain("Daring");
  }

  @Test
  void anEmptyRecordOfAnInterviewIsToldEveryFaultWithItsField() {
    deeds.confirmShortlist(category);

    String refused =
        organiser
            .post(path + "/interviews/" + numbers.get(0), Map.of("heldAt", "", "notes", ""))
            .body();

    assertThat(refused)
        .contains("Tanggal dan waktu (WITA): Tulis tanggal", "Cara: Pilih salah satu")
        .contains("Kehadiran pimpinan: Pilih salah satu", "Yang hadir: Sebutkan yang hadir")
        .contains("id=\"error-heldAt\"", "id=\"error-mode\"", "id=\"error-leader\"")
        .contains("id=\"error-attendees\"");
  }

  @Test
  void scoresAreClosedUntilTheyAreDueAndOnlyOpenToThoseTheyConcern() {
    Browser observer = new Browser(portal, stage.observer());
    Browser free = new Browser(portal, stage.assessor(2));
    Browser recused = new Browser(portal, stage.assessor(3));
    Browser nominee = new Browser(portal, deeds.nominatorOf(numbers.get(1)));
    Browser verifier = new Browser(portal, stage.verifier());
    String desk = path + "/scores/desk";
    String full = path + "/scores/full";
    assertThat(observer.page(desk)).contains("70,30");
    assertThat(free.get(desk).statusCode()).isEqualTo(404);
    assertThat(verifier.get(desk).statusCode()).isEqualTo(404);
    deeds.confirmShortlist(category);
    String closed = numbers.get(0);
    deeds.assess(category, numbers.get(1));
    deeds.assess(category, numbers.get(2));
    assessWithoutThird(closed);
    assertThat(free.get(desk).statusCode()).isEqualTo(404);

    organiser.post(path + "/closing", Map.of());
    Eventually.equal(this::stage, CategoryRound.Stage.RANKING);

    assertThat(free.page(full)).contains(numbers.get(0), numbers.get(1), numbers.get(2));
    assertThat(recused.page(full)).contains(numbers.get(1)).doesNotContain(closed);
    assertThat(recused.get(full + "/" + closed).statusCode()).isEqualTo(404);
    assertThat(free.page(full + "/" + closed)).doesNotContain("kursi 1:");
    assertThat(observer.page(full + "/" + closed))
        .contains("kursi 1:")
        .contains("Disnaker")
        .contains("menyumbang")
        .contains("active");
    assertThat(nominee.get(full).statusCode()).isEqualTo(404);
    assertThat(organiser.page(full)).contains(full + "/robustness");
    assertThat(organiser.page(full + "/robustness")).contains("1.000 kali", "Rentang 5–95");
    assertThat(recused.get(full + "/robustness").statusCode()).isEqualTo(404);
    assertThat(verifier.get(full + "/robustness").statusCode()).isEqualTo(404);

    deeds.confirmRanks(category);
    assertThat(nominee.get(full).statusCode()).isEqualTo(404);
    String dossier = "/nominations/" + numbers.get(1);
    assertThat(nominee.page(dossier)).doesNotContain("/scores/full", "/score-sheet.pdf");
    organiser.post(path + "/publication", Map.of());
    assertThat(nominee.page(dossier))
        .contains(full + "/" + numbers.get(1), dossier + "/score-sheet.pdf", "/certificates/")
        .doesNotContain(dossier + "/history");
    assertThat(observer.page(dossier)).contains(dossier + "/history");
    assertThat(free.page("/assessment")).contains(full + "/" + closed);
    assertThat(recused.page("/assessment")).doesNotContain(full + "/" + closed);
    assertThat(organiser.page(path))
        .contains("/results/" + path.substring("/rounds/".length()) + "/sheet.xlsx");
    assertThat(nominee.page(full)).contains(numbers.get(1)).doesNotContain(closed);
    assertThat(nominee.page(full + "/" + numbers.get(1))).contains("menyumbang");
    assertThat(nominee.get(full + "/" + closed).statusCode()).isEqualTo(404);
    assertThat(nominee.json("GET", "/api/v1" + full + "/" + closed, "").statusCode())
        .isEqualTo(404);
  }

  @Test
  void onlyTheOwnCommitteeLeadsARound() {
    Stage elsewhere = new Stage(portal);
    Browser foreign = new Browser(portal, elsewhere.organiser());
    Browser nominator = new Browser(portal, deeds.nominatorOf(numbers.get(0)));
    Browser observer = new Browser(portal, stage.observer());
    Browser assessor = new Browser(portal, stage.assessor(1));

    assertThat(foreign.get(path).statusCode()).isEqualTo(404);
    assertThat(foreign.get(path + "/shortlist").statusCode()).isEqualTo(404);
    assertThat(foreign.post(path + "/shortlist", minutes()).statusCode()).isEqualTo(404);
    assertThat(foreign.post(path + "/closing", Map.of()).statusCode()).isEqualTo(404);
    assertThat(foreign.post(path + "/publication", Map.of()).statusCode()).isEqualTo(404);
    assertThat(foreign.post(path + "/seal", Map.of()).statusCode()).isEqualTo(404);
    assertThat(foreign.get(path + "/seal").statusCode()).isEqualTo(404);
    assertThat(observer.get(path + "/seal").statusCode()).isEqualTo(404);
    assertThat(observer.post(path + "/seal", Map.of()).statusCode()).isEqualTo(403);
    assertThat(foreign.get(path + "/scores/desk").statusCode()).isEqualTo(404);
    assertThat(nominator.get(path).statusCode()).isEqualTo(403);
    assertThat(assessor.get(path).statusCode()).isEqualTo(403);
    assertThat(observer.get(path).statusCode()).isEqualTo(200);
    assertThat(observer.post(path + "/shortlist", minutes()).statusCode()).isEqualTo(403);
    assertThat(stage()).isEqualTo(CategoryRound.Stage.SHORTLISTING);
  }

  @Test
  void programsLeadTheRoundThroughTheApi() {
    String api = "/api/v1" + path;
    assertThat(organiser.json("GET", api + "/plenaries/shortlist/proposal", "").body())
        .contains("\"proposed\":1");
    assertThat(organiser.json("POST", api + "/plenaries/shortlist", json(2, 0, 1)).statusCode())
        .isEqualTo(422);
    assertThat(organiser.json("POST", api + "/plenaries/shortlist", json(3, 1, 2)).body())
        .contains("Balai Kota");
    numbers.forEach(number -> deeds.assess(category, number));
    assertThat(
            organiser
                .json(
                    "PUT",
                    api + "/interviews/" + numbers.get(0),
                    "{\"heldAt\":\""
                        + Instant.now().minusSeconds(60)
                        + "\",\"mode\":\"ONLINE\",\"leader\":\"PRESENT\",\"attendees\":\"Bupati\"}")
                .statusCode())
        .isEqualTo(200);
    assertThat(organiser.json("POST", api + "/closing", "").statusCode()).isEqualTo(200);
    Eventually.equal(this::stage, CategoryRound.Stage.RANKING);
    assertThat(organiser.json("GET", api + "/scores/full", "").body())
        .contains("\"rank\":1")
        .contains("\"partial\":false");
    assertThat(organiser.json("GET", api + "/scores/full/" + numbers.get(1), "").body())
        .contains("\"source\":\"Disnaker\"");
    assertThat(organiser.json("POST", api + "/plenaries/ranks", json(3, 1, 2)).statusCode())
        .isEqualTo(200);
    assertThat(organiser.json("POST", api + "/publication", "").statusCode()).isEqualTo(409);
    assertThat(organiser.json("GET", api + "/seal", "").statusCode()).isEqualTo(404);
    assertThat(organiser.json("POST", api + "/seal", "").statusCode()).isEqualTo(201);
    assertThat(organiser.json("POST", api + "/seal", "").statusCode()).isEqualTo(409);
    assertThat(organiser.json("GET", api + "/seal", "").body()).contains("\"version\":1");
    Eventually.equal(() -> organiser.page(path).contains(path + "/publication"), true);
    assertThat(organiser.json("POST", api + "/publication", "").body())
        .contains("\"stage\":\"PUBLISHED\"");
  }

  /** Minutes that give these places to the three nominations; 0 is none. */
  private String json(int first, int second, int third) {
    return """
    {"heldAt":"%s","place":"Balai Kota","text":"Disepakati.",
     "attendance":[{"seat":1,"presence":"PRESENT"},{"seat":2,"presence":"EXCUSED"}],
     "fewPresent":"RECORD",
     "votes":[%s,%s,%s]}
    """
        .formatted(
            Instant.now().minusSeconds(60),
            vote(numbers.get(0), first),
            vote(numbers.get(1), second),
            vote(numbers.get(2), third));
  }

  private static String vote(String number, int place) {
    return "{\"nomination\":\"" + number + "\",\"decided\":" + (place == 0 ? "null" : place) + "}";
  }

  private Map<String, String> minutes() {
    Map<String, String> typed = new HashMap<>();
    typed.put(
        "heldAt", LocalDateTime.now(WITA).withSecond(0).withNano(0).toString().substring(0, 16));
    typed.put("place", "Balai Kota");
    typed.put("minutes", "Dibahas dan disepakati.");
    for (int seat = 1; seat <= 3; seat++) {
      typed.put("presence-" + seat, "PRESENT");
    }
    typed.put("fewPresent", "RECORD");
    return typed;
  }

  private void assessWithoutThird(String number) {
    deeds.interview(number);
    stage
        .bean(DeclaringConflicts.class)
        .declare(
            stage.assessor(3),
            number,
            Conflict.Stance.CONFLICTED,
            "Saudara kandung.",
            Instant.now())
        .orThrow();
    for (int seat = 1; seat <= 2; seat++) {
      Browser assessor = new Browser(portal, stage.assessor(seat));
      String desk = "/assessment/" + number;
      assessor.post(desk + "/declaration", Map.of("stance", "NONE"));
      for (String criterion :
          List.of("regulation", "innovation", "understanding", "leader-presence")) {
        assessor.post(
            desk + "/marks/" + criterion,
            Map.of("level-" + criterion, "2", "reason-" + criterion, "Sesuai rubrik."));
      }
      assertThat(assessor.post(desk + "/handing-in", Map.of()).statusCode()).isEqualTo(303);
    }
  }

  private CategoryRound.Stage stage() {
    return stage.bean(Rounds.class).of(category).round().stage();
  }
}
