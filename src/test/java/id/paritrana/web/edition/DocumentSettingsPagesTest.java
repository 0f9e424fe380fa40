package id.paritrana.web.edition;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.award.EditionImage;
import id.paritrana.award.Phrase;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Role;
import id.paritrana.publication.SettingImages;
import id.paritrana.web.Browser;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An organiser says in the browser and by API what documents say, and nobody else does. */
@OnEachDatabase
class DocumentSettingsPagesTest {

  private static final byte[] DISC =
      ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>"
              + "<circle cx='4' cy='4' r='3' fill='#5E1220'/></svg>")
          .getBytes(StandardCharsets.UTF_8);

  private final Stage stage;
  private final Browser organiser;
  private final Edition edition;
  private final String path;
  private final String api;

  DocumentSettingsPagesTest(Database database) {
    stage = new Stage(database.portal());
    edition = stage.openEdition("provincial");
    organiser = new Browser(stage.portal(), stage.organiser());
    path = "/editions/" + edition.code() + "/documents";
    api = "/api/v1/editions/" + edition.code();
  }

  @Test
  void wordsAreSetAndNothingTypedIsLostWhenTheyAreRefused() {
    Map<String, String> typed = new HashMap<>(words());
    typed.put("title-en", "");
    typed.put("numbering", "X/{nomor}");

    HttpResponse<String> refused = organiser.post(path, typed);

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("value=\"Anugerah Contoh\"", "value=\"X/{nomor}\"", "value=\"Balikpapan\"")
        .contains("Isi kedua bahasa", "Tanda \"/\" tidak dapat dipakai")
        .contains("{edisi} harus ada tepat satu kali")
        .contains("id=\"error-title-en\"", "id=\"error-numbering\"");
    assertThat(organiser.post(path, words()).statusCode()).isEqualTo(303);
    assertThat(organiser.page(path)).contains("value=\"Anugerah Contoh\"", "value=\"Balikpapan\"");
    assertThat(organiser.page("/editions/" + edition.code())).contains(path);
  }

  @Test
  void aPreviewIsPrintedWithoutSavingAndRefusedWithAllThatWasTyped() {
    Map<String, String> typed = new HashMap<>(words());
    typed.put("lang", "en");
    typed.put("winner", "Kabupaten Percobaan");

    HttpResponse<String> preview = organiser.post(path + "/preview", typed);

    assertThat(preview.statusCode()).isEqualTo(200);
    assertThat(preview.headers().firstValue("content-type")).contains("application/pdf");
    assertThat(preview.body()).startsWith("%PDF-");
    assertThat(organiser.page(path)).doesNotContain("Anugerah Contoh");
    typed.put("winner", "K".repeat(201));
    HttpResponse<String> refused = organiser.post(path + "/preview", typed);
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body())
        .contains("value=\"Anugerah Contoh\"", "K".repeat(201), "id=\"error-winner\"");
  }

  @Test
  void aFileOfSettingsIsHandedOverAndTaken() {
    organiser.post(path, words());
    HttpResponse<String> file = organiser.get(path + "/file/download");

    assertThat(file.body()).contains("town: Balikpapan", "id: Ketua Panitia Tingkat Provinsi");
    String changed = file.body().replace("Balikpapan", "Bontang");
    assertThat(organiser.post(path + "/file", Map.of("file", changed)).statusCode()).isEqualTo(303);
    assertThat(organiser.page(path)).contains("value=\"Bontang\"");
    HttpResponse<String> refused =
        organiser.post(path + "/file", Map.of("file", "documents: {kota: Solo}"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("documents/kota", "documents: {kota: Solo}");
  }

  @Test
  void anImageIsShownWithItsDescriptionAndTakenAway() {
    stage
        .bean(SettingImages.class)
        .set(
            stage.organiser(),
            edition.code(),
            EditionImage.Place.LEFT,
            DISC,
            new Phrase("Cakram contoh", "A sample disc"),
            Instant.now())
        .orThrow();

    assertThat(organiser.page(path)).contains("alt=\"Cakram contoh\"");
    HttpResponse<String> png = organiser.get(path + "/images/LEFT/png");
    assertThat(png.headers().firstValue("content-type")).contains("image/png");
    assertThat(organiser.page(path + "/images/LEFT")).contains(path + "/images/LEFT/removal");
    assertThat(organiser.post(path + "/images/LEFT/removal", Map.of()).statusCode()).isEqualTo(303);
    assertThat(organiser.get(path + "/images/LEFT/png").statusCode()).isEqualTo(404);
  }

  @Test
  void anUploadIsJudgedByItsContentAndItsDescriptionIsNotLost() {
    Map<String, String> fields = Map.of("alternative-id", "Cakram", "alternative-en", "Disc");
    String image = path + "/images/SEAL";

    HttpResponse<String> refused =
        organiser.upload(image, fields, "logo.png", "<html>".getBytes(StandardCharsets.UTF_8));

    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("id=\"error-file\"", "value=\"Cakram\"", "value=\"Disc\"");
    assertThat(organiser.upload(image, fields, "logo.txt", DISC).statusCode()).isEqualTo(303);
    assertThat(organiser.json("GET", api + "/images", "").body())
        .contains("\"place\":\"SEAL\"", "\"width\":1200", "\"alternativeEn\":\"Disc\"");
  }

  @Test
  void theDecreeIsEnteredAsFarAsItIsKnown() {
    String decree = "/editions/" + edition.code() + "/decree";

    HttpResponse<String> refused =
        organiser.post(
            decree, Map.of("number", "SK/1", "datedOn", "kemarin", "signer", "Nama Contoh"));
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.body()).contains("value=\"SK/1\"", "id=\"error-datedOn\"");
    assertThat(
            organiser
                .post(
                    decree,
                    Map.of(
                        "number", "SK/1",
                        "datedOn", "2023-07-03",
                        "subject-id", "Penetapan",
                        "subject-en", "Naming"))
                .statusCode())
        .isEqualTo(303);
    assertThat(organiser.page(decree)).contains("value=\"SK/1\"", "value=\"2023-07-03\"");
    assertThat(organiser.json("GET", api + "/decree", "").body())
        .contains("\"number\":\"SK/1\"", "\"datedOn\":\"2023-07-03\"");
    assertThat(organiser.page("/audit?subject=" + edition.code()))
        .contains("Data keputusan ditetapkan", "nomor keputusan");
  }

  @Test
  void programsDoTheSameThroughTheApi() {
    assertThat(
            organiser
                .json(
                    "PUT",
                    api + "/documents",
                    "{\"title\":{\"id\":\"Anugerah\",\"en\":\"Prize\"},\"town\":\"Bontang\"}")
                .body())
        .contains("\"town\":\"Bontang\"", "\"en\":\"Prize\"");
    assertThat(organiser.json("PUT", api + "/documents", "{\"numbering\":\"x\"}").body())
        .contains("numbering.characters", "numbering.once");
    assertThat(organiser.json("GET", api + "/documents/file", "").body()).contains("town: Bontang");
    assertThat(
            organiser
                .json(
                    "PUT",
                    api + "/signatories",
                    "[{\"name\":\"Nama\",\"position\":\"Ketua\",\"positionEn\":\"Chair\"}]")
                .body())
        .contains("\"positionEn\":\"Chair\"");
    assertThat(organiser.json("GET", api + "/images", "").body()).isEqualTo("[]");
    assertThat(organiser.json("POST", api + "/documents/preview?lang=en", "{}").body())
        .startsWith("%PDF-");
    assertThat(organiser.json("POST", api + "/documents/preview", "{\"numbering\":\"x\"}").body())
        .contains("numbering.once");
  }

  @Test
  void observersReadAndNobodyElseComesIn() {
    Organisation elsewhere = stage.organisation("Lain", Organisation.Kind.COMMITTEE);
    Actor foreign = stage.person("foreign organiser", elsewhere, Role.ORGANISER);
    List<String> readings =
        List.of("/documents", "/documents/file", "/signatories", "/images", "/decree");
    for (String reading : readings) {
      assertThat(
              new Browser(stage.portal(), stage.observer())
                  .json("GET", api + reading, "")
                  .statusCode())
          .as(reading)
          .isEqualTo(200);
      assertThat(new Browser(stage.portal(), foreign).json("GET", api + reading, "").statusCode())
          .as(reading)
          .isEqualTo(404);
    }
    for (Actor stranger :
        List.of(
            foreign,
            stage.observer(),
            stage.nominatorOf(stage.organisation("Kota", Organisation.Kind.CITY)))) {
      Browser browser = new Browser(stage.portal(), stranger);
      for (String page :
          List.of(path, path + "/preview", path + "/file", path + "/images/SEAL/removal")) {
        assertThat(browser.post(page, words()).statusCode()).as(page).isIn(403, 404);
      }
      assertThat(browser.post("/editions/" + edition.code() + "/decree", Map.of()).statusCode())
          .isIn(403, 404);
      assertThat(browser.json("PUT", api + "/documents", "{\"town\":\"Solo\"}").statusCode())
          .isIn(403, 404);
      assertThat(browser.json("PUT", api + "/signatories", "[]").statusCode()).isIn(403, 404);
      assertThat(browser.json("PUT", api + "/decree", "{}").statusCode()).isIn(403, 404);
      assertThat(browser.json("DELETE", api + "/images/SEAL", "").statusCode()).isIn(403, 404);
    }
    assertThat(organiser.json("GET", api + "/documents", "").body()).doesNotContain("Solo");
  }

  private static Map<String, String> words() {
    return Map.of(
        "title-id", "Anugerah Contoh",
        "title-en", "Sample Award",
        "citation-id", "atas contohnya",
        "citation-en", "for its example",
        "town", "Balikpapan",
        "numbering", "K-{edisi}-{nomor:3}");
  }
}
