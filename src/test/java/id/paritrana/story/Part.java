package id.paritrana.story;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** A part of a page, as a person uses it: by the names of its fields and the words on it. */
record Part(Locator root) {

  Part in(String selector) {
    return new Part(root.locator(selector));
  }

  Part fill(String field, String value) {
    root.locator("[name='" + field + "']").fill(value);
    return this;
  }

  /** Picks from a list by its value. */
  Part select(String field, String value) {
    root.locator("select[name='" + field + "']").selectOption(value);
    return this;
  }

  /** Ticks a box or a round button by its value. */
  Part tick(String field, String value) {
    root.locator("input[name='" + field + "'][value='" + value + "']").check();
    return this;
  }

  Part untick(String field) {
    root.locator("input[name='" + field + "']").uncheck();
    return this;
  }

  Part attach(String field, String fileName, String text) {
    root.locator("input[name='" + field + "']")
        .setInputFiles(
            new FilePayload(
                fileName, "application/octet-stream", text.getBytes(StandardCharsets.ISO_8859_1)));
    return this;
  }

  /** Opens a fold. */
  Part unfold(String words) {
    root.locator("summary").filter(new Locator.FilterOptions().setHasText(words)).first().click();
    return this;
  }

  void press(String button) {
    root.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button).setExact(true))
        .first()
        .click();
  }

  /** Presses a button that asks once more, and says yes. */
  void confirm(String button) {
    unfold(button);
    press("Ya, " + button);
  }

  void follow(String link) {
    root.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link)).first().click();
  }

  String address(String link) {
    return root.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(link))
        .first()
        .getAttribute("href");
  }

  Part sees(String... words) {
    for (String each : words) {
      assertThat(root).containsText(each);
    }
    return this;
  }

  Part seesNot(String... words) {
    for (String each : words) {
      assertThat(root).not().containsText(each);
    }
    return this;
  }

  /** A field still holds what was typed. */
  Part holds(String field, String value) {
    assertThat(root.locator("[name='" + field + "']")).hasValue(value);
    return this;
  }
}
