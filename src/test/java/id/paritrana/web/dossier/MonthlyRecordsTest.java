package id.paritrana.web.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Database.Portal;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.identity.CompanySize;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Role;
import id.paritrana.web.Browser;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A company hands in the records of its months, and the program states its figures from them. */
@OnEachDatabase
class MonthlyRecordsTest {

  private static final String HEADER =
      "employer,month,due,paid,paid-on,workers,workers-registered,wages,wages-reported,programmes";

  /**
   * April is due on 15 May 2022, a Sunday, and 16 May is Waisak, so that a payment on 17 May is on
   * time; May is paid two days late, June not at all, and in July only 9 of 10 workers are
   * registered.
   */
  private static final String RECORDS =
      """
      %s
      NPP1,2022-04,1000000,1000000,2022-05-17,10,10,30000000,30000000,JKK JKM JHT JP
      NPP1,2022-05,1000000,1000000,2022-06-17,10,10,30000000,30000000,JKK JKM JHT JP
      NPP1,2022-06,1000000,0,,10,10,30000000,30000000,JKK JKM JHT JP
      NPP1,2022-07,1000000,1000000,2022-08-12,10,9,30000000,30000000,JKK JKM JHT
      """
          .formatted(HEADER);

  private final Portal portal;
  private final Stage stage;
  private Edition edition;
  private Browser nominator;
  private String path;

  MonthlyRecordsTest(Database database) {
    portal = database.portal();
    stage = new Stage(portal);
  }

  @BeforeEach
  void draft() {
    edition = stage.openEdition("provincial");
    Organisation company = stage.company("PT Uji", CompanySize.LARGE);
    nominator = new Browser(portal, stage.nominatorOf(company));
    path = draft("besar", company);
  }

  @Test
  void theFiguresAreThoseOfTheRulesAndEachMonthIsExplained() {
    assertThat(nominator.get(path).body()).contains("Catatan bulanan", "1 Januari 2022");

    assertThat(send("LARGE", RECORDS).statusCode()).isEqualTo(303);

    String dossier = nominator.get(path).body();
    assertThat(dossier)
        .contains("2 / 4 bulan", "39 / 40", "15 / 16", "Catatan bulanan NPP1, 2022-01 s.d. 2022-12")
        .contains("Penjelasan per bulan", "catatan.csv");
    String records = nominator.get(recordsIn(dossier)).body();
    assertThat(records)
        .contains("17 Mei 2022", "tepat waktu", "terlambat", "belum dibayar", "31 Desember 2022")
        .contains("Waisak")
        .contains("2022-07: 9")
        .contains("JP")
        .contains("sama");
  }

  @Test
  void theVerifierReadsTheSameExplanationAndStrangersNothing() {
    send("LARGE", RECORDS);
    String records = recordsIn(nominator.get(path).body());
    Organisation other = stage.company("PT Lain", CompanySize.LARGE);
    Browser stranger = new Browser(portal, stage.nominatorOf(other));

    assertThat(stranger.get(records).statusCode()).isEqualTo(404);
    assertThat(stranger.get(path + "/records/form.csv").statusCode()).isEqualTo(404);
    assertThat(
            stranger
                .upload(
                    path + "/records",
                    Map.of("size", "LARGE"),
                    "records",
                    "c.csv",
                    RECORDS.getBytes(StandardCharsets.UTF_8))
                .statusCode())
        .isEqualTo(404);
    assertThat(new Browser(portal, stage.observer()).get(records).body()).contains("Waisak");
    Browser admin =
        new Browser(portal, stage.person("admin", stage.committee(), Role.ADMINISTRATOR));
    assertThat(admin.get(records).statusCode()).isIn(403, 404);
  }

  @Test
  void everyFaultOfAFileIsToldWithItsLineAndNothingIsStated() {
    HttpResponse<String> refused =
        send(
            "LARGE",
            """
            %s
            NPP1,2021-12,1000000,0,,10,10,30000000,30000000,JKK
            NPP2,2022-01,1000000,0,,10,10,30000000,30000000,JKK
            NPP1,2022-02,1.000.000,0,,10,10,30000000,30000000,JKK
            NPP1,2022-03,1000000,1000000,,10,10,30000000,30000000,BPJS
            """
                .formatted(HEADER));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("Baris 2, kolom month: 2021-12 di luar masa penilaian.")
        .contains("Baris 3, kolom employer: Baris ini milik NPP2.")
        .contains("Baris 4, kolom due")
        .contains("Baris 5, kolom programmes", "Baris 5, kolom paid-on");
    assertThat(nominator.get(path).body()).doesNotContain("catatan.csv");
  }

  @Test
  void aSizeThatTheCategoryDoesNotHoldIsRefused() {
    assertThat(send("MICRO", RECORDS).body())
        .contains("Skala usaha itu tidak sesuai dengan kategori.");
  }

  @Test
  void theEmptyTableIsReadOnceItIsFilledInAndHoldsEveryMonth() {
    String blank = nominator.get(path + "/records/form.csv").body();

    assertThat(blank.lines()).hasSize(13).first().asString().startsWith("employer,month,size,due");
    assertThat(blank).contains("2022-01", "2022-12");
    assertThat(send("LARGE", blank).statusCode()).isEqualTo(303);
    assertThat(nominator.get(path).body()).contains("catatan.csv");
  }

  @Test
  void aDocumentOfTheKindComesByItsOwnForm() {
    HttpResponse<String> refused =
        nominator.upload(
            path + "/documents",
            Map.of("kind", "MONTHLY_RECORDS", "title", "Catatan"),
            "c.pdf",
            "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("pada formulirnya sendiri");
  }

  @Test
  void aRegencyHasNoRecords() {
    Organisation regency = stage.organisation("Kabupaten Uji", Organisation.Kind.REGENCY);
    nominator = new Browser(portal, stage.nominatorOf(regency));
    path = draft("kabkota", regency);

    assertThat(nominator.get(path).body()).doesNotContain("Tabel kosong", "/records");
    assertThat(send("LARGE", RECORDS).statusCode()).isEqualTo(409);
  }

  @Test
  void programsDoTheSame() {
    HttpResponse<String> stated =
        nominator.attach(
            "/api/v1" + path + "/records",
            Map.of("size", "LARGE"),
            "records",
            "c.csv",
            RECORDS.getBytes(StandardCharsets.UTF_8));

    assertThat(stated.statusCode()).isEqualTo(200);
    assertThat(stated.body())
        .contains("\"employer\":\"NPP1\"", "\"months-on-time\":2.0", "\"timing\":\"UNPAID\"");
    assertThat(
            nominator
                .attach(
                    "/api/v1" + path + "/records",
                    Map.of("size", "LARGE"),
                    "records",
                    "c.csv",
                    "employer\n".getBytes(StandardCharsets.UTF_8))
                .body())
        .contains("records.fault-of-line", "The column month is missing.");
  }

  private HttpResponse<String> send(String size, String records) {
    return nominator.upload(
        path + "/records",
        Map.of("size", size),
        "records",
        "catatan.csv",
        records.getBytes(StandardCharsets.UTF_8));
  }

  private String draft(String category, Organisation company) {
    return nominator
        .post(
            "/nominations",
            Map.of(
                "category",
                String.valueOf(stage.category(edition, category)),
                "nominee",
                company.code()))
        .headers()
        .firstValue("location")
        .orElseThrow();
  }

  private String recordsIn(String dossier) {
    return dossier.replaceAll("(?s).*?href=\"(" + path + "/records/\\d+)\".*", "$1");
  }
}
