package id.paritrana.story;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ScreenshotCaret;
import java.nio.file.Path;

/** Keeps the pictures of the readme, only with {@code -Dstory.pictures=true}. */
final class Pictures {

  private static final Path FOLDER = Path.of("src/docs");

  private Pictures() {}

  /**
   * What the person sees without scrolling, beginning at a part of the page.
   *
   * @param selector of that part
   */
  static void take(Page page, String name, String selector) {
    if (Boolean.getBoolean("story.pictures")) {
      page.locator(selector)
          .first()
          .evaluate("part => window.scrollTo(0, part.getBoundingClientRect().top + scrollY - 16)");
      page.screenshot(
          new Page.ScreenshotOptions()
              .setPath(FOLDER.resolve(name + ".png"))
              .setCaret(ScreenshotCaret.INITIAL));
    }
  }
}
