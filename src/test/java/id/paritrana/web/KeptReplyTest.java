package id.paritrana.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Database.Portal;
import id.paritrana.OnEachDatabase;
import id.paritrana.publication.PublicFile;
import id.paritrana.publication.PublicFiles;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.transaction.TransactionOperations;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.Router;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** What is public is kept once, and tells its time only when nothing of that time can follow. */
@OnEachDatabase
class KeptReplyTest {

  private static final int LOCK_SECONDS = 20;

  private final Database database;
  private final Portal portal;

  KeptReplyTest(Database database) {
    this.database = database;
    portal = database.portal();
  }

  @Test
  void theTimeIsNotToldWhileADeedOfThatTimeMayWaitForALock() {
    Instant deed = Instant.parse("2026-11-20T03:00:00Z");

    assertThat(tellsTime(deed, deed.plusSeconds(LOCK_SECONDS + 5))).isFalse();
    assertThat(tellsTime(deed, deed.plusSeconds(LOCK_SECONDS + 15))).isTrue();
  }

  @Test
  void noDeedWaitsLongerForALock() {
    assertThat(setting("paritrana.database.lock-seconds", Integer.class)).isEqualTo(LOCK_SECONDS);
    assertThat(setting("paritrana.database.url", String.class))
        .contains("LOCK_TIMEOUT=" + LOCK_SECONDS + "000;");
    if (database == Database.MYSQL) {
      assertThat(lockSecondsOfMysql()).isEqualTo(LOCK_SECONDS);
    }
  }

  private <T> T setting(String name, Class<T> type) {
    return portal.server().getApplicationContext().getRequiredProperty(name, type);
  }

  private int lockSecondsOfMysql() {
    @SuppressWarnings("unchecked")
    TransactionOperations<Connection> transactions = portal.bean(TransactionOperations.class);
    return transactions.executeRead(
        open -> {
          try (Statement statement = open.getConnection().createStatement();
              ResultSet seconds = statement.executeQuery("select @@innodb_lock_wait_timeout")) {
            seconds.next();
            return seconds.getInt(1);
          }
        });
  }

  @Test
  void everySpellingOfAnAddressIsKeptOnce() {
    KeptReply kept = portal.bean(KeptReply.class);
    AtomicInteger made = new AtomicInteger();
    for (String spelling :
        List.of(
            "/results/KEPT-1/kabkota",
            "/results/%4BEPT-1/kabkota",
            "/results/KEPT-1/kab%6Bota",
            "/results/KEPT-1/kabkota/",
            "/results/KEPT-1/kabkota?seed=1")) {
      HttpRequest<?> request = HttpRequest.GET(spelling);
      RouteAttributes.setRouteMatch(
          request,
          portal
              .bean(Router.class)
              .find(HttpMethod.GET, request.getUri().getRawPath(), request)
              .findFirst()
              .orElseThrow());
      kept.text(
          request,
          page(spelling),
          MediaType.TEXT_PLAIN_TYPE,
          () -> ("made " + made.incrementAndGet()).getBytes(UTF_8));
    }

    assertThat(made).hasValue(1);
  }

  private Page page(String path) {
    return new Page(
        portal.bean(Messages.class),
        portal.bean(Assets.class),
        Language.INDONESIAN,
        null,
        Pages.PUBLIC_ZONE,
        "",
        path,
        null);
  }

  private boolean tellsTime(Instant deed, Instant now) {
    KeptReply kept =
        new KeptReply(
            portal.bean(PublicFiles.class), Clock.fixed(now, ZoneOffset.UTC), LOCK_SECONDS);
    return kept.file(
            HttpRequest.GET("/"),
            MediaType.TEXT_PLAIN_TYPE,
            PublicFile.text("a".getBytes(UTF_8), deed))
        .getHeaders()
        .contains(HttpHeaders.LAST_MODIFIED);
  }
}
