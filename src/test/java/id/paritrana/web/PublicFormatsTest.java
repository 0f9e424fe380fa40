package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.ctc.wstx.stax.WstxInputFactory;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion.VersionFlag;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.paritrana.Database;
import id.paritrana.OnEachDatabase;
import id.paritrana.publication.RevokingCertificates;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.apache.commons.codec.digest.DigestUtils;
import org.codehaus.stax2.XMLStreamReader2;
import org.codehaus.stax2.validation.XMLValidationSchema;
import org.codehaus.stax2.validation.XMLValidationSchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What programs read of published results is what its standard says it is. */
@OnEachDatabase
class PublicFormatsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Map<Database, DecidedRound> ROUNDS = new EnumMap<>(Database.class);

  /** What a thing of each type must say of itself; schema.org, and what search engines ask for. */
  private static final Map<String, List<String>> REQUIRED =
      Map.of(
          "BreadcrumbList", List.of("itemListElement"),
          "ItemList", List.of("name", "numberOfItems", "itemListOrder", "itemListElement"),
          "ListItem", List.of("position"),
          "Organization", List.of("name"),
          "GovernmentOrganization", List.of("name", "url"),
          "DataDownload", List.of("name", "encodingFormat", "contentUrl"),
          "Dataset",
              List.of(
                  "name",
                  "description",
                  "url",
                  "license",
                  "creator",
                  "temporalCoverage",
                  "spatialCoverage",
                  "distribution"));

  private final DecidedRound round;

  PublicFormatsTest(Database database) {
    database.assumeThere();
    round = ROUNDS.computeIfAbsent(database, PublicFormatsTest::corrected);
  }

  /** A result that was corrected, and of which a certificate was revoked. */
  private static DecidedRound corrected(Database database) {
    DecidedRound round = new DecidedRound(database);
    round.publish();
    new DecidedRound(database).publish();
    round
        .deeds
        .correct(round.stage.organiser(), round.category, round.numbers.getLast(), 900)
        .orThrow();
    round.deeds.confirmCorrection(round.stage.organiser(), round.category).orThrow();
    round.deeds.sealCorrection(round.stage.organiser(), round.category).orThrow();
    round.deeds.publishCorrection(round.stage.organiser(), round.category).orThrow();
    return round;
  }

  @Test
  void theFeedIsOneOfAtom() throws Exception {
    XMLValidationSchema atom =
        XMLValidationSchemaFactory.newInstance(XMLValidationSchema.SCHEMA_ID_RELAXNG)
            .createSchema(PublicFormatsTest.class.getResource("atom.rng"));
    for (String language : List.of("id", "en")) {
      byte[] feed = round.everybody().get("/results.atom?lang=" + language).body();
      validate(feed, atom);
      assertFollowsTheRulesOfTheFeed(document(feed), language);
    }
  }

  private static void validate(byte[] xml, XMLValidationSchema schema) throws Exception {
    XMLStreamReader2 reader =
        (XMLStreamReader2)
            new WstxInputFactory().createXMLStreamReader(new ByteArrayInputStream(xml));
    reader.validateAgainst(schema);
    while (reader.hasNext()) {
      reader.next();
    }
  }

  /** What no grammar can say. Source: RFC 4287, sections 4.1.1, 4.1.2 and 4.2.6. */
  private void assertFollowsTheRulesOfTheFeed(Element feed, String language) {
    List<Element> entries = children(feed, "entry");
    assertThat(entries).hasSizeGreaterThanOrEqualTo(2);
    assertThat(children(feed, "author")).isNotEmpty();
    assertThat(link(feed, "self")).endsWith("/results.atom?lang=" + language);
    List<String> ids = new ArrayList<>(entries.stream().map(each -> text(each, "id")).toList());
    ids.add(text(feed, "id"));
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> URI.create(id).isAbsolute());
    List<Instant> updated =
        entries.stream().map(each -> Instant.parse(text(each, "updated"))).toList();
    assertThat(updated).isSortedAccordingTo(Comparator.reverseOrder());
    assertThat(Instant.parse(text(feed, "updated"))).isEqualTo(updated.getFirst());
    for (Element entry : entries) {
      assertThat(Instant.parse(text(entry, "published")))
          .isBeforeOrEqualTo(Instant.parse(text(entry, "updated")));
      assertThat(URI.create(link(entry, "alternate")).isAbsolute()).isTrue();
      assertAlternatesDiffer(entry);
    }
    assertAlternatesDiffer(feed);
  }

  private static void assertAlternatesDiffer(Element parent) {
    assertThat(children(parent, "link"))
        .extracting(
            link ->
                List.of(
                    link.getAttribute("rel"),
                    link.getAttribute("type"),
                    link.getAttribute("hreflang")))
        .doesNotHaveDuplicates();
  }

  @Test
  void theSiteMapIsOneAndEveryPageOfItIsThereAndWasChangedBefore() throws Exception {
    byte[] map = round.everybody().get("/sitemap.xml").body();
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(PublicFormatsTest.class.getResource("sitemap.xsd"))
        .newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(map)));
    List<Element> urls = children(document(map), "url");
    assertThat(urls).extracting(url -> text(url, "loc")).doesNotHaveDuplicates();
    for (String own : List.of(round.path(), "/open-data/" + round.edition.code())) {
      Element url =
          urls.stream().filter(each -> text(each, "loc").endsWith(own)).findFirst().orElseThrow();
      assertThat(round.everybody().status(own)).isEqualTo(200);
      assertThat(children(url, "lastmod"))
          .extracting(lastmod -> Instant.parse(lastmod.getTextContent()))
          .hasSize(1)
          .allMatch(changed -> changed.isBefore(Instant.now()));
    }
  }

  @Test
  void whatPagesTellSearchEnginesIsWhole() throws Exception {
    String nominee = round.deeds.nominatorOf(round.numbers.getFirst()).organisation().code();
    for (String path :
        List.of(
            round.path(),
            round.path() + "/versions/1",
            "/results/" + round.edition.code(),
            "/nominees/" + nominee,
            "/open-data/" + round.edition.code())) {
      String page = round.everybody().text(path);
      String from = "<script type=\"application/ld+json\">";
      int begin = page.indexOf(from) + from.length();
      JsonNode data = JSON.readTree(page.substring(begin, page.indexOf("</script>", begin)));
      assertThat(data.get("@context").asText()).isEqualTo("https://schema.org");
      assertThat(data.get("@graph")).as(path).isNotEmpty();
      assertWhole(path, data.get("@graph"));
    }
  }

  private static void assertWhole(String path, JsonNode node) {
    if (node.has("@type")) {
      String type = node.get("@type").asText();
      assertThat(REQUIRED).as(path).containsKey(type);
      for (String property : REQUIRED.get(type)) {
        assertThat(node.hasNonNull(property)).as(path + " " + type + "." + property).isTrue();
      }
      for (String address : List.of("url", "contentUrl", "license")) {
        if (node.has(address)) {
          assertThat(URI.create(node.get(address).asText()).isAbsolute()).as(address).isTrue();
        }
      }
    }
    if (node.has("itemListElement")) {
      List<JsonNode> items = list(node.get("itemListElement"));
      assertThat(items).isNotEmpty().allMatch(item -> item.has("item") || item.has("url"));
      assertThat(items).extracting(item -> item.get("position").asInt()).isSorted().startsWith(1);
      assertThat(node.path("numberOfItems").asInt(items.size())).isEqualTo(items.size());
    }
    if (node.path("@type").asText().equals("Dataset")) {
      assertThat(node.get("description").asText()).hasSizeBetween(50, 5000);
      assertThat(node.get("temporalCoverage").asText().split("/"))
          .hasSize(2)
          .allMatch(day -> LocalDate.parse(day) != null);
    }
    node.forEach(inner -> assertWhole(path, inner));
  }

  @Test
  void thePackageOfDataIsOneAndEveryTableKeepsWhatItsSchemaPromises() throws Exception {
    round
        .stage
        .bean(RevokingCertificates.class)
        .revoke(round.stage.organiser(), round.certificate(1), "Salah cetak.", Instant.now());
    JsonNode described = JSON.readTree(file("datapackage.json").body());
    String rules =
        new String(
            PublicFormatsTest.class.getResourceAsStream("datapackage.schema.json").readAllBytes(),
            java.nio.charset.StandardCharsets.UTF_8);
    assertThat(
            JsonSchemaFactory.getInstance(VersionFlag.V202012).getSchema(rules).validate(described))
        .isEmpty();
    Map<String, List<NamedCsvRecord>> tables = new HashMap<>();
    for (JsonNode resource : described.get("resources")) {
      byte[] csv = file(resource.get("path").asText()).body();
      assertThat(csv).hasSize(resource.get("bytes").asInt());
      assertThat("sha256:" + DigestUtils.sha256Hex(csv)).isEqualTo(resource.get("hash").asText());
      List<NamedCsvRecord> rows =
          CsvReader.builder()
              .ofNamedCsvRecord(new String(csv, java.nio.charset.StandardCharsets.UTF_8))
              .stream()
              .toList();
      tables.put(resource.get("name").asText(), rows);
      assertColumns(resource, rows);
      assertThat(keys(rows, names(resource.at("/schema/primaryKey"))))
          .as("key of " + resource.get("name"))
          .hasSize(rows.size());
    }
    int references = 0;
    for (JsonNode resource : described.get("resources")) {
      for (JsonNode key : resource.at("/schema/foreignKeys")) {
        references++;
        JsonNode to = key.get("reference");
        assertThat(keys(tables.get(to.get("resource").asText()), names(to.get("fields"))))
            .as(resource.get("name") + " leads to " + to)
            .containsAll(keys(tables.get(resource.get("name").asText()), names(key.get("fields"))));
      }
    }
    assertThat(references).isGreaterThanOrEqualTo(6);
  }

  private static void assertColumns(JsonNode resource, List<NamedCsvRecord> rows) {
    List<JsonNode> fields = list(resource.at("/schema/fields"));
    for (NamedCsvRecord row : rows) {
      assertThat(row.getHeader())
          .isEqualTo(fields.stream().map(f -> f.get("name").asText()).toList());
      for (JsonNode field : fields) {
        String value = row.getField(field.get("name").asText());
        assertThat(fault(field, value))
            .as(resource.get("name") + "." + field.get("name") + " " + value)
            .isEmpty();
      }
    }
  }

  /** What of the field's schema the value breaks; empty for nothing. */
  private static String fault(JsonNode field, String value) {
    JsonNode constraints = field.get("constraints");
    if (value.isEmpty()) {
      return constraints.path("required").asBoolean() ? "missing" : "";
    }
    BigDecimal number = null;
    switch (field.get("type").asText()) {
      case "integer" -> number = new BigDecimal(new BigInteger(value));
      case "number" -> number = new BigDecimal(value);
      case "date" -> LocalDate.parse(value);
      case "datetime" -> OffsetDateTime.parse(value);
      case "boolean" -> {
        if (!Set.of("true", "false").contains(value)) {
          return "no boolean";
        }
      }
      default -> {}
    }
    if (constraints.has("enum")
        && list(constraints.get("enum")).stream().noneMatch(e -> e.asText().equals(value))) {
      return "not listed";
    }
    if (number != null
        && ((constraints.has("minimum")
                && number.compareTo(constraints.get("minimum").decimalValue()) < 0)
            || (constraints.has("maximum")
                && number.compareTo(constraints.get("maximum").decimalValue()) > 0))) {
      return "outside";
    }
    return "";
  }

  /** Whoever asks for something made for programs is given it, whatever it says to accept. */
  @Test
  void whatProgramsReadIsGivenToEverybodyWhateverIsAccepted() {
    Map<String, String> types =
        Map.ofEntries(
            Map.entry("/.well-known/jwks.json", "application/jwk-set+json"),
            Map.entry("/robots.txt", "text/plain"),
            Map.entry("/sitemap.xml", "application/xml"),
            Map.entry("/results.atom", "application/atom+xml"),
            Map.entry(open("datapackage.json"), "application/json"),
            Map.entry(open("results.csv"), "text/csv"),
            Map.entry(open("scheme-kabkota.yaml"), "text/plain"),
            Map.entry(open("paritrana-" + round.edition.code() + ".zip"), "application/zip"),
            Map.entry(round.path() + "/bundle.zip", "application/zip"),
            Map.entry(round.path() + "/versions/1/bundle.zip", "application/zip"),
            Map.entry("/api/v1" + round.path() + "/bundle.zip", "application/zip"),
            Map.entry(round.path() + "/sheet.pdf", "application/pdf"),
            Map.entry(
                "/certificates/" + round.certificate(1) + "/certificate.pdf", "application/pdf"),
            Map.entry("/api/v1/results", "application/json"),
            Map.entry("/api/v1" + round.path(), "application/json"),
            Map.entry("/api/v1" + round.path() + "/versions/1", "application/json"),
            Map.entry("/api/v1/certificates/" + round.certificate(1), "application/json"),
            Map.entry(
                "/api/v1/editions/" + round.edition.code() + "/decree-annex", "application/json"),
            Map.entry("/api/v1/openapi.yml", "application/yaml"));
    for (String accept :
        List.of("text/html", "*/*", "", "image/png", "application/nothing;q=0.1")) {
      types.forEach(
          (path, type) -> {
            HttpResponse<byte[]> answer = round.everybody().ask(path, accept);
            assertThat(answer.statusCode()).as(path + " for " + accept).isEqualTo(200);
            assertThat(answer.headers().firstValue("content-type").orElseThrow())
                .as(path + " for " + accept)
                .startsWith(type);
          });
    }
  }

  private String open(String name) {
    return "/open-data/" + round.edition.code() + "/" + name;
  }

  private HttpResponse<byte[]> file(String name) {
    HttpResponse<byte[]> answer = round.everybody().get(open(name));
    assertThat(answer.statusCode()).as(name).isEqualTo(200);
    return answer;
  }

  private static Set<List<String>> keys(List<NamedCsvRecord> rows, List<String> columns) {
    Set<List<String>> keys = new HashSet<>();
    rows.forEach(row -> keys.add(columns.stream().map(row::getField).toList()));
    return keys;
  }

  private static List<String> names(JsonNode node) {
    return list(node).stream().map(JsonNode::asText).toList();
  }

  private static List<JsonNode> list(JsonNode node) {
    return StreamSupport.stream(node.spliterator(), false).toList();
  }

  private static Element document(byte[] xml) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml)).getDocumentElement();
  }

  private static List<Element> children(Element parent, String name) {
    NodeList all = parent.getElementsByTagNameNS("*", name);
    return IntStream.range(0, all.getLength())
        .mapToObj(all::item)
        .filter(each -> each.getParentNode() == parent)
        .map(Element.class::cast)
        .toList();
  }

  private static String text(Element parent, String name) {
    return children(parent, name).getFirst().getTextContent();
  }

  private static String link(Element parent, String rel) {
    return children(parent, "link").stream()
        .filter(link -> link.getAttribute("rel").equals(rel))
        .filter(link -> rel.equals("self") || link.getAttribute("type").equals("text/html"))
        .map(link -> link.getAttribute("href"))
        .findFirst()
        .orElseThrow();
  }
}
