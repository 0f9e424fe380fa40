package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.paritrana.Database;
import id.paritrana.OnEachDatabase;
import id.paritrana.publication.RevokingCertificates;
import id.paritrana.publication.opendata.Dictionary;
import java.io.ByteArrayInputStream;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;

/** What programs are given of a published result, and that it agrees with what people read. */
@OnEachDatabase
class PublicDataTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Database database;
  private final DecidedRound round;
  private final String data;

  PublicDataTest(Database database) {
    this.database = database;
    round = new DecidedRound(database);
    data = "/open-data/" + round.edition.code();
  }

  @Test
  void nothingIsOpenBeforeTheResultIs() {
    assertThat(round.everybody().text("/open-data")).doesNotContain(round.edition.code());
    for (String path :
        List.of(
            data,
            data + "/results.csv",
            data + "/paritrana-" + round.edition.code() + ".zip",
            "/results/" + round.edition.code(),
            "/nominees/" + code(1))) {
      assertThat(round.everybody().status(path)).as(path).isEqualTo(404);
    }
    assertThat(round.everybody().text("/results.atom")).doesNotContain(round.path());
    assertThat(round.everybody().text("/sitemap.xml")).doesNotContain(round.edition.code());
  }

  @Test
  void everyTableHasTheColumnsOfTheDictionaryAndKeepsItsPromises() {
    round.publish();
    assertPromisesKept(round.edition.code());
    assertThat(rows("results.csv")).hasSize(3);
    assertThat(rows("criteria.csv")).hasSizeGreaterThan(4);
  }

  @Test
  void objectionsAreCountedByTheirPointWithoutNames() {
    ObjectedRound objected = new ObjectedRound(database);
    String edition = objected.edition.code();

    assertThat(rows(edition, "objections.csv").stream().map(CsvRecord::getFields))
        .containsExactly(
            List.of("edition", "category", "subject", "point", "raised", "upheld", "dismissed"),
            List.of(edition, "kabkota", "figure", "coverage-total", "3", "2", "1"),
            List.of(edition, "kabkota", "document", "documents", "2", "1", "1"),
            List.of(edition, "kabkota", "mark", "regulation", "1", "0", "1"),
            List.of(edition, "kabkota", "gate", "documents", "1", "0", "1"));
    assertPromisesKept(edition);
  }

  private void assertPromisesKept(String edition) {
    for (Dictionary.Table table : round.stage.bean(Dictionary.class).tables()) {
      List<CsvRecord> rows = rows(edition, table.file());
      List<String> columns = table.columns().stream().map(Dictionary.Column::name).toList();
      assertThat(rows.getFirst().getFields()).isEqualTo(columns);
      Set<List<String>> keys = new HashSet<>();
      for (CsvRecord row : rows.subList(1, rows.size())) {
        for (Dictionary.Column column : table.columns()) {
          assertThat(faults(column, row.getField(columns.indexOf(column.name()))))
              .as(table.name() + "." + column.name())
              .isEmpty();
        }
        keys.add(table.key().stream().map(key -> row.getField(columns.indexOf(key))).toList());
      }
      assertThat(keys).as("key of " + table.name()).hasSize(rows.size() - 1);
    }
  }

  @Test
  void theSharesOfTheCriteriaRecombineToTheScore() throws Exception {
    round.publish();
    JsonNode all = JSON.readTree(round.everybody().get(data + "/data.json").body());
    for (JsonNode result : all.get("results")) {
      double sum = 0;
      for (JsonNode score : all.get("scores")) {
        if (score.get("nominee").equals(result.get("nominee"))) {
          for (JsonNode criterion : all.get("criteria")) {
            if (criterion.get("criterion").equals(score.get("criterion"))) {
              sum += score.get("points").asDouble() * criterion.get("share").asDouble();
            }
          }
        }
      }
      assertThat(sum).isCloseTo(result.get("score").asDouble(), Offset.offset(0.02));
    }
  }

  @Test
  void thePackageDescribesEveryFileThatTheZipHolds() throws Exception {
    round.publish();
    HttpResponse<byte[]> answer =
        round.everybody().get(data + "/paritrana-" + round.edition.code() + ".zip");
    List<String> names = new ArrayList<>();
    JsonNode described = null;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(answer.body()))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        names.add(entry.getName());
        if (entry.getName().equals("datapackage.json")) {
          described = JSON.readTree(zip.readAllBytes());
        }
      }
    }

    assertThat(names)
        .contains("LICENCE.txt", "dictionary.csv", "data.json", "scheme-kabkota.yaml")
        .containsAll(described.get("resources").findValuesAsText("path"));
    assertThat(described.get("licenses").get(0).get("name").asText()).isEqualTo("CC-BY-4.0");
    assertThat(described.get("$schema").asText()).contains("datapackage.org/profiles/2.0");
    assertThat(answer.headers().firstValue("etag")).isPresent();
    assertThat(round.everybody().get(data + "/paritrana-" + round.edition.code() + ".zip").body())
        .isEqualTo(answer.body());
    assertThat(round.everybody().status(data + "/secret.csv")).isEqualTo(404);
  }

  @Test
  void theFeedHasWhatAtomAsksForInEachLanguage() throws Exception {
    round.publish();
    for (String language : List.of("id", "en")) {
      HttpResponse<byte[]> answer = round.everybody().get("/results.atom?lang=" + language);
      assertThat(answer.headers().firstValue("content-type").orElseThrow())
          .startsWith("application/atom+xml");
      Document feed = xml(answer.body());
      assertThat(feed.getDocumentElement().getAttribute("xml:lang")).isEqualTo(language);
      for (String wanted : List.of("id", "title", "updated")) {
        assertThat(feed.getElementsByTagName(wanted).getLength())
            .as(wanted)
            .isEqualTo(feed.getElementsByTagName("entry").getLength() + 1);
      }
      assertThat(feed.getElementsByTagName("name").getLength()).isEqualTo(1);
      assertThat(Reader.text(answer))
          .contains("rel=\"self\"", round.path() + "?lang=" + language, round.nominee(1));
    }
  }

  @Test
  void theSiteMapAndTheRulesForRobotsLeadToTheResult() throws Exception {
    round.publish();
    byte[] map = round.everybody().get("/sitemap.xml").body();

    assertThat(xml(map).getElementsByTagName("loc").getLength()).isGreaterThan(8);
    assertThat(new String(map, StandardCharsets.UTF_8))
        .contains("<loc>http://localhost" + round.path() + "</loc>", "hreflang=\"en\"");
    assertThat(round.everybody().text("/robots.txt"))
        .contains("Sitemap: http://localhost/sitemap.xml");
  }

  @Test
  void thePageTellsProgramsTheSameAsPeople() throws Exception {
    round.publish();
    String page = round.everybody().text(round.path() + "?lang=en");

    assertThat(page)
        .contains(
            "<link rel=\"canonical\" href=\"http://localhost" + round.path() + "?lang=en\">",
            "hreflang=\"id\"",
            "property=\"og:title\"",
            "type=\"application/atom+xml\"");
    JsonNode list = linked(page).get("@graph").get(1);
    assertThat(list.get("@type").asText()).isEqualTo("ItemList");
    assertThat(list.findValuesAsText("name")).contains(round.nominee(1), round.nominee(2));
  }

  @Test
  void noNameBreaksOutOfTheStructuredData() throws Exception {
    String evil = "</script><script>alert('x')</script><!-- & \u2028 \"'";

    String written =
        LinkedData.write(
            LinkedData.graph(List.of(LinkedData.thing("Thing", Map.of("name", evil)))));

    assertThat(written).doesNotContain("<", ">", "&", "\u2028", "'");
    assertThat(JSON.readTree(written).get("@graph").get(0).get("name").asText()).isEqualTo(evil);
  }

  @Test
  void aRegionAndANomineeHaveTheirHistory() {
    round.publish();

    assertThat(round.everybody().text("/nominees/" + code(1)))
        .contains(round.nominee(1), round.edition.name(), round.certificate(1));
    assertThat(round.everybody().text("/regions/kalimantan-timur"))
        .contains(round.nominee(2), round.path());
    assertThat(round.everybody().text("/regions")).contains("/regions/kalimantan-timur");
    assertThat(round.everybody().text("/results/" + round.edition.code()))
        .contains(round.certificate(1), round.certificate(2), "Tangga piagam");
    assertThat(round.everybody().status("/regions/atlantis")).isEqualTo(404);
    assertThat(round.everybody().status("/nominees/TIDAK-ADA")).isEqualTo(404);
  }

  @Test
  void aWinnerIsFollowedFromItsProvinceToTheNationAndBack() {
    DecidedRound national = new DecidedRound(database);
    long winner = round.deeds.nomination(round.numbers.getFirst()).nomineeId();
    round.stage.change(
        "update edition set level = 'NATIONAL', zone = 'Kalimantan' where id = "
            + national.edition.id());
    round.stage.change(
        "update nomination set nominee_id = %d where number = '%s'"
            .formatted(winner, national.numbers.getLast()));
    round.publish();
    assertThat(round.everybody().text(round.path())).doesNotContain(national.path());

    national.publish();

    for (String path : List.of(round.path(), "/results/" + round.edition.code())) {
      assertThat(round.everybody().text(path))
          .contains(national.path(), "Tingkat nasional: peringkat 2");
    }
    assertThat(round.everybody().text(national.path()))
        .contains(round.path(), "Tingkat provinsi: peringkat 1");
    assertThat(round.everybody().text("/nominees/" + code(1)))
        .contains(round.path(), national.path());
    assertThat(round.everybody().text("/results?level=NATIONAL&name=" + national.edition.code()))
        .contains(national.path())
        .doesNotContain(round.path());
  }

  @Test
  void aRevocationIsSeenAtOnceOnEveryPageThatWasKept() {
    round.publish();
    Reader reader = round.everybody();
    HttpResponse<byte[]> before = reader.get(round.path());
    String tag = before.headers().firstValue("etag").orElseThrow();
    assertThat(Reader.text(before)).doesNotContain("dicabut");

    round
        .stage
        .bean(RevokingCertificates.class)
        .revoke(round.stage.organiser(), round.certificate(1), "Salah cetak.", Instant.now())
        .orThrow();

    assertThat(round.everybody().with("If-None-Match", tag).status(round.path())).isEqualTo(200);
    assertThat(round.everybody().text(round.path())).contains("dicabut");
    assertThat(rows("results.csv").get(1).getFields().getLast()).isEqualTo("false");
  }

  @Test
  void noSharedCacheIsGivenWhatASessionMayRenew() {
    round.publish();
    for (String path :
        List.of(
            "/api/v1/results", "/api/v1" + round.path(), data + "/results.csv", "/results.atom")) {
      assertThat(round.everybody().get(path).headers().firstValue("cache-control"))
          .contains("public, max-age=60");
      HttpResponse<byte[]> signedIn = round.as(round.stage.organiser()).get(path);
      assertThat(signedIn.headers().firstValue("cache-control")).contains("private, no-cache");
      assertThat(signedIn.headers().firstValue("vary")).contains("Cookie");
    }
  }

  private String code(int rank) {
    return round.deeds.nominatorOf(round.numbers.get(rank - 1)).organisation().code();
  }

  private List<CsvRecord> rows(String file) {
    return rows(round.edition.code(), file);
  }

  private List<CsvRecord> rows(String edition, String file) {
    String text = round.everybody().text("/open-data/" + edition + "/" + file);
    return CsvReader.builder().ofCsvRecord(text).stream().toList();
  }

  private static List<String> faults(Dictionary.Column column, String value) {
    if (value.isEmpty()) {
      return column.isRequired() ? List.of("missing") : List.of();
    }
    String pattern =
        switch (column.type()) {
          case "integer" -> "-?\\d+";
          case "number" -> "-?\\d+(\\.\\d+)?";
          case "boolean" -> "true|false";
          case "date" -> "\\d{4}-\\d\\d-\\d\\d";
          case "datetime" -> "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ";
          case "string" -> "(?s).+";
          default -> throw new IllegalArgumentException(column.type());
        };
    boolean listed = column.values() == null || column.values().contains(value);
    boolean inside =
        (column.least() == null || Double.parseDouble(value) >= column.least())
            && (column.most() == null || Double.parseDouble(value) <= column.most());
    return value.matches(pattern) && listed && inside ? List.of() : List.of(value);
  }

  private static JsonNode linked(String page) throws Exception {
    String from = "<script type=\"application/ld+json\">";
    int begin = page.indexOf(from) + from.length();
    return JSON.readTree(page.substring(begin, page.indexOf("</script>", begin)));
  }

  private static Document xml(byte[] content) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(content));
  }
}
