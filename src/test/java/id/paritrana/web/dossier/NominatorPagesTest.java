package id.paritrana.web.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Database.Portal;
import id.paritrana.Deeds;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Role;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import id.paritrana.web.Browser;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a nominator does in the browser, and what nobody else may do. */
@OnEachDatabase
class NominatorPagesTest {

  private static final byte[] PDF = "%PDF-1.7 uji".getBytes(StandardCharsets.US_ASCII);
  private static final Map<String, String> COVERAGE =
      Map.of(
          "coverage-total-numerator", "962.711",
          "coverage-total-denominator", "1.358.649",
          "coverage-total-denominatorKind", "LABOUR_FORCE",
          "coverage-total-asOf", "2023-03-31",
          "coverage-total-source", "Disnaker");

  private final Portal portal;
  private final Stage stage;
  private long category;
  private Organisation regency;
  private Browser nominator;

  NominatorPagesTest(Database database) {
    portal = database.portal();
    stage = new Stage(portal);
  }

  @BeforeEach
  void openTheCall() {
    Edition edition = stage.openEdition("provincial");
    category = stage.category(edition, "kabkota");
    regency = stage.organisation("Kabupaten Uji", Organisation.Kind.REGENCY);
    nominator = caller(regency);
  }

  @Test
  void aNominatorDraftsFillsInAndSubmits() {
    assertThat(nominator.get("/nominations").body())
        .contains("value=\"" + category + "\"", "Kabupaten/Kota");
    String path = draft();
    assertThat(nominator.get(path).body())
        .contains("Angka wajib belum diisi", "Dokumen wajib belum ada");

    assertThat(
            nominator
                .post(path + "/statement", Map.of("statement", "Kami melindungi."))
                .statusCode())
        .isEqualTo(303);
    assertThat(nominator.post(path + "/figures/coverage-total", COVERAGE).statusCode())
        .isEqualTo(303);
    assertThat(attach(path, "perbup.pdf", PDF).statusCode()).isEqualTo(303);
    String complete = nominator.get(path).body();
    assertThat(complete)
        .contains("Semua yang diwajibkan sudah ada.", "70,858", "962.711 / 1.358.649", "perbup.pdf")
        .contains("value=\"962.711\"");

    assertThat(nominator.post(path + "/submission", Map.of()).statusCode()).isEqualTo(303);
    assertThat(status(path)).isEqualTo(Nomination.Status.SUBMITTED);
    HttpResponse<String> again = nominator.post(path + "/submission", Map.of());
    assertThat(again.statusCode()).isEqualTo(409);
    assertThat(again.body()).contains("sudah diajukan pada");
  }

  @Test
  void aReturnedDossierThatIsCompleteStillTellsWhatTheVerifierAsks() {
    Deeds deeds = new Deeds(stage);
    String number = deeds.submit(category, 431);
    deeds.giveBack(number, Stage.day(3));

    String page =
        new Browser(portal, deeds.nominatorOf(number)).get("/nominations/" + number).body();

    assertThat(page)
        .doesNotContain("Semua yang diwajibkan sudah ada.")
        .containsPattern(
            "Lengkap menurut aturan; verifikator masih meminta jawaban sebelum [^<]+</p>"
                + "\\s*<p class=\"text-prewrap\">Lengkapi sumbernya\\.");
  }

  @Test
  void anIncompleteSubmissionTellsEverythingThatIsMissing() {
    String path = draft();

    HttpResponse<String> refused = nominator.post(path + "/submission", Map.of());

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("Angka wajib belum diisi: Cakupan seluruh pekerja", "Produk hukum");
    assertThat(status(path)).isEqualTo(Nomination.Status.DRAFT);
  }

  @Test
  void ofDeedsAtTheSameMomentOneIsDoneAndTheOthersAreToldSo() throws Exception {
    String path = draft();
    nominator.post(path + "/statement", Map.of("statement", "Kami melindungi."));
    nominator.post(path + "/figures/coverage-total", COVERAGE);
    attach(path, "perbup.pdf", PDF);

    Callable<Integer> deed = () -> nominator.post(path + "/submission", Map.of()).statusCode();

    List<Integer> answers = new ArrayList<>();
    try (ExecutorService people = Executors.newFixedThreadPool(6)) {
      for (Future<Integer> answer : people.invokeAll(Collections.nCopies(6, deed))) {
        answers.add(answer.get());
      }
    }

    assertThat(answers).containsOnly(303, 409).containsOnlyOnce(303);
    assertThat(status(path)).isEqualTo(Nomination.Status.SUBMITTED);
  }

  @Test
  void whatANominatorWritesIsShownInTheRecordAsItWasWritten() {
    String path = draft();
    for (String hostile : List.of("3 / 4 FOO @ 2025-12-31 (x)", "1 @ 2025-99-99 (x)")) {
      assertThat(nominator.post(path + "/statement", Map.of("statement", hostile)).statusCode())
          .isEqualTo(303);
      HttpResponse<String> record = new Browser(portal, stage.observer()).get(path + "/history");
      assertThat(record.statusCode()).isEqualTo(200);
      assertThat(record.body()).contains(hostile);
    }
  }

  @Test
  void aDocumentTooLargeIsRefusedBesideItsTitle() {
    String path = draft();
    byte[] large = Arrays.copyOf(PDF, 10_000_001);

    HttpResponse<String> refused = attach(path, "besar.pdf", large);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("10 MB", "value=\"Perbup\"");
  }

  @Test
  void aRefusedFigureKeepsWhatWasTyped() {
    String path = draft();
    Map<String, String> typed =
        Map.of(
            "coverage-total-numerator", "900,5",
            "coverage-total-denominator", "70.86",
            "coverage-total-source", "Koran \"Uji\"");

    HttpResponse<String> refused = nominator.post(path + "/figures/coverage-total", typed);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("value=\"900,5\"", "value=\"70.86\"", "value=\"Koran &#34;Uji&#34;\"")
        .contains("href=\"#field-coverage-total-denominator\"");
  }

  @Test
  void thousandsWrittenAsAnotherLanguageWritesThemAreNeverTakenForUnits() {
    String path = draft();
    Map<String, String> typed = new java.util.HashMap<>(COVERAGE);
    typed.put("coverage-total-numerator", "9,000");
    typed.put("coverage-total-denominator", "10000");

    HttpResponse<String> refused = nominator.post(path + "/figures/coverage-total", typed);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("value=\"9,000\"", "9.000 atau 9000", "#field-coverage-total-numerator")
        .doesNotContain("#field-coverage-total-denominator");

    typed.put("coverage-total-numerator", "9000");
    assertThat(nominator.post(path + "/figures/coverage-total", typed).statusCode()).isEqualTo(303);
    assertThat(nominator.get(path).body()).contains("9.000 / 10.000");
  }

  @Test
  void whatLiesFarBeforeTheAssessmentPeriodIsRefused() {
    Map<String, String> typed = new java.util.HashMap<>(COVERAGE);
    typed.put("coverage-total-asOf", "1990-12-31");

    HttpResponse<String> refused = nominator.post(draft() + "/figures/coverage-total", typed);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("1990", "terlalu jauh", "#field-coverage-total-asOf");
  }

  @Test
  void theSameFileIsAttachedOnce() {
    String path = draft();
    assertThat(attach(path, "perbup.pdf", PDF).statusCode()).isEqualTo(303);

    HttpResponse<String> refused = attach(path, "salinan.pdf", PDF);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("sudah terlampir sebagai").doesNotContain("salinan.pdf");
  }

  @Test
  void everyFieldThatIsMissingFromAFigureIsNamed() {
    HttpResponse<String> refused =
        nominator.post(
            draft() + "/figures/coverage-total", Map.of("coverage-total-numerator", "-1"));

    assertThat(refused.body())
        .contains("#field-coverage-total-numerator", "#field-coverage-total-denominator")
        .contains("#field-coverage-total-asOf", "#field-coverage-total-denominatorKind");
  }

  @Test
  void aBarePercentageIsMarkedAsWeaker() {
    String path = draft();
    Map<String, String> typed =
        Map.of(
            "coverage-vulnerable-percent", "57,86",
            "coverage-vulnerable-denominatorKind", "NOT_GIVEN",
            "coverage-vulnerable-asOf", "2023-03-31",
            "coverage-vulnerable-source", "Berita");

    assertThat(nominator.post(path + "/figures/coverage-vulnerable", typed).statusCode())
        .isEqualTo(303);

    assertThat(stageOf(nominator.get(path).body(), "coverage-vulnerable"))
        .contains("57,86", "mark-weaker");
  }

  @Test
  void aDocumentIsHandedOverAsAFileAndNeverShown() {
    String path = draft();
    attach(path, "../../perbup.pdf", PDF);
    String address = firstDocument(path);

    HttpResponse<String> file = nominator.get(address);

    assertThat(file.body()).isEqualTo("%PDF-1.7 uji");
    assertThat(file.headers().firstValue("content-type")).contains("application/pdf");
    assertThat(file.headers().firstValue("content-disposition").orElseThrow())
        .startsWith("attachment; filename=\"perbup.pdf\"");
    assertThat(file.headers().firstValue("x-content-type-options")).contains("nosniff");
    assertThat(file.headers().firstValue("content-security-policy").orElseThrow())
        .contains("sandbox", "default-src 'none'");
  }

  @Test
  void aPageThatCallsItselfAPdfIsRefused() {
    String path = draft();

    HttpResponse<String> refused =
        attach(path, "perbup.pdf", "<script>alert(1)</script>".getBytes(StandardCharsets.US_ASCII));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("bukan PDF, JPG, atau PNG", "value=\"Perbup\"")
        .doesNotContain("<script>alert");
  }

  @Test
  void aFigureIsTakenBackFromADraftAndTheRecordKeepsIt() {
    String path = draft();
    String removal = path + "/figures/coverage-total/removal";
    assertThat(nominator.post(removal, Map.of()).statusCode()).isEqualTo(404);
    nominator.post(path + "/figures/coverage-total", COVERAGE);
    assertThat(nominator.get(path).body()).contains("962.711", "Tarik angka");

    assertThat(nominator.post(removal, Map.of()).statusCode()).isEqualTo(303);

    assertThat(nominator.get(path).body()).doesNotContain("962.711", "Tarik angka");
    assertThat(new Browser(portal, stage.observer()).get(path + "/history").body())
        .contains("Angka ditarik", "962.711");
  }

  @Test
  void aDocumentGoesUnlessAFigureNamesIt() {
    String path = draft();
    attach(path, "perbup.pdf", PDF);
    String address = firstDocument(path);
    String id = address.substring(address.lastIndexOf('/') + 1);
    Map<String, String> shown = new java.util.HashMap<>(COVERAGE);
    shown.put("coverage-total-evidence", id);
    assertThat(nominator.post(path + "/figures/coverage-total", shown).statusCode()).isEqualTo(303);

    HttpResponse<String> kept = nominator.post(address + "/removal", Map.of());
    assertThat(kept.statusCode()).isEqualTo(409);
    assertThat(kept.body()).contains("menjadi bukti sebuah angka");

    nominator.post(path + "/figures/coverage-total", COVERAGE);
    assertThat(nominator.post(address + "/removal", Map.of()).statusCode()).isEqualTo(303);
    assertThat(nominator.status(address)).isEqualTo(404);
  }

  @Test
  void aBranchOfficeChoosesWhomToPropose() {
    Browser branch = caller(stage.organisation("Cabang", Organisation.Kind.BRANCH_OFFICE));
    Organisation company = stage.organisation("PT Contoh", Organisation.Kind.COMPANY);
    String choice = branch.get("/nominations/new/" + category).body();
    assertThat(choice).contains(regency.code()).doesNotContain(company.code());

    HttpResponse<String> wrong =
        branch.post(
            "/nominations",
            Map.of("category", String.valueOf(category), "nominee", company.code()));
    assertThat(wrong.statusCode()).isEqualTo(422);
    HttpResponse<String> drafted =
        branch.post(
            "/nominations",
            Map.of("category", String.valueOf(category), "nominee", regency.code()));
    String path = drafted.headers().firstValue("location").orElseThrow();

    assertThat(branch.status(path)).isEqualTo(200);
    assertThat(nominator.status(path)).as("a draft is its nominator's alone").isEqualTo(404);
    HttpResponse<String> twice =
        nominator.post(
            "/nominations",
            Map.of("category", String.valueOf(category), "nominee", regency.code()));
    assertThat(twice.statusCode()).isEqualTo(409);
  }

  @Test
  void aWithdrawalNeedsItsReason() {
    String path = draft();

    assertThat(nominator.post(path + "/withdrawal", Map.of("reason", " ")).statusCode())
        .isEqualTo(422);
    assertThat(
            nominator.post(path + "/withdrawal", Map.of("reason", "Keliru kategori.")).statusCode())
        .isEqualTo(303);

    assertThat(nominator.get(path).body()).contains("Ditarik pada", "Keliru kategori.");
  }

  @Test
  void aDossierIsNobodysWhoMayNotSeeIt() {
    String path = draft();
    attach(path, "perbup.pdf", PDF);
    String document = firstDocument(path);
    Browser other = caller(stage.organisation("Kabupaten Lain", Organisation.Kind.REGENCY));
    Organisation otherCommittee = stage.organisation("Panitia Lain", Organisation.Kind.COMMITTEE);
    Browser foreign = new Browser(portal, stage.person("foreign", otherCommittee, Role.ORGANISER));
    Browser assessor = new Browser(portal, stage.assessor(1));
    Browser verifier = new Browser(portal, stage.verifier());

    for (Browser stranger : new Browser[] {other, foreign, assessor, verifier}) {
      assertThat(stranger.status(path)).isEqualTo(404);
      assertThat(stranger.status(document)).isEqualTo(404);
      assertThat(stranger.post(path + "/submission", Map.of()).statusCode()).isEqualTo(404);
      assertThat(stranger.post(path + "/figures/coverage-total", COVERAGE).statusCode())
          .isEqualTo(404);
      assertThat(stranger.post(document + "/removal", Map.of()).statusCode()).isEqualTo(404);
      assertThat(stranger.post(path + "/figures/coverage-total/removal", Map.of()).statusCode())
          .isEqualTo(404);
      assertThat(stranger.get("/nominations").body()).doesNotContain(path);
    }
  }

  @Test
  void anObserverReadsAndChangesNothing() {
    String path = draft();
    Browser observer = new Browser(portal, stage.observer());

    assertThat(observer.get(path).body()).contains("Kabupaten Uji").doesNotContain("/submission");
    assertThat(observer.post(path + "/statement", Map.of("statement", "x")).statusCode())
        .isEqualTo(404);
    assertThat(observer.post(path + "/withdrawal", Map.of("reason", "x")).statusCode())
        .isEqualTo(404);
  }

  @Test
  void whileADossierIsCheckedItsFindingsStayWithTheCommittee() {
    Deeds deeds = new Deeds(stage);
    String number = deeds.submit(category, 640);
    new Browser(portal, stage.verifier())
        .post(
            "/verification/" + number + "/figures/coverage-total/acceptance",
            Map.of("accept-coverage-total-reason", "Cocok dengan register."));
    String path = "/nominations/" + number;

    assertThat(new Browser(portal, stage.organiser()).get(path).body())
        .contains("Cocok dengan register.");
    assertThat(new Browser(portal, deeds.nominatorOf(number)).get(path).body())
        .doesNotContain("Cocok dengan register.");
  }

  private String draft() {
    return nominator
        .post(
            "/nominations", Map.of("category", String.valueOf(category), "nominee", regency.code()))
        .headers()
        .firstValue("location")
        .orElseThrow();
  }

  private HttpResponse<String> attach(String path, String fileName, byte[] file) {
    return nominator.upload(
        path + "/documents", Map.of("kind", "REGULATION", "title", "Perbup"), fileName, file);
  }

  private String firstDocument(String path) {
    return nominator
        .get(path)
        .body()
        .replaceAll("(?s).*?href=\"(" + path + "/documents/\\d+)\".*", "$1");
  }

  private Nomination.Status status(String path) {
    return portal
        .bean(Nominations.class)
        .withNumber(path.substring("/nominations/".length()))
        .status();
  }

  private Browser caller(Organisation organisation) {
    return new Browser(portal, stage.nominatorOf(organisation));
  }

  /** The part of the page that shows the values of one figure. */
  private static String stageOf(String page, String code) {
    return page.replaceAll("(?s).*id=\"figure-" + code + "\"(.*?)<form.*", "$1");
  }
}
