package id.paritrana.scoring.wording;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

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

  /** These texts one after the other, joined by commas. */
  public static Words joined(List<Words> texts) {
    return new Words(
        texts.stream().map(Words::id).collect(Collectors.joining(", ")),
        texts.stream().map(Words::en).collect(Collectors.joining(", ")));
  }

  /** The English text for English, else the Indonesian one. */
  public String in(Locale locale) {
    return "en".equals(locale.getLanguage()) ? en : id;
  }
}
