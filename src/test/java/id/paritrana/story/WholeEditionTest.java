package id.paritrana.story;

import com.microsoft.playwright.PlaywrightException;
import id.paritrana.web.BrowserWindow;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One edition from its template to the certificates, in a real browser. Everybody acts through the
 * pages alone; each has a browser of their own, and one assessor a small phone.
 */
class WholeEditionTest {

  @Test
  void anEditionGoesFromItsTemplateToTheCertificates(@TempDir Path folder) throws Exception {
    BrowserWindow.assumeBrowser();
    try (Program program = Program.start(folder);
        Cast cast = new Cast(program.portal())) {
      try {
        tell(cast);
      } catch (AssertionError | PlaywrightException broken) {
        cast.standStill();
        throw broken;
      }
    }
  }

  private static void tell(Cast cast) throws Exception {
    cast.gather();
    Plot plot = new Plot(cast);
    new TheCall(plot).tell();
    new TheVerification(plot).tell();
    new TheDecision(plot).tell();
    new TheResult(plot).tell();
  }
}
