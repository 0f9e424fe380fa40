package id.paritrana.web;

import id.paritrana.Database;
import id.paritrana.Stage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The public pages and the way to them, as somebody with a desk or a phone meets them. */
class PublicPagesTest {

  @Test
  void theOrganiserReleasesAResultAndReadsItsHour() {
    BrowserWindow.assumeBrowser();
    DecidedRound round = new DecidedRound(Database.H2);
    round.stage.invite(round.edition, Stage.day(110));
    String path = "/rounds/" + round.edition.code() + "/kabkota";
    try (BrowserWindow desktop = BrowserWindow.desktop(round.portal);
        BrowserWindow phone = BrowserWindow.phone(round.portal)) {
      desktop.as(round.portal, round.stage.organiser()).open(path).screenshot("release-desktop");
      desktop.check();
      desktop.page().click("details.confirm summary");
      desktop.page().click("details.confirm button");
      desktop.screenshot("embargo-desktop");
      desktop.check();
      phone.as(round.portal, round.stage.organiser()).open(path);
      phone.page().fill("#field-reason", "salah");
      phone.page().click("form[action$=release-withdrawal] button");
      phone.screenshot("embargo-phone");
      phone.check();
    }
  }

  @Test
  void everyPublicPageFitsDeskAndPhoneAndEveryReader() {
    BrowserWindow.assumeBrowser();
    DecidedRound round = new DecidedRound(Database.H2);
    round.publish();
    String edition = round.edition.code();
    String nominee = round.deeds.nominatorOf(round.numbers.getFirst()).organisation().code();
    List<String> pages =
        List.of(
            "/results",
            "/results/" + edition,
            round.path(),
            "/regions",
            "/regions/kalimantan-timur",
            "/nominees/" + nominee,
            "/open-data",
            "/open-data/" + edition,
            "/api");
    try (BrowserWindow desktop = BrowserWindow.desktop(round.portal);
        BrowserWindow phone = BrowserWindow.phone(round.portal)) {
      for (String page : pages) {
        String name = "public-" + pages.indexOf(page);
        desktop.open(page + "?lang=en").screenshot(name + "-desktop");
        desktop.check();
        phone.open(page).screenshot(name + "-phone");
        phone.check();
      }
    }
  }
}
