package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.paritrana.Database;
import id.paritrana.Eventually;
import id.paritrana.OnEachDatabase;
import id.paritrana.award.NoSuchEdition;
import id.paritrana.decision.seal.SealBundle;
import id.paritrana.publication.NoSuchHistory;
import id.paritrana.publication.PackingSeals;
import id.paritrana.publication.PublicFile;
import id.paritrana.publication.PublicState;
import id.paritrana.publication.PublishedResults;
import id.paritrana.publication.RevokingCertificates;
import id.paritrana.publication.opendata.OpenData;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** What is public is made once, asked for again cheaply, and new at once wherever it is read. */
@OnEachDatabase
class PublicCachingTest {

  private final Database database;
  private final DecidedRound round;
  private final String code;

  PublicCachingTest(Database database) {
    this.database = database;
    round = new DecidedRound(database);
    code = round.edition.code();
  }

  @Test
  void archivesArePackedOnceAndAnewWhenWhatTheyHoldIsOtherOnEveryNode() throws IOException {
    try (Node other = new Node(database)) {
      PackingSeals packing = round.stage.bean(PackingSeals.class);
      OpenData data = round.stage.bean(OpenData.class);
      for (Database.Portal portal : List.of(round.portal, other.portal)) {
        assertThatThrownBy(() -> portal.bean(PackingSeals.class).open(code, "kabkota"))
            .isInstanceOf(NoSuchEdition.class);
        assertThatThrownBy(() -> portal.bean(OpenData.class).files(code))
            .isInstanceOf(NoSuchHistory.class);
        assertThat(Reader.of(portal).status(round.path())).isEqualTo(404);
      }

      round.publish();
      PublicFile bundle = packing.open(code, "kabkota");
      PublicFile zip = data.file(code, data.zip(code));
      assertThat(packing.open(code, "kabkota")).isSameAs(bundle);
      assertThat(packing.open(code, "kabkota", 1)).isSameAs(bundle);
      assertThat(data.file(code, data.zip(code))).isSameAs(zip);
      assertSameEverywhere(other);

      revoke(2);
      assertThat(packing.open(code, "kabkota")).isSameAs(bundle);
      PublicFile revoked = data.file(code, data.zip(code));
      assertThat(revoked.sha256()).isNotEqualTo(zip.sha256());
      assertThat(revoked.changedAt()).isAfter(zip.changedAt());
      assertSameEverywhere(other);

      correct();
      PublicFile corrected = packing.open(code, "kabkota");
      assertThat(corrected.sha256()).isNotEqualTo(bundle.sha256());
      assertThat(corrected.changedAt()).isAfter(bundle.changedAt());
      assertThat(packing.open(code, "kabkota", 1)).isSameAs(bundle);
      assertThat(data.file(code, data.zip(code)).sha256()).isNotEqualTo(revoked.sha256());
      assertSameEverywhere(other);
      assertThat(Reader.of(other.portal).text(round.path() + "/versions/1"))
          .contains("digantikan oleh versi 2");
    }
  }

  @Test
  void aRevocationIsNotToldOfBeforeItsResultIsPublic() {
    DecidedRound other = new DecidedRound(database);
    other.publish();
    PublishedResults results = round.stage.bean(PublishedResults.class);
    PublicState before = results.state();

    revoke(2);
    assertThat(results.state()).isEqualTo(before);
    round.publish();
    assertThat(results.state().revoked()).isEqualTo(before.revoked());
    revoke(1);
    assertThat(results.state().revoked()).isEqualTo(before.revoked() + 1);
    assertThat(results.state().lastRevoked()).isNotNull().isNotEqualTo(before.lastRevoked());
  }

  private void revoke(int rank) {
    round
        .stage
        .bean(RevokingCertificates.class)
        .revoke(round.stage.organiser(), round.certificate(rank), "Salah cetak.", Instant.now())
        .orThrow();
  }

  @Test
  void theLedgerIsNeverInWhatEverybodyIsGiven() throws IOException {
    String full = "/rounds/" + code + "/kabkota/bundle.zip";
    Reader observer = round.as(round.stage.observer());
    assertThat(observer.status(full)).isEqualTo(200);
    assertThat(observer.status(round.path() + "/bundle.zip")).isEqualTo(404);

    round.publish();

    HttpResponse<byte[]> audited = observer.get(full);
    assertThat(audited.headers().firstValue("cache-control")).contains("no-store");
    assertThat(bundle(audited.body()).result().ledger()).isPresent();
    for (Reader reader : List.of(observer, round.everybody())) {
      assertThat(bundle(reader.get(round.path() + "/bundle.zip").body()).result().ledger())
          .isEmpty();
    }
    assertThat(round.everybody().status(full)).isEqualTo(303);
  }

  @Test
  void whoeverHasItAlreadyIsToldSoByItsHashOrElseByItsTime() {
    round.publish();
    for (String path : paths()) {
      Eventually.equal(
          () -> round.everybody().get(path).headers().firstValue("last-modified").isPresent(),
          true);
      HttpResponse<byte[]> whole = round.everybody().get(path);
      String tag = header(whole, "etag");
      String time = header(whole, "last-modified");
      Instant changed = Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(time));
      String earlier = date(changed.minusSeconds(1));
      assertThat(tag).as(path).matches("\"[0-9a-f]{32}\"");
      assertThat(time).as(path).hasSize(29);
      assertThat(changed).as(path).isBefore(Instant.now());
      assertThat(header(whole, "content-length"))
          .as(path)
          .isEqualTo(String.valueOf(whole.body().length));

      assertThat(asked(path, Map.of("If-None-Match", tag))).as(path).isEqualTo(304);
      assertThat(asked(path, Map.of("If-None-Match", "\"0\", W/" + tag))).as(path).isEqualTo(304);
      assertThat(asked(path, Map.of("If-Modified-Since", time))).as(path).isEqualTo(304);
      assertThat(asked(path, Map.of("If-Modified-Since", date(changed.plusSeconds(60)))))
          .as(path)
          .isEqualTo(304);
      assertThat(asked(path, Map.of("If-Modified-Since", earlier))).as(path).isEqualTo(200);
      assertThat(asked(path, Map.of("If-Modified-Since", "yesterday"))).as(path).isEqualTo(200);
      assertThat(asked(path, Map.of("If-None-Match", "\"0\"", "If-Modified-Since", time)))
          .as("the hash wins on " + path)
          .isEqualTo(200);
      assertThat(asked(path, Map.of("If-None-Match", tag, "If-Modified-Since", earlier)))
          .as("the hash wins on " + path)
          .isEqualTo(304);
    }
  }

  @Test
  void textsTravelInGzipUnderAHashOfTheirOwnAndArchivesAsTheyAre() {
    round.publish();
    for (String path : paths()) {
      HttpResponse<byte[]> plain = round.everybody().get(path);
      HttpResponse<byte[]> zipped = round.everybody().with("Accept-Encoding", "br, gzip").get(path);
      assertThat(round.everybody().with("Accept-Encoding", "gzip;q=0").get(path).body())
          .as(path)
          .isEqualTo(plain.body());
      if (path.endsWith(".zip")) {
        assertThat(zipped.body()).as(path).isEqualTo(plain.body());
        assertThat(zipped.headers().allValues("vary")).as(path).containsExactly("Cookie");
      } else {
        assertThat(header(zipped, "content-encoding")).as(path).isEqualTo("gzip");
        assertThat(unzipped(zipped.body())).as(path).isEqualTo(plain.body());
        assertThat(header(zipped, "etag")).as(path).isNotEqualTo(header(plain, "etag"));
        assertThat(header(zipped, "content-length"))
            .as(path)
            .isEqualTo(String.valueOf(zipped.body().length));
        for (HttpResponse<byte[]> answer : List.of(plain, zipped)) {
          assertThat(answer.headers().allValues("vary"))
              .as(path)
              .containsExactlyInAnyOrder("Cookie", "Accept-Encoding");
        }
      }
    }
  }

  /** MySQL compares codes without regard to case and accents, H2 does not. */
  @Test
  void aResultHasOneAddressAlone() {
    round.publish();
    for (String other :
        List.of(
            "/results/" + code.toLowerCase(Locale.ROOT) + "/kabkota",
            "/results/" + code + "/KabKota",
            "/results/" + code + "/k%C3%A1bkota",
            "/results/" + code.toLowerCase(Locale.ROOT),
            round.path() + "/versions/01",
            "/open-data/" + code.toLowerCase(Locale.ROOT))) {
      assertThat(round.everybody().status(other)).as(other).isEqualTo(404);
    }
  }

  @Test
  void eachLanguageIsKeptForItself() {
    round.publish();
    String indonesian = round.everybody().text(round.path());
    String english = round.everybody().text(round.path() + "?lang=en");

    assertThat(english).contains("<html lang=\"en\">").isNotEqualTo(indonesian);
    assertThat(round.everybody().text(round.path() + "?lang=id")).isEqualTo(indonesian);
    HttpResponse<byte[]> chosen =
        round.everybody().with("Cookie", "paritrana_language=en").get(round.path());
    assertThat(Reader.text(chosen)).isEqualTo(english);
    assertThat(header(chosen, "cache-control")).isEqualTo("private, no-cache");
    assertThat(round.everybody().text(round.path())).isEqualTo(indonesian);
    assertThat(round.everybody().status(round.path() + "?lang=xx")).isEqualTo(400);
  }

  /** All that is kept. */
  private List<String> paths() {
    String nominee = round.deeds.nominatorOf(round.numbers.getFirst()).organisation().code();
    String data = "/open-data/" + code;
    return List.of(
        "/results",
        "/results/" + code,
        round.path(),
        round.path() + "/versions/1",
        "/regions",
        "/regions/kalimantan-timur",
        "/nominees/" + nominee,
        "/open-data",
        data,
        data + "/results.csv",
        data + "/datapackage.json",
        data + "/paritrana-" + code + ".zip",
        round.path() + "/bundle.zip",
        round.path() + "/versions/1/bundle.zip",
        "/results.atom",
        "/sitemap.xml");
  }

  private void assertSameEverywhere(Node other) {
    for (String path : paths()) {
      HttpResponse<byte[]> here = round.everybody().get(path);
      HttpResponse<byte[]> there = Reader.of(other.portal).get(path);
      assertThat(there.body()).as(path).isEqualTo(here.body());
      assertThat(header(there, "etag")).as(path).isEqualTo(header(here, "etag"));
    }
  }

  private void correct() {
    round
        .deeds
        .correct(round.stage.organiser(), round.category, round.numbers.getLast(), 900)
        .orThrow();
    round.deeds.confirmCorrection(round.stage.organiser(), round.category).orThrow();
    round.deeds.sealCorrection(round.stage.organiser(), round.category).orThrow();
    round.deeds.publishCorrection(round.stage.organiser(), round.category).orThrow();
  }

  private int asked(String path, Map<String, String> headers) {
    Reader reader = round.everybody();
    headers.forEach(reader::with);
    return reader.status(path);
  }

  private static String date(Instant instant) {
    return DateTimeFormatter.RFC_1123_DATE_TIME.format(
        ZonedDateTime.ofInstant(instant, java.time.ZoneOffset.UTC));
  }

  private static String header(HttpResponse<?> answer, String name) {
    Optional<String> found = answer.headers().firstValue(name);
    assertThat(found).as(answer.uri() + " " + name).isPresent();
    return found.get();
  }

  private static SealBundle bundle(byte[] packed) throws IOException {
    return SealBundle.read(new ByteArrayInputStream(packed));
  }

  private static byte[] unzipped(byte[] zipped) {
    try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(zipped))) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  /** Another program on the same database and folder. */
  private static final class Node implements AutoCloseable {

    private final Database.Portal portal;

    Node(Database database) {
      Map<String, Object> properties = new HashMap<>();
      properties.put(
          "datasources.default.url",
          database.address("paritrana_test_" + ProcessHandle.current().pid()));
      if (database == Database.MYSQL) {
        properties.put("datasources.default.username", "root");
      }
      portal = Database.Portal.start(properties, -1);
    }

    @Override
    public void close() {
      portal.server().getApplicationContext().close();
    }
  }
}
