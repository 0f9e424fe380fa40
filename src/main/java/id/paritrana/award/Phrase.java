package id.paritrana.award;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Words of a document in both languages.
 *
 * @param id in Indonesian; empty for what documents say without it
 * @param en in English; empty for what documents say without it
 */
public record Phrase(String id, String en) {

  public static final Phrase NONE = new Phrase("", "");

  /** Texts on one line; white space at the ends and in rows is no part of them. */
  public Phrase(@Nullable String id, @Nullable String en) {
    this.id = oneLine(id);
    this.en = oneLine(en);
  }

  /** In the language, or null for what documents say without it. */
  public @Nullable String in(Locale locale) {
    String words = locale.getLanguage().equals("en") ? en : id;
    return words.isEmpty() ? null : words;
  }

  static String oneLine(@Nullable String text) {
    return text == null ? "" : text.replaceAll("[\\s\\p{Cntrl}]+", " ").strip();
  }
}
