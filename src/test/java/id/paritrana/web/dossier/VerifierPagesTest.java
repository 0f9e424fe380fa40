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
import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.FigureValue;
import id.paritrana.indicator.Figures;
import id.paritrana.indicator.Measurement;
import id.paritrana.indicator.Quote;
import id.paritrana.indicator.Quotes;
import id.paritrana.nomination.Nomination;
import id.paritrana.verification.Dossiers;
import id.paritrana.web.Browser;
import java.math.BigDecimal;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a verifier does in the browser, and what nobody else may do. */
@OnEachDatabase
class VerifierPagesTest {

  private final Portal portal;
  private final Stage stage;
  private final Deeds deeds;
  private String number;
  private String path;
  private Browser verifier;

  VerifierPagesTest(Database database) {
    portal = database.portal();
    stage = new Stage(portal);
    deeds = new Deeds(stage);
  }

  @BeforeEach
  void handADossierIn() {
    Edition edition = stage.openEdition("provincial");
    number = deeds.submit(stage.category(edition, "kabkota"), 500);
    path = "/verification/" + number;
    verifier = new Browser(portal, stage.verifier());
  }

  @Test
  void aVerifierTakesADossierFromTheInboxAndPassesItOn() {
    assertThat(verifier.get("/verification").body()).contains(path, "Kabupaten 500");
    assertThat(verifier.post(path + "/acceptance", Map.of()).body())
        .contains("Belum diperiksa: 1 angka dan 1 dokumen.");

    acceptFigure("");
    judgeDocument("ACCEPTED", "");
    assertThat(verifier.get(path).body())
        .contains("Semua angka dan dokumen sudah diperiksa.")
        .contains("<a href=\"#conclusion\">Ke simpulan</a>", "id=\"conclusion\"");
    assertThat(verifier.post(path + "/acceptance", Map.of()).statusCode()).isEqualTo(303);

    assertThat(deeds.nomination(number).status()).isEqualTo(Nomination.Status.ADMITTED);
    assertThat(verifier.get("/verification").body()).doesNotContain(path);
    assertThat(verifier.get(path).body())
        .contains("Nominasi ini diterima", "Riwayat pemeriksaan")
        .doesNotContain("/return\"", "#conclusion");
  }

  @Test
  void theFirstGateThatFailedIsToldInWords() {
    acceptFigure("");
    judgeDocument("REJECTED", "Bukan produk hukum.");
    verifier.post(path + "/acceptance", Map.of());

    assertThat(nominatorsPage())
        .contains("Nominasi ini tidak diterima", "Dokumen wajib tidak ada atau tidak diterima.")
        .contains("Bukan produk hukum.");
  }

  @Test
  void aRejectionAndACorrectionNeedTheirReasons() {
    assertThat(judgeDocument("REJECTED", " ").statusCode()).isEqualTo(422);
    HttpResponse<String> refused = correct("480", "");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("value=\"480\"", "href=\"#field-correct-coverage-total-reason\"");

    assertThat(correct("480", "Salah jumlah.").statusCode()).isEqualTo(303);
    assertThat(coverage().at(FigureValue.Stage.DECLARED).orElseThrow().measurement())
        .isEqualTo(ratio(500));
    assertThat(coverage().at(FigureValue.Stage.VERIFIED).orElseThrow().measurement())
        .isEqualTo(ratio(480));
    assertThat(verifier.get(path).body()).contains("50", "48", "Salah jumlah.");
  }

  @Test
  void aPublishedValueThatContradictsIsFlaggedAndFillsTheCorrection() {
    long quote = quote("70.86", "70.86");
    long range = quote("49.8", "50.2");
    String page = verifier.get(path).body();
    assertThat(page)
        .contains("bertentangan dengan 1 teks", "70,86", "49,8–50,2", "+20,86")
        .contains(path + "?use=" + quote)
        .doesNotContain("?use=" + range);

    HttpResponse<String> contested = acceptFigure("Register resmi lebih baru.");
    assertThat(contested.statusCode()).isEqualTo(409);
    assertThat(contested.body())
        .contains("Selesaikan pertentangan itu dengan alasan", "Register resmi lebih baru.");
    assertThat(verifier.get(path + "?use=" + quote).body())
        .contains("value=\"70,86\"", "value=\"Berita lama\"");
  }

  @Test
  void aContradictionIsReconciledWithAReasonThatEverybodyWhoOverseesReads() {
    quote("70.86", "70.86");
    long near = quote("49.8", "50.2");
    HttpResponse<String> chosenNothing = reconcile("", "Register resmi lebih baru.");
    assertThat(chosenNothing.statusCode()).isEqualTo(422);
    assertThat(chosenNothing.body())
        .contains("Register resmi lebih baru.", "field-reconcile-coverage-total-quote");
    assertThat(reconcile(Long.toString(near), "singkat").statusCode()).isEqualTo(422);
    assertThat(reconcile("999999999", "Register resmi lebih baru.").statusCode()).isEqualTo(422);

    assertThat(reconcile(Long.toString(near), "Register resmi lebih baru.").statusCode())
        .isEqualTo(303);
    assertThat(verifier.get(path).body())
        .contains("Yang diikuti: 49,8–50,2", "Terima 1 angka", "verifier");
    assertThat(verifier.post(path + "/undisputed", Map.of()).statusCode()).isEqualTo(303);
    assertThat(coverage().at(FigureValue.Stage.VERIFIED).orElseThrow().reason())
        .isEqualTo("Register resmi lebih baru.");

    Browser observer = new Browser(portal, stage.observer());
    assertThat(observer.get("/nominations/" + number).body())
        .contains("Yang diikuti: 49,8–50,2", "Register resmi lebih baru.");
    assertThat(observer.get("/nominations/" + number + "/history").body())
        .contains("Pertentangan teks diselesaikan", "49,8–50,2 %", "Register resmi lebih baru.");
  }

  @Test
  void whileADossierIsCheckedItsNominatorIsNotToldWhatTextsSay() {
    quote("70.86", "70.86");
    reconcile("NONE", "Register resmi lebih baru.");

    assertThat(nominatorsPage())
        .doesNotContain("70,86", "Register resmi lebih baru.", "Tidak ada teks yang diikuti");
    assertThat(verifier.get(path).body()).contains("Tidak ada teks yang diikuti");
  }

  @Test
  void whoFollowsATextThatContradictsCorrectsTheFigureByIt() {
    long followed = quote("70.86", "70.86");
    reconcile(Long.toString(followed), "Naskah memuat pembilangnya.");

    assertThat(verifier.get(path).body())
        .contains("Teks yang diikuti bertentangan dengan angka yang dinyatakan")
        .doesNotContain("Terima 1 angka");
    assertThat(acceptFigure("").statusCode()).isEqualTo(409);
    assertThat(correct("480", "Salah jumlah.").body()).contains("Berita lama", "0,5 poin");
    assertThat(correct("709", "Salah jumlah.").statusCode()).isEqualTo(303);
    assertThat(verifier.get(path).body()).contains("−0,04");
  }

  @Test
  void aTextThatContradictsAnewOpensTheContradictionAgain() {
    quote("70.86", "70.86");
    reconcile("NONE", "Register resmi lebih baru.");
    assertThat(coverage().isContested()).isFalse();

    assertThat(note(Map.of("percent", "30")).statusCode()).isEqualTo(303);
    assertThat(coverage().isContested()).isTrue();
    assertThat(acceptFigure("Register resmi lebih baru.").statusCode()).isEqualTo(409);
  }

  @Test
  void aTextThatContradictsAJudgedFigureHasItJudgedAgain() {
    acceptFigure("");
    judgeDocument("ACCEPTED", "");
    note(Map.of("percent", "30"));
    assertThat(verifier.post(path + "/acceptance", Map.of()).body())
        .contains("Belum diperiksa: 1 angka dan 0 dokumen.");

    reconcile("NONE", "Register resmi lebih baru.");
    assertThat(acceptFigure("").statusCode()).isEqualTo(303);
    assertThat(verifier.post(path + "/acceptance", Map.of()).statusCode()).isEqualTo(303);
  }

  @Test
  void aPublishedValueIsNotedAsARangeOrWithItsCounts() {
    assertThat(note(Map.of("percent", "65", "percentHigh", "68")).statusCode()).isEqualTo(303);
    assertThat(verifier.get(path).body()).contains("65–68", "+15,00");
    HttpResponse<String> turned = note(Map.of("percent", "68", "percentHigh", "65"));
    assertThat(turned.statusCode()).isEqualTo(422);
    assertThat(turned.body()).contains("paling sedikit sama dengan ujung bawah", "value=\"68\"");
    assertThat(note(Map.of("percent", "101")).statusCode()).isEqualTo(422);
    assertThat(note(Map.of("percent", "50", "numerator", "700", "denominator", "1000")).body())
        .contains("menghasilkan 70");
    assertThat(
            note(Map.of("percent", "50", "percentHigh", "51", "numerator", "1", "denominator", "2"))
                .body())
        .contains("menghasilkan satu persentase");
    assertThat(note(Map.of("percent", "50", "numerator", "500")).statusCode()).isEqualTo(422);
    assertThat(
            note(Map.of("percent", "70,86", "numerator", "7086", "denominator", "10000"))
                .statusCode())
        .isEqualTo(303);
    assertThat(coverage().quotes())
        .extracting(Quote::isRange)
        .containsExactlyInAnyOrder(true, false);
    assertThat(
            new Browser(portal, stage.observer()).get("/nominations/" + number + "/history").body())
        .contains("Angka yang dipublikasikan dicatat", "65–68 %");
  }

  @Test
  void programsNoteAndReconcileAsWell() {
    String figure = "/api/v1/verification/" + number + "/figures/coverage-total";
    String quote =
        """
        {"percent": 65, "percentHigh": 68, "denominatorKind": "NOT_GIVEN", "asOf": "2022-12-31",
         "source": "Siaran pers"}
        """;
    assertThat(verifier.json("POST", figure + "/quotes", quote).body())
        .contains("\"percentLow\":65", "\"percentHigh\":68", "\"contradicts\":true");
    assertThat(verifier.json("POST", figure + "/quotes", "{\"percent\": 65}").body())
        .contains("\"status\":422", "figure.as-of-missing", "figure.kind-missing");
    assertThat(verifier.json("POST", figure + "/reconciliation", "{}").body())
        .contains("\"status\":422", "dossier.reason-needed");
    String settled = "{\"reason\": \"Register resmi lebih baru.\"}";
    assertThat(verifier.json("POST", figure + "/reconciliation", settled).body())
        .contains("\"reconciliation\":{\"reason\":\"Register resmi lebih baru.\"");
    assertThat(
            new Browser(portal, stage.organiser())
                .json("POST", figure + "/reconciliation", settled)
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void aFigureWithoutContradictionHasNothingToReconcile() {
    quote("50.5", "50.5");
    HttpResponse<String> refused = reconcile("NONE", "Register resmi lebih baru.");
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("Tidak ada teks yang bertentangan");
  }

  @Test
  void aFigureThatIsContradictedIsNotAcceptedTogetherWithOthers() {
    assertThat(verifier.get(path).body()).contains("Terima 1 angka");
    quote("70.86", "70.86");
    assertThat(verifier.get(path).body()).doesNotContain("Terima 1 angka");
    HttpResponse<String> refused = verifier.post(path + "/undisputed", Map.of());
    assertThat(refused.statusCode()).isEqualTo(409);
    assertThat(refused.body()).contains("Tidak ada angka yang dapat diterima sekaligus");
    assertThat(coverage().at(FigureValue.Stage.VERIFIED)).isEmpty();
  }

  @Test
  void whatNothingContradictsIsAcceptedAtOnce() {
    assertThat(verifier.get(path).body())
        .contains("Yang diperiksa", "href=\"#figure-coverage-total\"");
    assertThat(verifier.post(path + "/undisputed", Map.of()).statusCode()).isEqualTo(303);
    assertThat(coverage().at(FigureValue.Stage.VERIFIED).orElseThrow().measurement())
        .isEqualTo(ratio(500));
    assertThat(
            new Browser(portal, stage.observer()).get("/nominations/" + number + "/history").body())
        .contains("Angka diterima");
  }

  @Test
  void aReturnedDossierTellsItsNominatorWhyAndUntilWhen() {
    HttpResponse<String> late = giveBack("Lengkapi sumbernya.", "2999-01-01T00:00");
    assertThat(late.statusCode()).isEqualTo(422);
    assertThat(late.body()).contains("Lengkapi sumbernya.", "value=\"2999-01-01T00:00\"");
    judgeDocument("REJECTED", "Tidak terbaca.");
    String due = Stage.OPENS.plusDays(5) + "T16:00";
    assertThat(giveBack("Lengkapi sumbernya.", due).statusCode()).isEqualTo(303);

    assertThat(nominatorsPage())
        .contains("Lengkapi sumbernya.", "16.00\u00a0WITA", "Tidak terbaca.", "Ajukan jawaban");
    Browser nominator = new Browser(portal, deeds.nominatorOf(number));
    HttpResponse<String> kept =
        nominator.post(
            "/nominations/" + number + "/documents/" + document() + "/removal", Map.of());
    assertThat(kept.statusCode()).isEqualTo(409);
    assertThat(kept.body()).contains("sudah diperiksa dan tetap tercatat");
    HttpResponse<String> stays =
        nominator.post("/nominations/" + number + "/figures/coverage-total/removal", Map.of());
    assertThat(stays.statusCode()).isEqualTo(409);
    assertThat(stays.body()).contains("tidak dapat ditarik");

    assertThat(nominator.post("/nominations/" + number + "/submission", Map.of()).statusCode())
        .isEqualTo(303);
    assertThat(verifier.get("/verification").body()).contains(path);
  }

  @Test
  void nobodyElseChecksTheDossier() {
    Organisation other = stage.organisation("Panitia Lain", Organisation.Kind.COMMITTEE);
    Browser foreign = new Browser(portal, stage.person("foreign", other, Role.VERIFIER));
    String figure = path + "/figures/coverage-total/";
    quote("70.86", "70.86");
    assertThat(foreign.get("/verification").body()).doesNotContain(number);
    assertThat(foreign.status(path)).isEqualTo(404);
    assertThat(foreign.post(path + "/acceptance", Map.of()).statusCode()).isEqualTo(404);
    assertThat(foreign.post(path + "/undisputed", Map.of()).statusCode()).isEqualTo(404);
    for (String deed : new String[] {"acceptance", "quotes", "reconciliation"}) {
      assertThat(
              foreign.post(figure + deed, reconciliation("NONE", "Bukan milik saya.")).statusCode())
          .isEqualTo(404);
    }

    for (Browser unfit :
        new Browser[] {
          new Browser(portal, deeds.nominatorOf(number)),
          new Browser(portal, stage.organiser()),
          new Browser(portal, stage.observer()),
          new Browser(portal, stage.assessor(1))
        }) {
      assertThat(unfit.status(path)).isEqualTo(403);
      assertThat(unfit.post(path + "/acceptance", Map.of()).statusCode()).isEqualTo(403);
      assertThat(unfit.post(path + "/undisputed", Map.of()).statusCode()).isEqualTo(403);
      assertThat(unfit.post(figure + "quotes", Map.of()).statusCode()).isEqualTo(403);
      assertThat(unfit.post(figure + "reconciliation", Map.of()).statusCode()).isEqualTo(403);
    }
    assertThat(deeds.nomination(number).status()).isEqualTo(Nomination.Status.SUBMITTED);
  }

  private HttpResponse<String> acceptFigure(String reason) {
    return verifier.post(
        path + "/figures/coverage-total/acceptance",
        Map.of("accept-coverage-total-reason", reason));
  }

  private HttpResponse<String> reconcile(String quote, String reason) {
    return verifier.post(
        path + "/figures/coverage-total/reconciliation", reconciliation(quote, reason));
  }

  private static Map<String, String> reconciliation(String quote, String reason) {
    return Map.of(
        "reconcile-coverage-total-quote", quote, "reconcile-coverage-total-reason", reason);
  }

  private HttpResponse<String> note(Map<String, String> values) {
    Map<String, String> typed = new HashMap<>();
    values.forEach((field, value) -> typed.put("quote-coverage-total-" + field, value));
    typed.put("quote-coverage-total-denominatorKind", "LABOUR_FORCE");
    typed.put("quote-coverage-total-asOf", "2022-12-31");
    typed.put("quote-coverage-total-source", "Berita baru");
    return verifier.post(path + "/figures/coverage-total/quotes", typed);
  }

  private HttpResponse<String> correct(String numerator, String reason) {
    return verifier.post(
        path + "/figures/coverage-total/correction",
        Map.of(
            "correct-coverage-total-numerator", numerator,
            "correct-coverage-total-denominator", "1.000",
            "correct-coverage-total-denominatorKind", "LABOUR_FORCE",
            "correct-coverage-total-asOf", "2022-12-31",
            "correct-coverage-total-source", "Register",
            "correct-coverage-total-reason", reason));
  }

  private HttpResponse<String> judgeDocument(String verdict, String reason) {
    long id = document();
    return verifier.post(
        path + "/documents/" + id,
        Map.of("verdict", verdict, "document-" + id + "-reason", reason));
  }

  private HttpResponse<String> giveBack(String reason, String due) {
    return verifier.post(path + "/return", Map.of("reason", reason, "due", due));
  }

  private String nominatorsPage() {
    return new Browser(portal, deeds.nominatorOf(number)).get("/nominations/" + number).body();
  }

  private long document() {
    return portal.bean(Dossiers.class).of(deeds.nomination(number)).documents().getFirst().id();
  }

  private Figure coverage() {
    return portal.bean(Figures.class).of(deeds.nomination(number)).getFirst();
  }

  private long quote(String low, String high) {
    return portal
        .bean(Quotes.class)
        .save(
            new Quote(
                null,
                coverage().observation().id(),
                null,
                null,
                new BigDecimal(low),
                new BigDecimal(high),
                DenominatorKind.LABOUR_FORCE,
                LocalDate.of(2022, 12, 31),
                "Berita lama",
                Instant.now(),
                stage.verifier().id()))
        .id();
  }

  private static Measurement ratio(int numerator) {
    return new Measurement.Ratio(
        BigDecimal.valueOf(numerator), BigDecimal.valueOf(1000), DenominatorKind.LABOUR_FORCE);
  }
}
