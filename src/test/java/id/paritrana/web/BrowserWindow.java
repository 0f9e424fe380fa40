package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import id.paritrana.Database.Portal;
import id.paritrana.identity.Accounts;
import id.paritrana.identity.Actor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * A window of a real browser on a running program. One Chromium serves all tests of the JVM; every
 * window has its own cookies. What the page complains about - an error of a script, a file that is
 * missing, a breach of the content security policy - fails the test when the window is closed.
 */
public final class BrowserWindow implements AutoCloseable {

  private static final Path CHROMIUM =
      Path.of(System.getenv().getOrDefault("PARITRANA_TEST_CHROMIUM", "/usr/bin/chromium"));
  private static final List<String> FLAGS =
      List.of(
          "--no-sandbox",
          "--disable-gpu",
          "--disable-quic",
          "--no-first-run",
          "--disable-background-networking",
          "--disable-component-update",
          "--disable-sync");
  private static final List<String> WCAG =
      List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

  /** What a form answers that cannot be taken; the page shows why. */
  private static final Set<Integer> REFUSALS = Set.of(409, 422);

  private static final Path SCREENSHOTS = Path.of("target/screenshots");

  private static @Nullable Browser browser;

  private final BrowserContext context;
  private final Page page;
  private final List<String> complaints = new ArrayList<>();
  private final Set<Integer> expected = new HashSet<>(REFUSALS);

  private BrowserWindow(Portal portal, int width, int height) {
    context =
        browser()
            .newContext(
                new Browser.NewContextOptions()
                    .setBaseURL(portal.server().getURI().toString())
                    .setViewportSize(width, height)
                    .setLocale("id-ID")
                    .setReducedMotion(ReducedMotion.REDUCE));
    context.setDefaultTimeout(30_000);
    page = context.newPage();
    page.onConsoleMessage(this::heard);
    page.onPageError(complaints::add);
    page.onResponse(this::answered);
  }

  /** Leaves the test out where there is no browser. */
  public static void assumeBrowser() {
    Assumptions.assumeTrue(
        Files.isExecutable(CHROMIUM),
        "no Chromium at " + CHROMIUM + ": set PARITRANA_TEST_CHROMIUM to its path");
  }

  /** As on a desk: 1280 by 800. */
  public static BrowserWindow desktop(Portal portal) {
    return new BrowserWindow(portal, 1280, 800);
  }

  /** As on a small phone: 360 by 740. */
  public static BrowserWindow phone(Portal portal) {
    return new BrowserWindow(portal, 360, 740);
  }

  public Page page() {
    return page;
  }

  /** Goes to a path of the program. */
  public BrowserWindow open(String path) {
    page.navigate(path);
    return this;
  }

  /** Signs in through the form. */
  public BrowserWindow signIn(String username, String password) {
    open("/login");
    page.fill("#field-username", username);
    page.fill("#field-password", password);
    page.click("main button[type=submit]");
    page.waitForURL(url -> !url.contains("/login"));
    return this;
  }

  /** Comes in as somebody who has signed in already. */
  public BrowserWindow as(Portal portal, Actor actor) {
    Sessions sessions = portal.bean(Sessions.class);
    String token =
        sessions.token(
            sessions.begin(portal.bean(Accounts.class).findById(actor.id()).orElseThrow()));
    context.addCookies(
        List.of(new Cookie(Sessions.COOKIE, token).setUrl(portal.server().getURI().toString())));
    return this;
  }

  /** Is told by its owner to keep nothing of any page, so that to ask for its storage fails. */
  public BrowserWindow keepNothing() {
    context.addInitScript(
        "Object.defineProperty(window, 'sessionStorage',"
            + " {get() { throw new DOMException('denied', 'SecurityError'); }})");
    return this;
  }

  /** Expects answers with this status, which the test brings about. */
  public BrowserWindow expect(int status) {
    expected.add(status);
    return this;
  }

  /**
   * Keeps a picture of the whole page in {@code target/screenshots}; of what the window shows,
   * where a busy machine cannot paint all of a long one.
   */
  public Path screenshot(String name) {
    Path file = SCREENSHOTS.resolve(name + ".png");
    Page.ScreenshotOptions picture = new Page.ScreenshotOptions().setPath(file);
    try {
      page.screenshot(picture.setFullPage(true));
    } catch (PlaywrightException tooLong) {
      page.screenshot(picture.setFullPage(false));
    }
    return file;
  }

  /** The page fits its width, and the accessibility rules of WCAG 2.2 AA find nothing. */
  public BrowserWindow check() {
    assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
        .as("pixels beyond the width of %s", page.url())
        .isEqualTo(0);
    List<Rule> broken =
        new AxeBuilder(page).withTags(WCAG).setLegacyMode(true).analyze().getViolations();
    assertThat(broken)
        .as("accessibility of %s", page.url())
        .extracting(rule -> rule.getId() + " " + rule.getNodes().getFirst().getHtml())
        .isEmpty();
    return this;
  }

  @Override
  public void close() {
    context.close();
    assertThat(complaints).as("complaints of the browser").isEmpty();
  }

  private void heard(ConsoleMessage message) {
    // The status of an answer is judged below, where it is known what was asked for.
    if (message.type().equals("error") && !message.text().startsWith("Failed to load resource")) {
      complaints.add(page.url() + ": " + message.text() + " " + message.location());
    }
  }

  private void answered(Response response) {
    int least = response.request().resourceType().equals("document") ? 500 : 400;
    if (response.status() >= least && !expected.contains(response.status())) {
      complaints.add(response.status() + " " + response.url());
    }
  }

  private static synchronized Browser browser() {
    assumeBrowser();
    if (browser == null) {
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      browser =
          playwright
              .chromium()
              .launch(new BrowserType.LaunchOptions().setExecutablePath(CHROMIUM).setArgs(FLAGS));
    }
    return browser;
  }
}
