package id.paritrana.web.objection;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Route;
import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.Stage;
import id.paritrana.award.Edition;
import id.paritrana.decision.Objection;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Role;
import id.paritrana.web.BrowserWindow;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A part of a page that asks for itself costs nobody what stands beside it. */
class AskingAgainTest {

  private static final String REASON = "Register diperiksa ulang.";

  /** As the page is served while scores are computed. */
  private static final String ASK =
      """
      () => {
        const part = document.getElementById("changes");
        part.innerHTML = "<p role='status' data-asks-no-more hidden>Tidak lagi</p>";
        part.setAttribute("hx-get", location.pathname);
        part.setAttribute("hx-trigger", "every 200ms");
        htmx.process(part);
      }
      """;

  private final Stage stage = new Stage(Database.H2.portal());
  private final Deeds deeds = new Deeds(stage);
  private final Actor verifier;
  private final String path;

  AskingAgainTest() {
    Edition edition = stage.openEdition("provincial", 5);
    List<String> numbers = deeds.rank(edition, stage.category(edition, "kabkota"));
    verifier = stage.person("verifier2", stage.committee(), Role.VERIFIER);
    Objection objection =
        deeds.object(numbers.getLast(), Objection.Subject.FIGURE, "coverage-total").orThrow();
    path = "/objections/" + objection.number();
  }

  @BeforeAll
  static void browser() {
    BrowserWindow.assumeBrowser();
  }

  @Test
  void whatIsTypedBesideStaysWhenTheSessionEndsAndNothingIsAskedAnyMore() {
    try (BrowserWindow window = window()) {
      Page page = typing(window);
      page.context().clearCookies();
      page.evaluate(ASK);

      assertThat(page.locator("[data-asks-no-more]")).isVisible();
      assertStaysAndAsksNoMore(page);
    }
  }

  @Test
  void whatIsTypedBesideStaysWhenAnAnswerBreaksAndNothingIsAskedAnyMore() {
    try (BrowserWindow window = window().expect(503)) {
      Page page = typing(window);
      page.route("**" + path, route -> route.fulfill(new Route.FulfillOptions().setStatus(503)));
      page.evaluate(ASK);

      assertThat(page.locator("[data-asks-no-more]")).isVisible();
      assertStaysAndAsksNoMore(page);
    }
  }

  private BrowserWindow window() {
    return BrowserWindow.desktop(stage.portal()).expect(401).as(stage.portal(), verifier);
  }

  private Page typing(BrowserWindow window) {
    Page page = window.open(path).page();
    page.fill("#field-reason", REASON);
    return page;
  }

  private void assertStaysAndAsksNoMore(Page page) {
    List<Request> asked = new ArrayList<>();
    page.onRequest(asked::add);
    page.waitForTimeout(1_000);
    assertThat(asked).isEmpty();
    assertThat(page.url()).endsWith(path);
    assertThat(page.locator("#field-reason")).hasValue(REASON);
  }
}
