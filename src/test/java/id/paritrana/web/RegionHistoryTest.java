package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import id.paritrana.Database;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.publication.PublishingResults;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * One region and one of its regencies over four editions: two are public, the later one first; one
 * waits for its ceremony, and the release of one was taken back.
 */
@OnEachDatabase
class RegionHistoryTest {

  private final DecidedRound earlier;
  private final DecidedRound later;
  private final DecidedRound embargoed;
  private final DecidedRound withdrawn;
  private final String region;
  private final String page;
  private final String nominee;

  RegionHistoryTest(Database database) {
    earlier = new DecidedRound(database);
    later = new DecidedRound(database);
    embargoed = new DecidedRound(database);
    withdrawn = new DecidedRound(database);
    region = "Wilayah " + earlier.edition.code();
    page = "/regions/" + region.toLowerCase(Locale.ROOT).replace(' ', '-');
    nominee = earlier.deeds.nominatorOf(earlier.numbers.getFirst()).organisation().code();
    long regency = earlier.deeds.nomination(earlier.numbers.getFirst()).nomineeId();
    earlier.stage.change(
        "update organisation set region = '%s' where id = %d".formatted(region, regency));
    for (DecidedRound round : List.of(earlier, later, embargoed, withdrawn)) {
      earlier.stage.change(
          "update edition set region = '%s' where id = %d".formatted(region, round.edition.id()));
      earlier.stage.change(
          "update nomination set nominee_id = %d where number = '%s'"
              .formatted(regency, round.numbers.get(round == earlier ? 0 : 1)));
    }
    earlier.stage.change(
        "update edition set period_from = '2021-01-01', period_to = '2021-12-31' where id = "
            + earlier.edition.id());
    later.publish();
    earlier.publish();
    for (DecidedRound round : List.of(embargoed, withdrawn)) {
      round.stage.invite(round.edition, Stage.day(110));
      round.publish();
    }
    withdrawn
        .stage
        .bean(PublishingResults.class)
        .takeBack(
            withdrawn.stage.organiser(), withdrawn.category, "Nama pemenang salah.", Instant.now())
        .orThrow();
  }

  @Test
  void thePagesHaveBothEditionsInTheirOrderWithTheirCertificates() {
    for (String path : List.of(page, page + "?lang=en", "/nominees/" + nominee)) {
      String shown = table(everybody().text(path));
      assertThat(shown)
          .containsSubsequence(
              ">2022<",
              later.edition.name(),
              ">2<",
              later.certificate(2),
              ">2021<",
              earlier.edition.name(),
              ">1<",
              earlier.certificate(1));
    }
    assertThat(everybody().text(page))
        .containsSubsequence(later.path(), earlier.path())
        .contains(later.nominee(1), earlier.nominee(2));
    assertThat(everybody().text("/regions")).containsOnlyOnce("href=\"" + page + "\"");
  }

  @Test
  void programsReadTheSame() {
    String list = "/api/v1/results?region=" + URLEncoder.encode(region, StandardCharsets.UTF_8);
    assertThat(everybody().text(list))
        .containsSubsequence(
            "\"edition\":\"" + earlier.edition.code(), "\"edition\":\"" + later.edition.code())
        .contains(earlier.certificate(1), later.certificate(2));
    assertThat(row(earlier))
        .containsEntry("place", "1")
        .containsEntry("region", region)
        .containsEntry("certificate", earlier.certificate(1))
        .containsEntry("certificate_holds", "true");
    assertThat(row(later))
        .containsEntry("place", "2")
        .containsEntry("region", region)
        .containsEntry("certificate", later.certificate(2));
  }

  @Test
  void whatIsNotPublicIsNowhere() {
    for (DecidedRound secret : List.of(embargoed, withdrawn)) {
      for (String path :
          List.of(
              page,
              "/regions",
              "/nominees/" + nominee,
              "/results",
              "/results.atom",
              "/sitemap.xml",
              "/open-data",
              "/api/v1/results")) {
        assertThat(everybody().text(path))
            .as(path)
            .doesNotContain(
                secret.edition.code(),
                secret.edition.name(),
                secret.certificate(1),
                secret.certificate(2));
      }
      for (String path :
          List.of(
              secret.path(),
              "/results/" + secret.edition.code(),
              "/open-data/" + secret.edition.code(),
              "/open-data/" + secret.edition.code() + "/results.csv",
              "/api/v1" + secret.path(),
              "/certificates/" + secret.certificate(2),
              "/editions/" + secret.edition.code() + "/decree-annex.pdf")) {
        assertThat(everybody().status(path)).as(path).isEqualTo(404);
      }
    }
  }

  private Reader everybody() {
    return earlier.everybody();
  }

  /** The row of the regency in the open data of an edition. */
  private Map<String, String> row(DecidedRound round) {
    String file = "/open-data/" + round.edition.code() + "/results.csv";
    return CsvReader.builder().ofNamedCsvRecord(everybody().text(file)).stream()
        .map(NamedCsvRecord::getFieldsAsMap)
        .filter(row -> row.get("nominee").equals(nominee))
        .findFirst()
        .orElseThrow();
  }

  /** From the first row of the table of nominees on. */
  private static String table(String page) {
    return page.substring(page.indexOf("<tbody"));
  }
}
