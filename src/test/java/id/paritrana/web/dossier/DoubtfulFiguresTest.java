package id.paritrana.web.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Database.Portal;
import id.paritrana.Deeds;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.DocumentKind;
import id.paritrana.award.Edition;
import id.paritrana.identity.Actor;
import id.paritrana.identity.CompanySize;
import id.paritrana.identity.Organisation;
import id.paritrana.indicator.DeclaringFigures;
import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.indicator.FigureValue;
import id.paritrana.indicator.Figures;
import id.paritrana.indicator.Measurement;
import id.paritrana.indicator.Observation;
import id.paritrana.indicator.Observations;
import id.paritrana.nomination.AttachingEvidence;
import id.paritrana.nomination.DraftingNominations;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.SubmittingNominations;
import id.paritrana.verification.CheckingDossiers;
import id.paritrana.verification.Dossiers;
import id.paritrana.verification.Finding;
import id.paritrana.web.Browser;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures that need a look are marked, for who states them and for who checks them. */
@OnEachDatabase
class DoubtfulFiguresTest {

  private static final LocalDate YEAR_END = LocalDate.of(2022, 12, 31);

  private final Portal portal;
  private final Stage stage;
  private final Deeds deeds;
  private Edition edition;
  private Browser verifier;

  DoubtfulFiguresTest(Database database) {
    portal = database.portal();
    stage = new Stage(portal);
    deeds = new Deeds(stage);
  }

  @BeforeEach
  void openTheCall() {
    edition = stage.openEdition("provincial");
    verifier = new Browser(portal, stage.verifier());
  }

  @Test
  void whatCannotBeIsRefusedAndWhatIsUnusualIsMarked() {
    Company company = new Company();
    String path = "/nominations/" + company.number;
    assertThat(company.caller.get(path).body())
        .contains("Paling banyak 12.", "Lazimnya 2 sampai 60.");

    HttpResponse<String> months =
        company.post("punctuality", Map.of("numerator", "10", "denominator", "24"));
    assertThat(months.statusCode()).isEqualTo(422);
    assertThat(months.body()).contains("24 tidak mungkin; paling banyak 12.", "value=\"24\"");
    HttpResponse<String> programmes =
        company.post("programmes", Map.of("numerator", "4", "denominator", "400"));
    assertThat(programmes.statusCode()).isEqualTo(422);
    assertThat(programmes.body()).contains("400 tidak mungkin; paling banyak 300.");

    assertThat(company.post("arrears", Map.of("numerator", "500")).statusCode()).isEqualTo(303);
    assertThat(company.caller.get(path).body())
        .contains("Pemeriksa akan melihat ini", "500 lebih besar daripada yang lazim");
  }

  @Test
  void theDayHasItsWindowAndIsMarkedOutsideThePeriod() {
    Company company = new Company();
    String path = "/nominations/" + company.number;
    assertThat(company.caller.get(path).body())
        .contains("Yang dinilai adalah 1 Januari 2022 sampai 31 Desember 2022");
    Map<String, String> arrears = new HashMap<>(Map.of("numerator", "0"));

    arrears.put("asOf", LocalDate.now().plusDays(2).toString());
    HttpResponse<String> future = company.post("arrears", arrears);
    assertThat(future.statusCode()).isEqualTo(422);
    assertThat(future.body()).contains("masih di masa depan; paling akhir");
    arrears.put("asOf", "2018-12-31");
    assertThat(company.post("arrears", arrears).statusCode()).isEqualTo(422);

    arrears.put("asOf", "2019-01-01");
    assertThat(company.post("arrears", arrears).statusCode()).isEqualTo(303);
    assertThat(company.caller.get(path).body())
        .contains("Keadaan per 1 Januari 2019 di luar masa yang dinilai");
  }

  @Test
  void theBulkActionLeavesOutWhatNeedsALook() {
    Company company = new Company();
    company.complete(500);
    company.declare("wages", ratio(9, 10, DenominatorKind.NOT_GIVEN), LocalDate.of(2019, 1, 1));
    company.handIn();
    String path = "/verification/" + company.number;

    assertThat(verifier.get(path).body())
        .contains("Terima 3 angka", "Diperiksa satu per satu", "perlu dilihat")
        .contains("500 lebih besar daripada yang lazim", "Keadaan per 1 Januari 2019 di luar");
    assertThat(verifier.post(path + "/undisputed", Map.of()).statusCode()).isEqualTo(303);

    assertThat(verified(company.number)).containsOnlyKeys("punctuality", "workers", "programmes");
    assertThat(verifier.json("GET", "/api/v1/verification/" + company.number, "").body())
        .contains("\"figure\":\"arrears\"", "doubt.unusually-many", "doubt.outside-period");
    assertThat(verifier.post(path + "/undisputed", Map.of()).statusCode()).isEqualTo(409);
  }

  @Test
  void aGateThatWillRefuseIsToldBeforeAndAloneAfter() {
    Company company = new Company();
    company.complete(3);
    company.handIn();
    String path = "/verification/" + company.number;
    judgeAll(company.number);

    assertThat(verifier.get(path).body())
        .contains("Dengan hasil pemeriksaan ini nomine tidak akan diterima", "tunggakan")
        .contains("Selesaikan; nomine tidak diterima");
    HttpResponse<String> concluded = verifier.post(path + "/acceptance", Map.of());
    assertThat(concluded.statusCode()).isEqualTo(303);
    assertThat(concluded.headers().allValues("set-cookie")).noneMatch(c -> c.contains("notice."));
    assertThat(verifier.get(path).body()).contains("Nominasi ini tidak diterima", "tunggakan");
    assertThat(deeds.nomination(company.number).reason()).isEqualTo("no-arrears");
  }

  @Test
  void whereEveryGateWillStandOpenNothingIsTold() {
    Company company = new Company();
    company.complete(0);
    company.handIn();
    judgeAll(company.number);

    assertThat(verifier.get("/verification/" + company.number).body())
        .contains("Terima berkas")
        .doesNotContain("nomine tidak akan diterima");
  }

  @Test
  void anAnswerShowsWhatWasAskedAndWhatChanged() {
    String number = deeds.submit(stage.category(edition, "kabkota"), 500);
    String path = "/verification/" + number;
    assertThat(verifier.get(path).body()).doesNotContain("Jawaban atas permintaan");
    deeds.giveBack(number, Stage.day(3));
    Actor nominator = deeds.nominatorOf(number);
    stage
        .bean(DeclaringFigures.class)
        .declare(
            nominator,
            number,
            "coverage-total",
            statement(ratio(480, 1000, DenominatorKind.LABOUR_FORCE), YEAR_END),
            null,
            Instant.now())
        .orThrow();
    attach(nominator, number, DocumentKind.BUDGET, "Lampiran baru");
    stage
        .bean(DraftingNominations.class)
        .state(nominator, number, "Kami melindungi semua.", Instant.now())
        .orThrow();
    deeds.handIn(number);

    assertThat(verifier.get(path).body())
        .contains("Jawaban atas permintaan", "Lengkapi sumbernya.")
        .contains("Sebelum dikembalikan: 500 / 1.000 terhadap angkatan kerja")
        .contains("Pernyataan sebelum dikembalikan", "Kami melindungi.")
        .contains(">berubah<", ">baru<", "Baru atau berubah sejak berkas dikembalikan.");
    assertThat(verifier.post(path + "/undisputed", Map.of()).statusCode()).isEqualTo(409);
  }

  @Test
  void anAnswerThatChangesNothingSaysSo() {
    String number = deeds.submit(stage.category(edition, "kabkota"), 510);
    deeds.giveBack(number, Stage.day(3));
    deeds.handIn(number);

    assertThat(verifier.get("/verification/" + number).body())
        .contains("Tidak ada angka, dokumen, atau pernyataan yang berubah sejak itu.")
        .doesNotContain(">berubah<");
    assertThat(verifier.post("/verification/" + number + "/undisputed", Map.of()).statusCode())
        .isEqualTo(303);
  }

  @Test
  void aCorrectionThatChangesNothingIsNone() {
    String number = deeds.submit(stage.category(edition, "kabkota"), 500);
    HttpResponse<String> same =
        verifier.post(
            "/verification/" + number + "/figures/coverage-total/correction",
            Map.of(
                "correct-coverage-total-numerator", "500",
                "correct-coverage-total-denominator", "1.000",
                "correct-coverage-total-denominatorKind", "LABOUR_FORCE",
                "correct-coverage-total-asOf", "2022-12-31",
                "correct-coverage-total-source", "Disnaker",
                "correct-coverage-total-reason", "Sudah dicocokkan."));
    assertThat(same.statusCode()).isEqualTo(409);
    assertThat(same.body()).contains("Tidak ada yang berubah; pakai Terima.");
    assertThat(verified(number)).isEmpty();
  }

  @Test
  void aFigureMadeUpKeepsItsMarkUntilTheNominatorStatesAnother() {
    Company company = new Company();
    company.complete(0);
    Observation made = figure(company.number, "arrears").observation();
    stage
        .bean(Observations.class)
        .update(
            new Observation(
                made.id(),
                made.nominationId(),
                made.figureId(),
                Observation.Provenance.ILLUSTRATIVE,
                null));
    String card = card(company.caller.get("/nominations/" + company.number).body(), "arrears");
    assertThat(card)
        .contains("mark-illustrative", "sumber: Register uji")
        .doesNotContain("value=\"Register uji\"");
    Map<String, String> again = Map.of("numerator", "1", "source", "Register uji");
    assertThat(company.post("arrears", again).body()).contains("Sebutkan sumber angka yang baru");

    company.post("arrears", Map.of("numerator", "1", "source", "Pernyataan perusahaan"));
    assertThat(figure(company.number, "arrears").observation().provenance())
        .isEqualTo(Observation.Provenance.DECLARED);
  }

  @Test
  void theVerifiedValueOfAFigureMadeUpIsMarkedToo() {
    String number = deeds.submit(stage.category(edition, "kabkota"), 500);
    Observation made = figure(number, "coverage-total").observation();
    stage
        .bean(Observations.class)
        .update(
            new Observation(
                made.id(),
                made.nominationId(),
                made.figureId(),
                Observation.Provenance.ILLUSTRATIVE,
                null));
    judgeAll(number);

    assertThat(
            card(verifier.get("/verification/" + number).body(), "coverage-total")
                .split("mark-illustrative", -1))
        .hasSize(3);
  }

  private void judgeAll(String number) {
    CheckingDossiers checking = stage.bean(CheckingDossiers.class);
    Nomination nomination = deeds.nomination(number);
    checking.acceptUndisputed(stage.verifier(), number, Instant.now()).orThrow();
    stage.bean(Dossiers.class).of(nomination).openFigures().stream()
        .map(open -> open.definition().code())
        .forEach(
            code ->
                checking
                    .judgeFigure(stage.verifier(), number, code, null, "", Instant.now())
                    .orThrow());
    stage
        .bean(Dossiers.class)
        .of(nomination)
        .documents()
        .forEach(
            d ->
                checking
                    .judgeDocument(
                        stage.verifier(),
                        number,
                        d.id(),
                        Finding.Verdict.ACCEPTED,
                        "",
                        Instant.now())
                    .orThrow());
  }

  private Figure figure(String number, String code) {
    return portal.bean(Figures.class).of(deeds.nomination(number)).stream()
        .filter(f -> f.definition().code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private Map<String, FigureValue> verified(String number) {
    Map<String, FigureValue> found = new HashMap<>();
    for (Figure figure : portal.bean(Figures.class).of(deeds.nomination(number))) {
      figure
          .at(FigureValue.Stage.VERIFIED)
          .ifPresent(value -> found.put(figure.definition().code(), value));
    }
    return found;
  }

  private void attach(Actor nominator, String number, DocumentKind kind, String title) {
    stage
        .bean(AttachingEvidence.class)
        .attach(
            nominator,
            number,
            new AttachingEvidence.Upload(
                kind, title, "uji.pdf", ("%PDF-1.7 " + title).getBytes(StandardCharsets.US_ASCII)),
            Instant.now())
        .orThrow();
  }

  private static String card(String page, String code) {
    String from = page.substring(page.indexOf("id=\"figure-" + code + "\""));
    return from.substring(0, from.indexOf("</section>"));
  }

  private static Measurement ratio(int numerator, int denominator, DenominatorKind kind) {
    return new Measurement.Ratio(
        BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), kind);
  }

  private static FigureStatement statement(Measurement measurement, LocalDate asOf) {
    return new FigureStatement(measurement, asOf, "Register uji");
  }

  /** A medium company with a draft. */
  private final class Company {

    private final Actor actor;
    private final Browser caller;
    private final String number;

    Company() {
      Organisation company = stage.company("PT Uji", CompanySize.MEDIUM);
      actor = stage.nominatorOf(company);
      caller = new Browser(portal, actor);
      number =
          stage
              .bean(DraftingNominations.class)
              .draft(actor, stage.category(edition, "menengah"), company.code(), Instant.now())
              .orThrow()
              .number();
    }

    /** Everything that is required, with so many months of arrears. */
    void complete(int arrears) {
      declare("punctuality", ratio(12, 12, DenominatorKind.NOT_GIVEN), YEAR_END);
      declare("workers", ratio(90, 100, DenominatorKind.OWN_WORKERS), YEAR_END);
      declare("wages", ratio(9, 10, DenominatorKind.NOT_GIVEN), YEAR_END);
      declare("programmes", ratio(4, 4, DenominatorKind.NOT_GIVEN), YEAR_END);
      declare("arrears", new Measurement.Amount(BigDecimal.valueOf(arrears)), YEAR_END);
      attach(actor, number, DocumentKind.CERTIFICATE, "Sertifikat");
    }

    void declare(String code, Measurement measurement, LocalDate asOf) {
      stage
          .bean(DeclaringFigures.class)
          .declare(actor, number, code, statement(measurement, asOf), null, Instant.now())
          .orThrow();
    }

    void handIn() {
      stage.bean(SubmittingNominations.class).submit(actor, number, Instant.now()).orThrow();
    }

    HttpResponse<String> post(String code, Map<String, String> fields) {
      Map<String, String> all = new HashMap<>(Map.of("asOf", "2022-12-31", "source", "Laporan"));
      all.putAll(fields);
      Map<String, String> prefixed = new HashMap<>();
      all.forEach((name, value) -> prefixed.put(code + "-" + name, value));
      return caller.post("/nominations/" + number + "/figures/" + code, prefixed);
    }
  }
}
