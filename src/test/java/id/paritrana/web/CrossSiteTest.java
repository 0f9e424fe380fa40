package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Database.Portal;
import id.paritrana.OnEachDatabase;
import id.paritrana.identity.Role;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What another site may try in the name of somebody who is signed in here. */
@OnEachDatabase
class CrossSiteTest {

  private static final Map<String, String> ENGLISH = Map.of("language", "ENGLISH");

  private final Portal portal;
  private final People people;

  CrossSiteTest(Database database) {
    portal = database.portal();
    people = new People(portal);
  }

  @Test
  void aFormWithoutItsTokenIsRefused() {
    assertForeign(people.visitor(Role.OBSERVER).postWith("", "/account/language", ENGLISH));
  }

  @Test
  void theTokenOfAnotherSessionIsRefused() {
    String stolen = people.visitor(Role.OBSERVER).token("/account");

    assertForeign(people.visitor(Role.OBSERVER).postWith(stolen, "/account/language", ENGLISH));
  }

  @Test
  void theTokenOfAVisitIsRefusedOnceSignedIn() {
    Visitor visitor = new Visitor(portal);
    String visit = visitor.token("/login");
    visitor.signIn(people.person(Role.OBSERVER).username(), People.PASSWORD);

    assertForeign(visitor.postWith(visit, "/account/language", ENGLISH));
  }

  @Test
  void theRightTokenFromAForeignOriginIsRefused() {
    Visitor visitor = people.visitor(Role.OBSERVER);
    String token = visitor.token("/account");

    assertRefused(
        visitor
            .with("Origin", "https://evil.example")
            .postWith(token, "/account/language", ENGLISH));
  }

  @Test
  void theRightTokenFromAnOpaqueOriginIsRefused() {
    Visitor visitor = people.visitor(Role.OBSERVER);
    String token = visitor.token("/account");

    assertRefused(visitor.with("Origin", "null").postWith(token, "/account/language", ENGLISH));
  }

  @Test
  void whatTheBrowserCallsCrossSiteIsRefused() {
    Visitor visitor = people.visitor(Role.OBSERVER);
    String token = visitor.token("/account");

    assertForeign(
        visitor.with("Sec-Fetch-Site", "same-site").postWith(token, "/account/language", ENGLISH));
  }

  @Test
  void ourOwnOriginWithTheRightTokenPasses() {
    Visitor visitor =
        people
            .visitor(Role.OBSERVER)
            .with("Origin", portal.server().getURI().toString())
            .with("Sec-Fetch-Site", "same-origin");

    HttpResponse<String> answer = visitor.post("/account", "/account/language", ENGLISH);

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(visitor.get("/account").body()).contains("My account");
  }

  @Test
  void aHeaderCarriesTheTokenOfAScript() {
    Visitor visitor = people.visitor(Role.OBSERVER);
    visitor.with("X-Form-Token", visitor.token("/account"));

    assertThat(visitor.postWith("", "/account/language", ENGLISH).statusCode()).isEqualTo(303);
  }

  @Test
  void anApiCallThatCarriesTheCookieNeedsTheTokenToo() {
    Visitor administrator = people.visitor(Role.ADMINISTRATOR).with("Accept", "application/json");

    HttpResponse<String> answer =
        administrator.json("PUT", "/api/v1/accounts/nobody/roles", "[\"OBSERVER\"]");

    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Formulir kedaluwarsa");
  }

  /** The library turns a foreign origin away before our own guard sees it. */
  private static void assertRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(403);
  }

  private static void assertForeign(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(403);
    assertThat(answer.body()).contains("Formulir kedaluwarsa");
  }
}
