package id.paritrana.cli.output;

import id.paritrana.cli.wording.Said;
import java.util.Locale;
import java.util.MissingResourceException;

/**
 * What people read above tables. CSV and JSON keep the names of parts and columns, which are the
 * same in every language.
 */
final class Headings {
  private Headings() {}

  /** The heading of a column; its name where the bundle has none. */
  static String ofColumn(String name, Locale locale) {
    return said("head." + name, name, locale);
  }

  /** The name of a part, by which it can be asked for, and what it means. */
  static String ofPart(String name, Locale locale) {
    String meaning = said("title." + name, "", locale);
    return meaning.isEmpty() ? name : name + ": " + meaning;
  }

  private static String said(String code, String otherwise, Locale locale) {
    try {
      return Said.of(code).in(locale);
    } catch (MissingResourceException none) {
      return otherwise;
    }
  }
}
