package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Database.Portal;
import id.paritrana.OnEachDatabase;
import id.paritrana.identity.Account;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Role;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is not carried out is answered in the reader's language, and nothing else leaks. */
@OnEachDatabase
class ErrorsTest {

  private final Portal portal;
  private final People people;

  ErrorsTest(Database database) {
    portal = database.portal();
    people = new People(portal);
  }

  @Test
  void anUnknownPageIsAPageForPeopleAndAProblemForPrograms() {
    HttpResponse<String> page = new Visitor(portal).get("/tidak/ada");
    HttpResponse<String> problem =
        new Visitor(portal).with("Accept-Language", "en").get("/api/v1/none");

    assertThat(page.statusCode()).isEqualTo(404);
    assertThat(page.body()).contains("<h1>Tidak ditemukan</h1>");
    assertThat(problem.statusCode()).isEqualTo(404);
    assertThat(problem.headers().firstValue("content-type")).contains("application/problem+json");
    assertThat(problem.body())
        .isEqualTo(
            """
            {"type":"about:blank","title":"Not found","status":404,"detail":"This page does not\
             exist, or not for you.","instance":"/api/v1/none"}\
            """);
  }

  @Test
  void everyAnswerCarriesTheStrictHeaders() {
    for (String path : List.of("/", "/accounts", "/tidak/ada", "/api/v1/accounts")) {
      HttpResponse<String> answer = new Visitor(portal).get(path);
      assertThat(answer.headers().firstValue("content-security-policy").orElse(""))
          .as(path)
          .startsWith("default-src 'self'")
          .contains("frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(answer.headers().firstValue("x-content-type-options")).contains("nosniff");
    }
  }

  @Test
  void everyRoleButTheAdministratorIsKeptFromTheAccounts() {
    for (Role role : Role.values()) {
      int expected = role == Role.ADMINISTRATOR ? 200 : 403;
      Visitor visitor = people.visitor(role);
      assertThat(visitor.get("/accounts").statusCode()).as(role.name()).isEqualTo(expected);
      assertThat(visitor.get("/prometheus").statusCode()).as(role.name()).isEqualTo(expected);
    }
  }

  @Test
  void aNameWithScriptInItIsShownAsText() {
    String script = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>";
    Account account =
        people.person(people.organisation(Organisation.Kind.COMPANY), script, Role.NOMINATOR);

    String page = people.visitor(Role.ADMINISTRATOR).get("/accounts/" + account.username()).body();

    assertThat(page)
        .contains("&lt;script&gt;alert(1)")
        .doesNotContain("<script>alert", "<img src=x");
  }

  @Test
  void aRefusedFormKeepsWhatWasTyped() {
    HttpResponse<String> answer =
        people
            .visitor(Role.ADMINISTRATOR)
            .post(
                "/accounts/new",
                "/accounts",
                Map.of("username", "Huruf Besar", "displayName", "\"Nama\" & <lain>"));

    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(answer.body())
        .contains("value=\"Huruf Besar\"", "value=\"&#34;Nama&#34; &amp; &lt;lain>\"")
        .contains("Nama pengguna terdiri dari 3 sampai 60", "Pilih paling sedikit satu peran.");
  }

  @Test
  void onlyListedFilesAreServed() {
    Visitor visitor = new Visitor(portal);
    String css = portal.bean(Assets.class).address("site.css");

    HttpResponse<String> served = visitor.get(css);
    assertThat(served.statusCode()).isEqualTo(200);
    assertThat(served.headers().firstValue("cache-control"))
        .contains("public, max-age=31536000, immutable");
    assertThat(served.headers().firstValue("content-type").orElseThrow()).startsWith("text/css");

    String folder = css.substring(0, css.lastIndexOf('/'));
    for (String trick :
        List.of(
            "/..%2f..%2fapplication.yml",
            "/%2e%2e/%2e%2e/application.yml", "/site.css%00.js", "/application.yml")) {
      HttpResponse<String> answer = visitor.get(folder + trick);
      assertThat(answer.statusCode()).as(trick).isIn(400, 404);
      assertThat(answer.body()).doesNotContain("datasources", "--paper");
    }
  }

  @Test
  void theApiGivesATokenAndRefusesInProblemDetails() {
    Account account = people.person(Role.ADMINISTRATOR);
    Visitor program = new Visitor(portal).with("Accept", "application/json");
    String entered = "{\"username\":\"%s\",\"password\":\"%s\"}";

    HttpResponse<String> wrong =
        program.json("POST", "/api/v1/session", entered.formatted(account.username(), "salah"));
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(wrong.body()).contains("\"code\":\"signin.refused\"");

    HttpResponse<String> right =
        program.json(
            "POST", "/api/v1/session", entered.formatted(account.username(), People.PASSWORD));
    assertThat(right.statusCode()).isEqualTo(201);
    String token = right.body().replaceAll(".*\"token\":\"([^\"]+)\".*", "$1");
    program.with("Authorization", "Bearer " + token);

    assertThat(program.get("/api/v1/session").body()).contains("\"roles\":[\"ADMINISTRATOR\"]");
    HttpResponse<String> own = program.json("DELETE", "/api/v1/accounts/" + account.username(), "");
    assertThat(own.statusCode()).isEqualTo(409);
    assertThat(own.body()).contains("\"code\":\"account.own\"");
    assertThat(program.get("/api/v1/accounts/nobody").statusCode()).isEqualTo(404);
    assertThat(program.json("POST", "/api/v1/organisations", "{").statusCode()).isEqualTo(400);
  }

  @Test
  void thePageOfTheApiTellsEveryOperationAndWhoMayUseIt() {
    String page = new Visitor(portal).get("/api").body();

    assertThat(page)
        .contains("/api/v1/openapi.yml", "GET</code> <code class=\"text-break\">/api/v1/results<")
        .containsPattern(
            "/api/v1/accounts/\\{username}<[^~]{1,300}?Reads one account[^~]{1,200}?Administrator")
        .containsPattern("/api/v1/results<[^~]{1,300}?semua orang[^~]{1,200}?name, region, year")
        .containsPattern("DELETE</code> <code class=\"text-break\">/api/v1/accounts");
    assertThat(page).doesNotContain(">actor<");
    assertThat(new Visitor(portal).get("/api?lang=en").body()).contains("<html lang=\"en\">");
  }

  @Test
  void thePageOfTheApiIsReadFromItsDescriptionOnce() {
    ApiOperations operations = portal.bean(ApiOperations.class);

    assertThat(operations.groups()).isNotEmpty().isSameAs(operations.groups());
  }

  @Test
  void theDescriptionOfTheApiNamesItsPathsAndNoPages() {
    String description = new Visitor(portal).get("/api/v1/openapi.yml").body();

    assertThat(description).contains("/api/v1/session:", "/api/v1/accounts:");
    assertThat(description).doesNotContain("\n  /login:", "\n  /accounts:");
  }
}
