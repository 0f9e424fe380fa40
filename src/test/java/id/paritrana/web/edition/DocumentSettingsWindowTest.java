package id.paritrana.web.edition;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import id.paritrana.Database;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.award.EditionImage;
import id.paritrana.web.BrowserWindow;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The settings of documents fit a phone, can be used by everybody, and lose nothing typed. */
class DocumentSettingsWindowTest {

  private static final FilePayload LOGO =
      new FilePayload(
          "logo.svg",
          "image/svg+xml",
          ("<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 9 9'>"
                  + "<circle cx='4' cy='4' r='3' fill='#5E1220'/></svg>")
              .getBytes(StandardCharsets.UTF_8));

  private final Stage stage = new Stage(Database.H2.portal());
  private final Edition edition = stage.openEdition("provincial");
  private final String path = "/editions/" + edition.code();

  @BeforeAll
  static void browser() {
    BrowserWindow.assumeBrowser();
  }

  @Test
  void everySettingIsSetOnAPhone() {
    try (BrowserWindow phone =
        BrowserWindow.phone(stage.portal()).as(stage.portal(), stage.organiser())) {
      for (String page :
          List.of("/documents", "/documents/file", "/documents/images/LEFT", "/decree")) {
        phone.open(path + page).check();
        phone.screenshot("documents" + page.replace('/', '-'));
      }
      phone.open(path + "/documents/images/" + EditionImage.Place.LEFT);
      phone.page().setInputFiles("#field-file", LOGO);
      phone.page().fill("#field-alternative-id", "Cakram contoh");
      send(phone.page());
      assertThat(phone.page().content()).contains("id=\"error-alternative-en\"");
      assertThat(phone.page().inputValue("#field-alternative-id")).isEqualTo("Cakram contoh");
      phone.check();
      phone.screenshot("documents-image-refused");
      phone.page().fill("#field-alternative-en", "A sample disc");
      phone.page().setInputFiles("#field-file", LOGO);
      send(phone.page());
      phone.page().waitForURL("**" + path + "/documents");
      assertThat(phone.page().locator("img.logo").getAttribute("alt")).isEqualTo("Cakram contoh");
      phone.check();
      phone.open(path + "/documents/images/LEFT").check();
      phone.screenshot("documents-image");
    }
  }

  @Test
  void aPreviewOpensBesideThePageThatKeepsWhatWasTyped() {
    try (BrowserWindow desk =
        BrowserWindow.desktop(stage.portal()).as(stage.portal(), stage.organiser())) {
      desk.open(path + "/documents");
      desk.page().fill("#field-title-id", "Anugerah Contoh");
      Page beside =
          desk.page().waitForPopup(() -> desk.page().click("button[formtarget][value=id]"));
      beside.waitForLoadState();

      assertThat(beside.content()).contains("id=\"error-title-en\"");
      assertThat(beside.inputValue("#field-title-id")).isEqualTo("Anugerah Contoh");
      assertThat(desk.page().inputValue("#field-title-id")).isEqualTo("Anugerah Contoh");
      desk.page().fill("#field-title-en", "Sample Award");
      send(desk.page());
      desk.open(path + "/documents").check();
      desk.screenshot("documents-desktop");
    }
  }

  private static void send(Page page) {
    page.click("main .card-sheet form button[type=submit]:not([formaction])");
    page.waitForLoadState();
  }
}
