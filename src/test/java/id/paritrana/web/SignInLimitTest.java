package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import id.paritrana.Database;
import id.paritrana.Database.Portal;
import id.paritrana.Eventually;
import id.paritrana.identity.Account;
import id.paritrana.identity.Accounts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.identity.Role;
import id.paritrana.identity.SigningIn;
import io.micronaut.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** Nobody tries passwords of account after account from one address. */
class SignInLimitTest {

  private static final int MOST = 3;
  private static final String WRONG = "salah-salah-salah";

  private static Portal portal;
  private static People people;

  @BeforeAll
  static void start() {
    Map<String, Object> properties = new HashMap<>();
    properties.put(
        "datasources.default.url",
        Database.H2.address("paritrana_sign_in_" + ProcessHandle.current().pid()));
    properties.put("paritrana.sign-in.failures", MOST);
    portal = Portal.start(properties, -1);
    people = new People(portal);
  }

  @AfterAll
  static void stop() {
    portal.server().stop();
  }

  @Test
  void anAddressThatFailsWithManyAccountsIsToldToWaitAndNoAccountIsLocked() {
    Account owner = people.person(Role.OBSERVER);
    for (int i = 0; i < MOST - 1; i++) {
      assertThat(login(people.person(Role.OBSERVER).username(), WRONG, "").statusCode())
          .isEqualTo(422);
    }
    for (int i = 0; i < MOST; i++) {
      assertThat(login(owner.username(), People.PASSWORD, "").statusCode()).isEqualTo(303);
    }
    assertThat(login("tidak-ada", WRONG, "").statusCode()).isEqualTo(422);

    HttpResponse<String> refused = login(owner.username(), People.PASSWORD, "");
    assertThat(refused.statusCode()).isEqualTo(429);
    assertThat(refused.body())
        .contains("dari alamat jaringan ini. Coba lagi dalam 15 menit")
        .contains("value=\"" + owner.username() + "\"")
        .doesNotContain(People.PASSWORD);
    assertThat(login(owner.username(), People.PASSWORD, "203.0.113.9").statusCode())
        .as("nobody is believed who writes another address")
        .isEqualTo(429);
    HttpResponse<String> program =
        new Visitor(portal)
            .with("Accept-Language", "en")
            .json(
                "POST",
                "/api/v1/session",
                "{\"username\":\"%s\",\"password\":\"%s\"}"
                    .formatted(owner.username(), People.PASSWORD));
    assertThat(program.statusCode()).isEqualTo(429);
    assertThat(program.body()).contains("\"code\":\"signin.address\"", "in 15 minutes");
    Account kept = portal.bean(Accounts.class).findById(owner.id()).orElseThrow();
    assertThat(kept.failedLogins()).isZero();
    assertThat(kept.lockedUntil()).isNull();
  }

  @Test
  void behindAProxyEverySenderIsCountedAloneByWhatTheProxyWrote() {
    SignInLimit limit = limit(Duration.ofMinutes(1), true);
    for (int i = 0; i < MOST; i++) {
      assertThat(code(limit, "10.0.0." + i + ", 203.0.113.1")).isEqualTo("signin.refused");
    }

    assertThat(code(limit, "203.0.113.2, 203.0.113.1")).isEqualTo("signin.address");
    assertThat(code(limit, "203.0.113.1, 203.0.113.2")).isEqualTo("signin.refused");
    for (int i = 1; i < MOST; i++) {
      assertThat(code(limit, "2001:db8:0:1::" + i)).isEqualTo("signin.refused");
    }
    assertThat(code(limit, "2001:db8:0:1:ffff::1")).isEqualTo("signin.refused");
    assertThat(code(limit, "2001:db8:0:1::ffff")).isEqualTo("signin.address");
    assertThat(code(limit, "2001:db8:0:2::1")).isEqualTo("signin.refused");
  }

  @Test
  void aPortBehindTheAddressMakesNoOtherSender() {
    SignInLimit limit = limit(Duration.ofMinutes(1), true);
    for (int i = 0; i < MOST; i++) {
      assertThat(code(limit, "203.0.113.7:" + (4711 + i))).isEqualTo("signin.refused");
      assertThat(code(limit, "[2001:db8:0:1::7]:" + (4711 + i))).isEqualTo("signin.refused");
    }

    assertThat(code(limit, "203.0.113.7:80")).isEqualTo("signin.address");
    assertThat(code(limit, "203.0.113.7")).isEqualTo("signin.address");
    assertThat(code(limit, "[2001:db8:0:1::7]:80")).isEqualTo("signin.address");
    assertThat(code(limit, "[2001:db8:0:1::8]")).isEqualTo("signin.address");
    assertThat(code(limit, "2001:db8:0:1::9")).isEqualTo("signin.address");
    assertThat(code(limit, "203.0.113.8:80")).isEqualTo("signin.refused");
  }

  @Test
  void aProxyThatIsNotSetIsWarnedOfOnce() {
    Logger log = (Logger) LoggerFactory.getLogger(SignInLimit.class);
    ListAppender<ILoggingEvent> heard = new ListAppender<>();
    heard.start();
    log.addAppender(heard);
    try {
      SignInLimit limit = limit(Duration.ofMinutes(1), false);
      code(limit, "");
      assertThat(heard.list).isEmpty();
      code(limit, "203.0.113.7");
      code(limit, "203.0.113.8");
      code(limit(Duration.ofMinutes(1), true), "203.0.113.7");

      assertThat(heard.list)
          .singleElement()
          .extracting(ILoggingEvent::getFormattedMessage)
          .asString()
          .contains("paritrana.sign-in.behind-proxy is false");
    } finally {
      log.detachAppender(heard);
    }
  }

  @Test
  void theWaitEndsHoweverOftenItIsTriedMeanwhile() {
    SignInLimit limit = limit(Duration.ofSeconds(8), false);
    for (int i = 0; i < MOST; i++) {
      code(limit, "");
    }
    assertThat(code(limit, "")).isEqualTo("signin.address");
    assertThat(code(limit, "")).isEqualTo("signin.address");

    Eventually.equal(() -> code(limit, ""), "signin.refused");
  }

  @Test
  void manyTriesAtOnceAreNotLetThrough() throws Exception {
    SignInLimit limit = limit(Duration.ofMinutes(1), false);
    try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<String>> tries =
          IntStream.range(0, 20).<Callable<String>>mapToObj(_ -> () -> code(limit, "")).toList();
      int let = 0;
      for (Future<String> answer : all.invokeAll(tries)) {
        let += answer.get().equals("signin.refused") ? 1 : 0;
      }
      assertThat(let).isEqualTo(MOST);
    }
  }

  private static SignInLimit limit(Duration within, boolean behindProxy) {
    return new SignInLimit(
        portal.bean(SigningIn.class),
        new SignInLimit.Settings(MOST, within, behindProxy),
        Clock.systemUTC());
  }

  /** Why a wrong password is refused. */
  private static String code(SignInLimit limit, String forwarded) {
    HttpRequest<?> request = HttpRequest.POST("/login", "").header("X-Forwarded-For", forwarded);
    return limit.signIn(request, "tidak-ada", WRONG)
            instanceof Outcome.Refused<Account>(var reasons)
        ? reasons.stream().map(Refusal::code).findFirst().orElseThrow()
        : "";
  }

  private static HttpResponse<String> login(String username, String password, String forwarded) {
    return new Visitor(portal)
        .with("X-Forwarded-For", forwarded)
        .post("/login", "/login", Map.of("username", username, "password", password));
  }
}
