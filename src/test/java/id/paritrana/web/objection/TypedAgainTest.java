package id.paritrana.web.objection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.identity.Actor;
import id.paritrana.web.BrowserWindow;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What was typed when a session ended comes back to the form of the same point, and to no other.
 */
class TypedAgainTest {

  private static final String GROUNDS = "Register kami menyebut 900 pekerja.";

  private final Stage stage = new Stage(Database.H2.portal());
  private final Deeds deeds = new Deeds(stage);
  private final String number;
  private final Actor nominee;

  TypedAgainTest() {
    Edition edition = stage.openEdition("provincial", 5);
    long category = stage.category(edition, "kabkota");
    number = deeds.admit(category, 700);
    deeds.rank(edition, category, List.of(number, deeds.admit(category, 600)));
    nominee = deeds.nominatorOf(number);
  }

  @BeforeAll
  static void browser() {
    BrowserWindow.assumeBrowser();
  }

  @Test
  void groundsAgainstOnePointNeverComeToStandAgainstAnother() {
    try (BrowserWindow window = signedIn()) {
      Page page = window.open(objection("FIGURE", "coverage-total")).page();
      page.fill("#field-grounds", GROUNDS);
      page.context().clearCookies();
      page.click("main button[type=submit]");
      page.waitForURL(url -> url.contains("/login"));
      signedIn(window);

      window.open(objection("MARK", "regulation"));
      assertThat(page.locator("#field-grounds")).hasValue("");
      assertThat(page.locator("[data-typed-again]")).isHidden();

      window.open(objection("FIGURE", "coverage-total"));
      assertThat(page.locator("#field-grounds")).hasValue(GROUNDS);
      assertThat(page.locator("[data-typed-again]")).isFocused();
      window.check();
    }
  }

  private BrowserWindow signedIn() {
    return signedIn(BrowserWindow.desktop(stage.portal()));
  }

  private BrowserWindow signedIn(BrowserWindow window) {
    return window.as(stage.portal(), nominee);
  }

  private String objection(String subject, String point) {
    return "/nominations/" + number + "/objections/new?subject=" + subject + "&point=" + point;
  }
}
