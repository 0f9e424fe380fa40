package id.paritrana.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import id.paritrana.Eventually;
import id.paritrana.web.BrowserWindow;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Somebody with a browser of their own, who looks at every page when it is first met. */
final class Person implements AutoCloseable {

  private static final String NUMBERS = "/[A-Z0-9-]*\\d[A-Z0-9-]*";

  private final BrowserWindow window;
  private final Set<String> met = new HashSet<>();

  Person(BrowserWindow window) {
    this.window = window;
  }

  Person signIn(Way way) {
    window.signIn(way.username(), way.password());
    look();
    return this;
  }

  /**
   * How a person gets in.
   *
   * @param password as the administrator handed it over
   */
  record Way(String username, String password) {}

  /** Goes to a path of the program, or to a whole address. */
  Part open(String path) {
    window.page().navigate(path);
    look();
    return main();
  }

  /** Opens an address and tells what was answered. */
  int answer(String path) {
    int status = window.page().navigate(path).status();
    look();
    return status;
  }

  /** Goes on by a link of the page. */
  Part follow(String link) {
    main().follow(link);
    look();
    return main();
  }

  /** Goes on by the menu. */
  Part menu(String entry) {
    new Part(window.page().locator("nav.me-auto")).follow(entry);
    look();
    return main();
  }

  Part main() {
    return new Part(window.page().locator("main"));
  }

  Part part(String selector) {
    return main().in(selector);
  }

  /** The page says that a deed was done. */
  void told(String words) {
    assertThat(window.page().locator("main .alert-success").first()).containsText(words);
    look();
  }

  /** The page says why a deed was refused. */
  void refused(String words) {
    assertThat(window.page().locator("main .alert-danger").first()).containsText(words);
    window.check();
  }

  /** Loads the page anew until timers and jobs have brought the words. */
  void await(String selector, String words) {
    Eventually.equal(
        () -> {
          window.page().reload();
          return window.page().locator(selector).first().innerText().contains(words);
        },
        true);
    look();
  }

  /** A file behind a link, as this person gets it. */
  byte[] download(String link) {
    APIResponse answer = window.page().context().request().get(main().address(link));
    if (!answer.ok()) {
      throw new AssertionError(answer.status() + " for " + link + ": " + answer.url());
    }
    return answer.body();
  }

  /** How an address answers to this person. */
  int status(String path) {
    return window.page().context().request().get(path).status();
  }

  /** The page that the person is on, once more in a second window beside the first. */
  Part secondWindow() {
    Page second = window.page().context().newPage();
    second.navigate(window.page().url());
    return new Part(second.locator("main"));
  }

  /** Keeps a picture for the readme, when it is asked for. */
  void picture(String name, String selector) {
    Pictures.take(window.page(), name, selector);
  }

  void keep(String name) {
    window.screenshot(name);
  }

  /** The addresses to which forms of the page send something. */
  List<String> deeds() {
    return window.page().locator("main form[method=post]").all().stream()
        .map(form -> form.getAttribute("action"))
        .toList();
  }

  String path() {
    return URI.create(window.page().url()).getPath();
  }

  @Override
  public void close() {
    window.close();
  }

  private void look() {
    if (met.add(path().replaceAll(NUMBERS, "/*"))) {
      window.check();
    }
  }
}
