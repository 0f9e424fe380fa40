package id.paritrana.web.edition;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.award.CategorySchemes;
import id.paritrana.award.DocumentKind;
import id.paritrana.award.Edition;
import id.paritrana.award.Editions;
import id.paritrana.award.Milestone;
import id.paritrana.award.Milestones;
import id.paritrana.award.NewEdition;
import id.paritrana.award.OpeningEditions;
import id.paritrana.award.PanelSeats;
import id.paritrana.award.Signatories;
import id.paritrana.award.Signatory;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Role;
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
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** An organiser prepares an edition in the browser, and nobody else does. */
@OnEachDatabase
class EditionPagesTest {

  private static final ZoneId WITA = ZoneId.of("Asia/Makassar");

  private final Database.Portal portal;
  private final Stage stage;
  private final Browser organiser;
  private final String code = "P" + System.nanoTime() % 1_000_000_000L;

  EditionPagesTest(Database database) {
    portal = database.portal();
    stage = new Stage(portal);
    organiser = new Browser(portal, stage.organiser());
  }

  @Test
  void anOrganiserLaysOutAnEditionAndOpensItsCall() {
    create();
    assertThat(organiser.page("/editions")).contains("/editions/" + code);
    assertThat(organiser.page("/editions/" + code))
        .contains("Kabupaten/Kota")
        .contains("ilustratif")
        .contains("/editions/" + code + "/opening");

    HttpResponse<String> opened = organiser.post("/editions/" + code + "/opening", Map.of());

    assertThat(opened.statusCode()).isEqualTo(303);
    assertThat(edition().isOpened()).isTrue();
    assertThat(organiser.post("/editions/" + code + "/opening", Map.of()).statusCode())
        .isEqualTo(409);
    assertThat(organiser.page("/editions/" + code))
        .contains("/rounds/" + code + "/kabkota")
        .doesNotContain("/editions/" + code + "/opening");
  }

  @Test
  void aCallOpenedBeforeItsDayTellsTheDayAndWhatIsStillToBeDone() {
    LocalDate day = LocalDate.now(WITA).plusDays(2);
    Map<String, String> ahead = new HashMap<>(wish());
    ahead.put("callOpens", day.toString());
    assertThat(organiser.post("/editions", ahead).statusCode()).isEqualTo(303);
    String page = "/editions/" + code;
    String told = Formats.time(day.atStartOfDay(WITA).toInstant(), WITA, Language.INDONESIAN);

    assertThat(organiser.page(page))
        .contains("usulan baru diterima mulai " + told)
        .contains("Kursi panel yang kosong: 9 dari 9")
        .contains("Penanda tangan piagam yang belum bernama: 2");

    HttpResponse<String> opened = organiser.post(page + "/opening", Map.of());
    assertThat(opened.headers().allValues("set-cookie").toString())
        .contains("edition-opened-ahead");
    organiser.post(page + "/panel/1", Map.of("holder", stage.assessor(1).name(), "decree", "SK/1"));
    organiser.post(page + "/signatories", Map.of("name-1", "Nama", "position-1", "Ketua"));

    assertThat(organiser.page(page))
        .containsPattern("Usulan diterima mulai</span>\\s*<span>" + Pattern.quote(told))
        .contains("Kursi panel yang kosong: 8 dari 9")
        .doesNotContain("Penanda tangan piagam yang belum bernama");
  }

  @Test
  void nothingTypedIsLostWhenAnEditionIsRefused() {
    Map<String, String> typed = new HashMap<>(wish());
    typed.put("code", "huruf kecil");

    HttpResponse<String> refused = organiser.post("/editions", typed);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("Kode \"huruf kecil\" tidak dapat dipakai")
        .contains("value=\"Edisi percobaan\"")
        .contains("value=\"2025-12-31\"");
  }

  @Test
  void anEmptyFormOfAnEditionIsToldEveryFaultWithItsField() {
    Map<String, String> typed = new HashMap<>();
    List.of("code", "name", "region", "periodFrom", "periodTo", "timeZone", "callOpens")
        .forEach(field -> typed.put(field, ""));

    String refused = organiser.post("/editions", typed).body();

    assertThat(refused)
        .contains("Hari pertama periode penilaian: Tulis tanggal")
        .contains("Hari terakhir periode penilaian: Tulis tanggal")
        .contains("Pengusulan dibuka pada: Tulis tanggal", "Zona waktu: Pilih salah satu")
        .contains("Kode: Kode", "Nama edisi: Nama wajib diisi", "Wilayah: Wilayah wajib diisi")
        .contains("id=\"error-template\"");
    typed.keySet().forEach(field -> assertThat(refused).contains("id=\"error-" + field + "\""));
  }

  @Test
  void aCallWhoseDeadlineHasPassedIsRefusedWithTheEarliestDay() {
    LocalDate today = LocalDate.now(WITA);
    Map<String, String> typed = new HashMap<>(wish());
    typed.put("callOpens", "2020-01-01");
    typed.put("periodFrom", "");

    HttpResponse<String> refused = organiser.post("/editions", typed);
    typed.put("callOpens", today.minusDays(29).toString());
    typed.put("periodFrom", "2025-01-01");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("Hari pertama periode penilaian: Tulis tanggal")
        .containsPattern("Pengusulan dibuka pada: [^<]*31 Januari 2020 23.59[^<]*paling awal")
        .contains("value=\"2020-01-01\"");
    assertThat(organiser.post("/editions", typed).statusCode()).isEqualTo(303);
  }

  @Test
  void aCallIsNotOfferedForOpeningUntilItsCalendarIsMended() {
    Instant then = Stage.day(-40);
    stage
        .bean(OpeningEditions.class)
        .create(
            stage.organiser(),
            new NewEdition(
                "provincial",
                code,
                "Edisi percobaan",
                "Kalimantan Timur",
                null,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                WITA,
                Stage.OPENS.minusDays(40)),
            then)
        .orThrow();
    String page = "/editions/" + code;

    String dead = organiser.page(page);
    HttpResponse<String> opened = organiser.post(page + "/opening", Map.of());
    LocalDate day = LocalDate.now(WITA).plusDays(60);
    for (Milestone.Kind kind : List.of(Milestone.Kind.values()).reversed()) {
      if (kind != Milestone.Kind.CALL_OPENS) {
        organiser.post(
            page + "/calendar", Map.of("kind", kind.name(), "to", day + "T12:00", "reason", ""));
      }
    }

    assertThat(dead)
        .containsPattern("<a href=\"" + page + "/calendar\">Batas pengusulan [^<]* sudah lewat")
        .contains("Pengusulan dapat dibuka setelah kalender diperbaiki.")
        .doesNotContain(page + "/opening");
    assertThat(opened.statusCode()).isEqualTo(409);
    assertThat(organiser.page(page))
        .contains(page + "/opening")
        .doesNotContain("sudah lewat. Pindahkan");
    assertThat(organiser.post(page + "/opening", Map.of()).statusCode()).isEqualTo(303);
  }

  @Test
  void anEmptyMoveOfADateIsToldEveryFaultWithItsField() {
    create();
    organiser.post("/editions/" + code + "/opening", Map.of());

    String refused =
        organiser
            .post(
                "/editions/" + code + "/calendar",
                Map.of("kind", "", "category", "", "to", "", "reason", ""))
            .body();

    assertThat(refused)
        .contains("Tanggal: Pilih salah satu", "Waktu baru (WITA): Tulis tanggal")
        .contains("Alasan: Pemindahan tanggal")
        .contains("id=\"error-kind\"", "id=\"error-to\"", "id=\"error-reason\"");
  }

  @Test
  void aDateMovesForOneCategoryAloneAndKeepsItsOrder() {
    create();
    String calendar = "/editions/" + code + "/calendar";
    LocalDateTime later = LocalDate.now(WITA).plusDays(35).atTime(12, 0);

    HttpResponse<String> moved =
        organiser.post(
            calendar,
            Map.of(
                "kind", "SUBMISSION_DEADLINE",
                "category", "besar",
                "to", later.toString(),
                "reason", "Banjir besar"));
    HttpResponse<String> disorder =
        organiser.post(
            calendar,
            Map.of(
                "kind", "SUBMISSION_DEADLINE",
                "to", later.plusDays(100).toString(),
                "reason", "Terlalu jauh"));

    assertThat(moved.statusCode()).isEqualTo(303);
    assertThat(date("besar")).isEqualTo(later.atZone(WITA).toInstant());
    assertThat(date("kabkota")).isNotEqualTo(date("besar"));
    assertThat(disorder.statusCode()).isEqualTo(422);
    assertThat(disorder.body())
        .contains("Tanggal baru harus pada atau sebelum \"Batas perbaikan berkas\"")
        .contains("Terlalu jauh");
    assertThat(organiser.page(calendar)).contains("Perusahaan Besar:").contains("WITA");
  }

  @Test
  void aStageIsClosedAtOnceWithAReason() {
    create();
    organiser.post("/editions/" + code + "/opening", Map.of());
    String calendar = "/editions/" + code + "/calendar";

    HttpResponse<String> silent =
        organiser.post(calendar, Map.of("kind", "SUBMISSION_DEADLINE", "now", "true"));
    HttpResponse<String> closed =
        organiser.post(
            calendar,
            Map.of("kind", "SUBMISSION_DEADLINE", "now", "true", "reason", "Semua masuk"));

    assertThat(silent.statusCode()).isEqualTo(422);
    assertThat(silent.body()).contains("perlu alasan");
    assertThat(closed.statusCode()).isEqualTo(303);
    assertThat(date("kabkota")).isBeforeOrEqualTo(Instant.now());
  }

  @Test
  void seatsAreFilledByAssessorsOfTheCommitteeAlone() {
    create();
    Actor assessor = stage.assessor(1);
    Organisation elsewhere = stage.organisation("Lain", Organisation.Kind.COMMITTEE);
    Actor stranger = stage.person("stranger", elsewhere, Role.ASSESSOR);
    String seat = "/editions/" + code + "/panel/1";

    assertThat(organiser.page(seat))
        .contains("value=\"" + assessor.name() + "\"")
        .doesNotContain("value=\"" + stranger.name() + "\"");
    assertThat(
            organiser.post(seat, Map.of("holder", assessor.name(), "decree", "SK/1")).statusCode())
        .isEqualTo(303);
    HttpResponse<String> refused =
        organiser.post(
            "/editions/" + code + "/panel/2", Map.of("holder", stranger.name(), "decree", "SK/2"));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("bukan akun penilai").contains("value=\"SK/2\"");
    assertThat(
            stage.bean(PanelSeats.class).findByEditionIdOrderByNumber(edition().id()).stream()
                .filter(each -> each.holderId() != null)
                .map(each -> each.number() + " " + each.holderId() + " " + each.decree())
                .toList())
        .containsExactly("1 " + assessor.id() + " SK/1");
  }

  @Test
  void signatoriesAreNamedFromLeftToRight() {
    create();
    String path = "/editions/" + code + "/signatories";

    assertThat(organiser.post(path, Map.of("name-1", "Nama Satu", "position-1", "")).statusCode())
        .isEqualTo(422);
    organiser.post(
        path,
        Map.of(
            "name-1",
            "Nama Satu",
            "position-1",
            "Ketua",
            "name-2",
            "Nama Dua",
            "position-2",
            "Sekretaris"));

    assertThat(
            stage.bean(Signatories.class).findByEditionIdOrderByNumber(edition().id()).stream()
                .map(Signatory::name)
                .toList())
        .containsExactly("Nama Satu", "Nama Dua");
  }

  @Test
  void theTermsOfACategoryChangeUntilTheCallOpens() {
    create();
    String terms = "/editions/" + code + "/categories/kabkota/terms";
    Map<String, String> typed =
        Map.of(
            "nameId", "Kabupaten dan Kota",
            "nameEn", "Regencies and cities",
            "winners", "4",
            "shortlistSize", "6",
            "interview", "NONE",
            "requiredDocuments", "BUDGET");

    assertThat(organiser.post(terms, typed).statusCode()).isEqualTo(303);
    Category changed = stage.bean(Categories.class).withCode(edition().id(), "kabkota");
    organiser.post("/editions/" + code + "/opening", Map.of());

    assertThat(changed.winners()).isEqualTo(4);
    assertThat(changed.interview()).isEqualTo(Category.Interview.NONE);
    assertThat(changed.requiredDocuments()).isEqualTo(Set.of(DocumentKind.BUDGET));
    assertThat(organiser.post(terms, typed).statusCode()).isEqualTo(409);
    assertThat(organiser.page("/editions/" + code + "/categories/kabkota"))
        .contains("Kabupaten dan Kota")
        .doesNotContain("/terms");
  }

  @Test
  void aBrokenSchemeIsRefusedWithTheLinesOfItsFaultsAndAGoodOneIsKeptAsAVersion() {
    create();
    String path = "/editions/" + code + "/categories/kabkota/scheme";
    long category = stage.bean(Categories.class).withCode(edition().id(), "kabkota").id();
    String good =
        stage
            .bean(CategorySchemes.class)
            .findFirstByCategoryIdOrderByVersionDesc(category)
            .orElseThrow()
            .source();
    String broken = good.replace("weight: 25", "weight: berat").replace("max: 2", "max: -1");

    long line = broken.substring(0, broken.indexOf("weight: berat")).lines().count();

    HttpResponse<String> refused = organiser.post(path, Map.of("scheme", broken));
    HttpResponse<String> taken =
        organiser.post(path, Map.of("scheme", good.replace("weight: 25", "weight: 30")));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .containsPattern("Baris " + line + ", kolom \\d+ \\(criteria/regulation/weight\\)")
        .containsPattern("Baris \\d+, kolom \\d+ \\([^)]*leader-presence[^)]*max\\)")
        .contains("weight: berat");
    assertThat(taken.statusCode()).isEqualTo(303);
    assertThat(stage.bean(CategorySchemes.class).findByCategoryIdOrderByVersionDesc(category))
        .hasSize(2);
    assertThat(organiser.page("/editions/" + code + "/categories/kabkota"))
        .contains("bobot 30")
        .contains("Dihitung dari angka: Peserta aktif / Semesta pekerja.");
  }

  @Test
  void aSchemeThatMeasuresByWhoeverIsNotNominatedSaysSo() {
    create();
    String path = "/editions/" + code + "/categories/kabkota";
    long category = stage.bean(Categories.class).withCode(edition().id(), "kabkota").id();
    String source =
        stage
            .bean(CategorySchemes.class)
            .findFirstByCategoryIdOrderByVersionDesc(category)
            .orElseThrow()
            .source();
    String before = organiser.page(path);

    organiser.post(
        path + "/scheme",
        Map.of(
            "scheme",
            source.replaceFirst(
                "scale: \\{ goalposts: \\[0, 100\\] \\}",
                "scale: { distance-to-reference: N06 }")));

    String sentence = "Kriteria coverage-total mengukur jarak terhadap N06, yang tidak termasuk";
    assertThat(before).doesNotContain("mengukur jarak terhadap");
    assertThat(organiser.page(path)).contains(sentence).contains("nilai tidak dapat dihitung");
  }

  @Test
  void anEditionInPreparationIsThereForItsCommitteeAlone() {
    create();
    Organisation elsewhere = stage.organisation("Lain", Organisation.Kind.COMMITTEE);
    Browser foreign =
        new Browser(portal, stage.person("foreign organiser", elsewhere, Role.ORGANISER));
    Browser nominator =
        new Browser(portal, stage.nominatorOf(stage.organisation("Kota", Organisation.Kind.CITY)));

    assertThat(foreign.get("/editions/" + code).statusCode()).isEqualTo(404);
    assertThat(foreign.post("/editions/" + code + "/opening", Map.of()).statusCode())
        .isEqualTo(404);
    assertThat(nominator.get("/editions/" + code).statusCode()).isEqualTo(404);
    assertThat(nominator.get("/editions/new").statusCode()).isEqualTo(403);
    assertThat(nominator.page("/editions")).doesNotContain(code);
    assertThat(edition().isOpened()).isFalse();
  }

  @Test
  void anOrganiserOfAnotherCommitteeReadsAnOpenCallAndChangesNothing() {
    create();
    organiser.post("/editions/" + code + "/opening", Map.of());
    Organisation elsewhere = stage.organisation("Lain", Organisation.Kind.COMMITTEE);
    Browser foreign =
        new Browser(portal, stage.person("foreign organiser", elsewhere, Role.ORGANISER));

    assertThat(foreign.page("/editions/" + code)).doesNotContain("/rounds/");
    assertThat(foreign.get("/editions/" + code + "/panel").statusCode()).isEqualTo(404);
    assertThat(foreign.get("/rounds/" + code + "/kabkota").statusCode()).isEqualTo(404);
    assertThat(
            foreign
                .post(
                    "/editions/" + code + "/calendar",
                    Map.of("kind", "CEREMONY", "now", "true", "reason", "x"))
                .statusCode())
        .isEqualTo(404);
    assertThat(
            foreign
                .json(
                    "PUT",
                    "/api/v1/editions/" + code + "/panel/1",
                    "{\"holder\":null,\"decree\":null}")
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void anObserverReadsEverythingAndChangesNothing() {
    create();
    Browser observer = new Browser(portal, stage.observer());

    assertThat(observer.page("/editions/" + code + "/panel")).doesNotContain("/panel/1");
    assertThat(observer.post("/editions/" + code + "/opening", Map.of()).statusCode())
        .isEqualTo(403);
    assertThat(observer.post("/editions/" + code + "/panel/1", Map.of()).statusCode())
        .isEqualTo(403);
  }

  @Test
  void programsDoTheSameThroughTheApi() {
    String wish =
        """
        {"template":"provincial","code":"%s","name":"Edisi percobaan","region":"Kalimantan Timur",
         "periodFrom":"2025-01-01","periodTo":"2025-12-31","timeZone":"Asia/Makassar","callOpens":"%s"}
        """
            .formatted(code, LocalDate.now(WITA));
    String path = "/api/v1/editions/" + code;

    assertThat(organiser.json("POST", "/api/v1/editions", wish).body())
        .contains("\"code\":\"" + code + "\"");
    assertThat(organiser.json("POST", "/api/v1/editions", wish).body())
        .contains("edition.code-taken");
    assertThat(
            organiser
                .json(
                    "PUT",
                    path + "/panel/1",
                    "{\"holder\":\"" + stage.assessor(1).name() + "\",\"decree\":\"SK/1\"}")
                .body())
        .contains("\"holder\":\"" + stage.assessor(1).name() + "\"");
    assertThat(
            organiser
                .json(
                    "PUT",
                    path + "/calendar/CEREMONY",
                    "{\"to\":\"2099-01-01T00:00:00Z\",\"reason\":\"Gedung dipakai\"}")
                .body())
        .contains("2099-01-01T00:00:00Z");
    assertThat(
            organiser
                .json(
                    "PUT",
                    path + "/categories/kabkota",
                    """
                    {"nameId":"Kabkota","nameEn":"Regions","winners":2,"shortlistSize":1,
                     "interview":"HELD","requiredDocuments":["REGULATION"]}
                    """)
                .body())
        .contains("category.shortlist-least");
    assertThat(
            organiser
                .json("PUT", path + "/categories/kabkota/scheme", "{\"source\":\"scheme: x\"}")
                .body())
        .contains("scheme.fault");
    assertThat(organiser.json("GET", path + "/categories/kabkota", "").body())
        .contains("\"schemeVersion\":1");
    assertThat(organiser.json("POST", path + "/opening", "").body())
        .contains("\"stage\":\"COLLECTING\"");
  }

  private void create() {
    assertThat(organiser.post("/editions", wish()).statusCode()).isEqualTo(303);
  }

  private Map<String, String> wish() {
    return Map.of(
        "template", "provincial",
        "code", code,
        "name", "Edisi percobaan",
        "region", "Kalimantan Timur",
        "periodFrom", "2025-01-01",
        "periodTo", "2025-12-31",
        "timeZone", WITA.getId(),
        "callOpens", LocalDate.now(WITA).toString());
  }

  private Edition edition() {
    return stage.bean(Editions.class).withCode(code);
  }

  private Instant date(String category) {
    long id = stage.bean(Categories.class).withCode(edition().id(), category).id();
    return stage.bean(Milestones.class).of(edition().id(), id, Milestone.Kind.SUBMISSION_DEADLINE);
  }
}
