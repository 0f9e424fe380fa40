package id.paritrana.web.dossier;

import id.paritrana.web.Form;
import id.paritrana.web.Page;
import java.util.Arrays;

/**
 * The one form of a page that was sent and refused; all others stand as they are kept.
 *
 * @param name of the form that was sent; empty text when none was
 */
public record Typed(String name, Form form) {

  static Typed nothing(Page page) {
    return new Typed("", Form.empty(page));
  }

  /** The form of that name: with what was typed, or as nobody filled it in yet. */
  public Form form(Page page, String name) {
    return this.name.equals(name) ? form : Form.empty(page);
  }

  /** Whether the form that was sent has a name that begins with one of these. */
  public boolean isFor(String... beginnings) {
    return Arrays.stream(beginnings).anyMatch(name::startsWith);
  }
}
