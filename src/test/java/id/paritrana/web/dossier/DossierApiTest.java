package id.paritrana.web.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Database.Portal;
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
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The way of a dossier by the API, from draft to admission. */
@OnEachDatabase
class DossierApiTest {

  private static final String LIST = "/api/v1/nominations";
  private static final String FIGURE =
      """
      {"numerator":962711,"denominator":1358649,"denominatorKind":"LABOUR_FORCE",
       "asOf":"2022-12-31","source":"Disnaker"}\
      """;

  private final Portal portal;
  private final Stage stage;
  private Edition edition;
  private Organisation regency;
  private Browser nominator;
  private Browser verifier;

  DossierApiTest(Database database) {
    portal = database.portal();
    stage = new Stage(portal);
  }

  @BeforeEach
  void openTheCall() {
    edition = stage.openEdition("provincial");
    regency = stage.organisation("Kabupaten Uji", Organisation.Kind.REGENCY);
    nominator = new Browser(portal, stage.nominatorOf(regency));
    verifier = new Browser(portal, stage.verifier());
  }

  @Test
  void aDossierGoesFromDraftToAdmission() {
    String number = draft();
    String own = LIST + "/" + number;
    String check = "/api/v1/verification/" + number;
    assertThat(nominator.json("POST", own + "/submission", "").body())
        .contains("\"status\":422", "\"code\":\"nomination.figure-missing\"");

    ok(nominator.json("PUT", own + "/statement", "{\"statement\":\"Kami melindungi.\"}"));
    assertThat(ok(nominator.json("PUT", own + "/figures/coverage-total", FIGURE)))
        .contains("\"numerator\":962711", "\"asOf\":\"2022-12-31\"", "\"quotes\":[]");
    assertThat(ok(nominator.json("DELETE", own + "/figures/coverage-total", "")))
        .contains("\"figure\":\"coverage-total\"", "962711");
    ok(nominator.json("PUT", own + "/figures/coverage-total", FIGURE));
    String attached =
        ok(
            nominator.attach(
                own + "/documents",
                Map.of("kind", "REGULATION", "title", "Perbup"),
                "file",
                "perbup.pdf",
                "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
    String document = attached.replaceAll(".*\"id\":(\\d+).*", "$1");
    assertThat(ok(nominator.json("POST", own + "/submission", "")))
        .contains("\"status\":\"SUBMITTED\"", "\"missing\":[]");

    assertThat(ok(verifier.json("GET", "/api/v1/verification", ""))).contains(number);
    assertThat(ok(verifier.json("POST", check + "/undisputed", "")))
        .contains("\"verdict\":\"ACCEPTED\"");
    ok(verifier.json("POST", check + "/documents/" + document, "{\"verdict\":\"ACCEPTED\"}"));
    ok(verifier.json("POST", check + "/acceptance", ""));
    assertThat(status(number)).isEqualTo(Nomination.Status.ADMITTED);
  }

  @Test
  void aReturnedDossierNamesReasonAndDate() {
    String number = draft();
    String own = LIST + "/" + number;
    ok(nominator.json("PUT", own + "/figures/coverage-total", FIGURE));
    nominator.attach(
        own + "/documents",
        Map.of("kind", "REGULATION", "title", "Perbup"),
        "file",
        "perbup.pdf",
        "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));
    ok(nominator.json("POST", own + "/submission", ""));
    String path = "/api/v1/verification/" + number + "/return";
    assertThat(verifier.json("POST", path, giveBack("2999-01-01T00:00:00Z")).body())
        .contains("\"code\":\"dossier.due-range\"", "\"field\":\"due\"");

    ok(verifier.json("POST", path, giveBack(Stage.day(5).toString())));

    assertThat(ok(nominator.json("GET", own, "")))
        .contains("\"status\":\"RETURNED\"", "\"reason\":\"Lengkapi berkas.\"")
        .contains("\"next\":\"" + Stage.day(5) + "\"");
  }

  @Test
  void aCorrectionThatSaysTooLittleIsRefusedFieldByField() {
    String number = draft();
    HttpResponse<String> refused =
        nominator.json("PUT", LIST + "/" + number + "/figures/coverage-total", "{\"numerator\":1}");

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("\"field\":\"denominator\"", "\"field\":\"asOf\"")
        .contains("\"field\":\"denominatorKind\"", "Choose the kind of denominator.");
  }

  @Test
  void whatIsNotOnesOwnIsNotThere() {
    String number = draft();
    Organisation other = stage.organisation("Kabupaten Lain", Organisation.Kind.REGENCY);
    Browser stranger = new Browser(portal, stage.nominatorOf(other));
    Organisation committee = stage.organisation("Panitia Lain", Organisation.Kind.COMMITTEE);
    Browser foreign = new Browser(portal, stage.person("foreign", committee, Role.VERIFIER));

    assertThat(ok(stranger.json("GET", LIST, "")))
        .isEqualTo("{\"items\":[],\"page\":1,\"last\":1,\"total\":0}");
    for (String path : new String[] {"", "/documents/1"}) {
      assertThat(stranger.json("GET", LIST + "/" + number + path, "").statusCode()).isEqualTo(404);
      assertThat(foreign.json("GET", LIST + "/" + number + path, "").statusCode()).isEqualTo(404);
    }
    assertThat(
            stranger
                .json("PUT", LIST + "/" + number + "/figures/coverage-total", FIGURE)
                .statusCode())
        .isEqualTo(404);
    assertThat(foreign.json("GET", "/api/v1/verification/" + number, "").statusCode())
        .isEqualTo(404);
    assertThat(nominator.json("GET", "/api/v1/verification/" + number, "").statusCode())
        .isEqualTo(403);
    assertThat(stranger.json("POST", LIST, wish()).body())
        .contains("\"code\":\"nomination.not-for-others\"");
  }

  private String draft() {
    return ok(nominator.json("POST", LIST, wish())).replaceAll(".*\"number\":\"([^\"]+)\".*", "$1");
  }

  private String wish() {
    return "{\"edition\":\"%s\",\"category\":\"kabkota\",\"nominee\":\"%s\"}"
        .formatted(edition.code(), regency.code());
  }

  private static String giveBack(String due) {
    return "{\"reason\":\"Lengkapi berkas.\",\"due\":\"" + due + "\"}";
  }

  private Nomination.Status status(String number) {
    return portal.bean(Nominations.class).withNumber(number).status();
  }

  private static String ok(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return answer.body();
  }
}
