package id.paritrana.web;

import id.paritrana.Database;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The public pages, as somebody with a desk or a phone meets them. */
class PublicPagesTest {

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
            "/open-data/" + edition);
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
