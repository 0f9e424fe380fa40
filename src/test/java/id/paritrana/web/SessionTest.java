package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import id.paritrana.Database;
import id.paritrana.Database.Portal;
import id.paritrana.OnEachDatabase;
import id.paritrana.identity.Account;
import id.paritrana.identity.Accounts;
import id.paritrana.identity.Role;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ways in that must work, and ways in that must not. */
@OnEachDatabase
class SessionTest {

  private final Portal portal;
  private final People people;

  SessionTest(Database database) {
    portal = database.portal();
    people = new People(portal);
  }

  @Test
  void aPersonSignsInSeesTheOwnAccountAndSignsOut() {
    Account account = people.person(Role.OBSERVER);
    Visitor visitor = new Visitor(portal).signIn(account.username(), People.PASSWORD);

    assertThat(visitor.get("/account").body()).contains("Orang Contoh", "Pengamat");

    assertThat(visitor.post("/account", "/logout", Map.of()).statusCode()).isEqualTo(303);
    assertThat(visitor.cookie(Sessions.COOKIE)).isEmpty();
    assertRefused(visitor.get("/account"));
  }

  @Test
  void theSessionCookieIsKeptFromScriptsAndOtherSites() {
    Account account = people.person(Role.OBSERVER);
    HttpResponse<String> answer =
        new Visitor(portal)
            .post(
                "/login",
                "/login",
                Map.of("username", account.username(), "password", People.PASSWORD));

    assertThat(answer.headers().allValues("set-cookie"))
        .filteredOn(cookie -> cookie.startsWith(Sessions.COOKIE))
        .singleElement()
        .asString()
        .containsIgnoringCase("; HttpOnly")
        .contains("; SameSite=Lax", "; Max-Age=1", "; Path=/");
  }

  @Test
  void withoutASessionEveryPrivatePageLeadsToTheLoginAndBack() {
    HttpResponse<String> answer = new Visitor(portal).get("/accounts?page=2");

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("location"))
        .contains("/login?back=%2Faccounts%3Fpage%3D2");
  }

  @Test
  void aFormThatComesAfterTheSessionLeadsThroughTheLoginBackToItself() {
    Visitor visitor =
        new Visitor(portal)
            .with("Referer", portal.server().getURI() + "/accounts/new?from=list")
            .with("Accept", "text/html");

    HttpResponse<String> answer = visitor.postWith("old", "/accounts", Map.of("username", "a"));

    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("location"))
        .contains("/login?back=%2Faccounts%2Fnew%3Ffrom%3Dlist&ended=true");
    assertThat(visitor.get("/login?ended=true").body())
        .contains("Sesi Anda berakhir sebelum formulir terkirim");
    assertThat(visitor.get("/login").body()).doesNotContain("Sesi Anda berakhir");
  }

  @Test
  void aFormThatWasRefusedBeforeLeadsBackToThePageThatShowsIt() {
    String address = "/accounts/" + people.person(Role.OBSERVER).username();

    assertThat(backFrom(address + "/roles")).isEqualTo(address);
    assertThat(backFrom("/verification/KT-1/figures/coverage-total/correction"))
        .isEqualTo("/verification/KT-1");
    assertThat(backFrom("/accounts/new?from=list")).isEqualTo("/accounts/new?from=list");
    assertThat(backFrom("/tidak/ada")).isEqualTo("/");
  }

  /** Where the login leads when the session ends before a form arrives that stood at this path. */
  private String backFrom(String path) {
    HttpResponse<String> answer =
        new Visitor(portal)
            .with("Referer", portal.server().getURI() + path)
            .with("Accept", "text/html")
            .postWith("old", "/accounts", Map.of());
    String login = answer.headers().firstValue("location").orElseThrow();
    return URLDecoder.decode(
        login.replaceAll("/login\\?back=(.*)&ended=true", "$1"), StandardCharsets.UTF_8);
  }

  @Test
  void aPartThatAsksForItselfLeavesThePageAsItIs() {
    Visitor visitor =
        people.visitor(Role.OBSERVER).with("HX-Request", "true").with("Accept", "*/*");

    HttpResponse<String> gone = visitor.get("/objections/KT-1-S1");
    assertThat(gone.statusCode()).isEqualTo(404);
    assertThat(gone.headers().map()).doesNotContainKeys("hx-retarget", "hx-reselect");
    HttpResponse<String> ended =
        new Visitor(portal).with("HX-Request", "true").get("/objections/KT-1-S1");
    assertThat(ended.statusCode()).isEqualTo(401);
    assertThat(ended.headers().map()).doesNotContainKeys("hx-redirect", "hx-retarget");

    visitor.with("HX-Boosted", "true");
    assertThat(visitor.get("/objections/KT-1-S1").headers().firstValue("hx-retarget"))
        .contains("#content");
  }

  @Test
  void anErrorInAPartOfAPageTakesThePlaceOfTheWhole() {
    Visitor visitor = people.visitor(Role.OBSERVER).with("HX-Request", "true");

    HttpResponse<String> foreign = visitor.postWith("old", "/account/language", Map.of());

    assertThat(foreign.statusCode()).isEqualTo(403);
    assertThat(foreign.headers().firstValue("hx-retarget")).contains("#content");
    assertThat(foreign.headers().firstValue("hx-reselect")).contains("#content");
    assertThat(foreign.headers().firstValue("hx-push-url")).contains("false");
  }

  @Test
  void theLoginNeverLeadsToAnotherSite() {
    Account account = people.person(Role.OBSERVER);
    for (String foreign :
        new String[] {
          "//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"
        }) {
      HttpResponse<String> answer =
          new Visitor(portal)
              .post(
                  "/login",
                  "/login",
                  Map.of(
                      "username",
                      account.username(),
                      "password",
                      People.PASSWORD,
                      "back",
                      foreign));
      assertThat(answer.headers().firstValue("location")).as(foreign).contains("/");
    }
  }

  @Test
  void aForgedTokenIsNobodys() throws Exception {
    Account account = people.person(Role.ADMINISTRATOR);
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .subject(String.valueOf(account.id()))
            .claim("epoch", 0)
            .claim("key", "chosen")
            .claim("began", Instant.now().getEpochSecond())
            .expirationTime(java.util.Date.from(Instant.now().plusSeconds(600)))
            .build();
    SignedJWT signed = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), claims);
    signed.sign(new MACSigner("0".repeat(64)));

    assertRefused(withToken(signed.serialize()));
    assertRefused(withToken(new PlainJWT(claims).serialize()));
    assertRefused(withToken("nonsense"));
  }

  @Test
  void anExpiredTokenIsNobodys() {
    Account account = people.person(Role.ADMINISTRATOR);
    Instant past = Instant.now().minus(Duration.ofMinutes(31));
    Session expired = new Session(account.id(), 0, "key", past, past.plus(Sessions.LIFE));

    assertRefused(withToken(portal.bean(Sessions.class).token(expired)));
  }

  @Test
  void aTokenOfAnEarlierEpochIsNobodys() {
    Account account = people.person(Role.ADMINISTRATOR);
    Visitor visitor = new Visitor(portal).signIn(account.username(), People.PASSWORD);
    assertThat(visitor.get("/accounts").statusCode()).isEqualTo(200);

    portal.bean(Accounts.class).update(account.withPassword(account.passwordHash()));

    assertRefused(visitor.get("/accounts"));
  }

  @Test
  void aClosedAccountIsNobodys() {
    Account account = people.person(Role.OBSERVER);
    Visitor administrator = people.visitor(Role.ADMINISTRATOR);
    Visitor visitor = new Visitor(portal).signIn(account.username(), People.PASSWORD);

    HttpResponse<String> closed =
        administrator.post(
            "/accounts/" + account.username(),
            "/accounts/" + account.username() + "/closure",
            Map.of());

    assertThat(closed.statusCode()).isEqualTo(303);
    assertRefused(visitor.get("/account"));
    assertThat(signInFails(account.username(), People.PASSWORD)).contains("kata sandi salah");
  }

  @Test
  void anAgingTokenIsRenewedUpToTheLongestSession() {
    Account account = people.person(Role.OBSERVER);
    Sessions sessions = portal.bean(Sessions.class);
    Instant now = Instant.now();
    Session aging =
        new Session(account.id(), 0, "key", now.minusSeconds(1200), now.plusSeconds(600));
    Session old =
        new Session(
            account.id(),
            0,
            "key",
            now.minus(Sessions.LONGEST).plusSeconds(60),
            now.plusSeconds(60));

    Visitor visitor = new Visitor(portal).withCookie(Sessions.COOKIE, sessions.token(aging));
    assertThat(visitor.get("/account").statusCode()).isEqualTo(200);
    assertThat(visitor.cookie(Sessions.COOKIE)).isNotEqualTo(sessions.token(aging)).isNotEmpty();
    assertThat(sessions.renewed(old)).isEmpty();
  }

  @Test
  void unknownNameAndWrongPasswordReadTheSame() {
    String known = signInFails(people.person(Role.OBSERVER).username(), "salah-salah-salah");
    String unknown = signInFails("tidak-ada", "salah-salah-salah");

    assertThat(without(known, "orang\\d+")).isEqualTo(without(unknown, "tidak-ada"));
  }

  @Test
  void fiveFailuresLockTheAccountEvenForTheRightPassword() {
    Account account = people.person(Role.OBSERVER);
    for (int i = 0; i < 5; i++) {
      signInFails(account.username(), "salah-salah-salah");
    }

    assertThat(signInFails(account.username(), People.PASSWORD)).contains("kata sandi salah");
    Account locked = portal.bean(Accounts.class).findById(account.id()).orElseThrow();
    assertThat(locked.failedLogins()).isEqualTo(5);
    assertThat(locked.lockedUntil())
        .isBetween(Instant.now().plusSeconds(30), Instant.now().plusSeconds(60));
  }

  private String signInFails(String username, String password) {
    HttpResponse<String> answer =
        new Visitor(portal)
            .post("/login", "/login", Map.of("username", username, "password", password));
    assertThat(answer.statusCode()).isEqualTo(422);
    return answer.body();
  }

  private static String without(String page, String username) {
    return page.replaceAll("name=\"_token\" value=\"[^\"]*\"", "")
        .replaceAll("X-Form-Token[^}]*", "")
        .replaceAll(username, "");
  }

  private HttpResponse<String> withToken(String token) {
    return new Visitor(portal).withCookie(Sessions.COOKIE, token).get("/accounts");
  }

  private static void assertRefused(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("location").orElseThrow()).startsWith("/login");
  }
}
