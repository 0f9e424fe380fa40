package id.paritrana.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import id.paritrana.Database;
import id.paritrana.Database.Portal;
import id.paritrana.identity.Account;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Role;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The shell of the pages, as a person with a browser meets it. */
class BrowserShellTest {

  /** Whether every line of the reader's name and organisation is shown to its end. */
  private static final String WHOLE_NAMES =
      "[...document.querySelectorAll('.site-person-name > *')]"
          + ".every(line => line.scrollWidth <= line.clientWidth)";

  private final Portal portal = Database.H2.portal();
  private final People people = new People(portal);

  @Test
  void aPersonSignsInAndReadsInTheOtherLanguage() {
    Account account =
        people.person(
            people.organisation(Organisation.Kind.COMMITTEE), "Pengamat Contoh", Role.OBSERVER);
    try (BrowserWindow window = BrowserWindow.desktop(portal)) {
      window.signIn(account.username(), People.PASSWORD).open("/account");
      assertThat(window.page().locator("h1")).hasText("Akun saya");

      window
          .page()
          .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("English"))
          .click();
      assertThat(window.page().locator("h1")).hasText("My account");
      assertThat(window.page().locator("html")).hasAttribute("lang", "en");

      window.page().getByText("Sign out").click();
      assertThat(window.page().getByText("You have signed out.")).isVisible();
    }
  }

  @Test
  void aRefusedLoginPutsTheFocusOnTheReasons() {
    try (BrowserWindow window = BrowserWindow.desktop(portal).open("/login")) {
      window.page().fill("#field-username", "tidak-ada");
      window.page().fill("#field-password", "salah");
      window.page().click("main button[type=submit]");

      assertThat(window.page().locator("[data-focus]")).isFocused();
      assertThat(window.page().locator("#field-username")).hasValue("tidak-ada");
      assertThat(window.page().locator("#field-password")).hasValue("");
      window.check().screenshot("login-refused");
    }
  }

  @Test
  void whatWasTypedWhenTheSessionEndedComesBackToWhomTypedIt() {
    Account administrator = people.person(Role.ADMINISTRATOR);
    try (BrowserWindow window = BrowserWindow.desktop(portal)) {
      Page page = window.signIn(administrator.username(), People.PASSWORD).page();
      loseSession(window);
      assertThat(page.locator("[data-keeps-typed]")).containsText("Sesi Anda berakhir");
      assertThat(page.getByText("Yang sudah Anda ketik dipulihkan")).isVisible();

      page.fill("#field-username", administrator.username());
      page.fill("#field-password", "salah-salah");
      page.click("main button[type=submit]");
      assertThat(page.locator("[data-keeps-typed]")).isVisible();
      page.fill("#field-password", People.PASSWORD);
      page.click("main button[type=submit]");

      assertThat(page.locator("[data-typed-again]")).isFocused();
      assertThat(page.locator("#field-displayName")).hasValue("Nama \"panjang\" <sekali>");
      assertThat(page.locator("#choice-roles-OBSERVER")).isChecked();
      assertThat(page.locator("#choice-roles-VERIFIER")).not().isChecked();
      window.check();
      window.open("/accounts/new");
      assertThat(page.locator("#field-displayName")).hasValue("");
      assertThat(page.locator("[data-typed-again]")).isHidden();
    }
  }

  @Test
  void aBrowserThatMayKeepNothingIsPromisedNothingAndGoesOn() {
    Account administrator = people.person(Role.ADMINISTRATOR);
    try (BrowserWindow window = BrowserWindow.desktop(portal)) {
      window.keepNothing();
      Page page = window.signIn(administrator.username(), People.PASSWORD).page();
      loseSession(window);
      assertThat(page.locator("[data-keeps-typed]")).containsText("Sesi Anda berakhir");
      assertThat(page.getByText("Yang sudah Anda ketik dipulihkan")).isHidden();

      window.signIn(administrator.username(), People.PASSWORD).open("/accounts/new");
      assertThat(page.locator("#field-displayName")).hasValue("");
    }
  }

  @Test
  void whatSomebodyElseTypedBeforeIsNotShown() {
    Account first = people.person(Role.ADMINISTRATOR);
    Account second = people.person(Role.ADMINISTRATOR);
    try (BrowserWindow window = BrowserWindow.desktop(portal)) {
      Page page = window.signIn(first.username(), People.PASSWORD).page();
      loseSession(window);
      page.fill("#field-username", second.username());
      page.fill("#field-password", People.PASSWORD);
      page.click("main button[type=submit]");

      assertThat(page.locator("h1")).hasText("Buka akun");
      assertThat(page.locator("#field-displayName")).hasValue("");
      assertEquals(null, page.evaluate("sessionStorage.getItem('typed')"));
    }
  }

  private static void loseSession(BrowserWindow window) {
    Page page = window.open("/accounts/new").page();
    page.fill("#field-displayName", "Nama \"panjang\" <sekali>");
    page.check("#choice-roles-OBSERVER");
    page.context().clearCookies(new BrowserContext.ClearCookiesOptions().setName(Sessions.COOKIE));
    page.click("main button[type=submit]");
    page.waitForURL(url -> url.contains("/login"));
  }

  @Test
  void theKeyboardReachesTheContentFirst() {
    try (BrowserWindow window = BrowserWindow.desktop(portal).open("/login")) {
      window.page().keyboard().press("Tab");
      assertThat(window.page().locator(".skip-link")).isFocused();
      window.page().keyboard().press("Enter");
      assertThat(window.page().locator("main")).isFocused();
    }
  }

  @Test
  void theHeadFitsEveryWidthForWhoHasTheMostEntries() {
    Account organiser =
        people.person(
            people.organisation(Organisation.Kind.COMMITTEE),
            "Nama Yang Panjang Sekali",
            Role.ORGANISER,
            Role.VERIFIER);
    try (BrowserWindow window = BrowserWindow.desktop(portal)) {
      window.signIn(organiser.username(), People.PASSWORD);
      for (int width : new int[] {768, 991, 992, 1100, 1199, 1200, 1280}) {
        window.page().setViewportSize(width, 800);
        window.open("/").check();
        assertEquals(true, window.page().evaluate(WHOLE_NAMES), "names at " + width);
      }
    }
  }

  @Test
  void everyPageFitsDeskAndPhoneAndEveryReader() {
    Account administrator =
        people.person(
            people.organisation(Organisation.Kind.COMMITTEE), "Admin Contoh", Role.ADMINISTRATOR);
    List<String> pages =
        List.of(
            "/",
            "/account",
            "/accounts",
            "/accounts/new",
            "/accounts/" + people.person(Role.VERIFIER, Role.ORGANISER).username(),
            "/organisations",
            "/organisations/new",
            "/tidak/ada");
    try (BrowserWindow desktop = BrowserWindow.desktop(portal);
        BrowserWindow phone = BrowserWindow.phone(portal)) {
      checkAll(desktop.open("/login"), "desktop", List.of("/", "/login"));
      checkAll(phone, "phone", List.of("/", "/login"));
      desktop.signIn(administrator.username(), People.PASSWORD);
      phone.signIn(administrator.username(), People.PASSWORD);
      checkAll(desktop, "desktop-in", pages);
      checkAll(phone, "phone-in", pages);
    }
  }

  private static void checkAll(BrowserWindow window, String size, List<String> pages) {
    for (String path : pages) {
      window.open(path).screenshot("shell-" + size + path.replaceAll("\\W|\\d", "-"));
      window.check();
    }
  }
}
