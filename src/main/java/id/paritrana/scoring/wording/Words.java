package id.paritrana.scoring.wording;

import java.util.Locale;

/**
 * A text in the two languages of the award.
 *
 * @param id Indonesian
 * @param en English
 */
public record Words(String id, String en) {

  /** A text that reads the same in both languages, such as a name. */
  public static Words same(String text) {
    return new Words(text, text);
  }

  /** The English text for English, else the Indonesian one. */
  public String in(Locale locale) {
    return "en".equals(locale.getLanguage()) ? en : id;
  }
}
