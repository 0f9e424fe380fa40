package id.paritrana.web;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The languages of the pages, the first one first. */
public enum Language {
  INDONESIAN(Locale.of("id", "ID"), "id"),
  ENGLISH(Locale.UK, "en");

  private final Locale locale;
  private final String code;

  Language(Locale locale, String code) {
    this.locale = locale;
    this.code = code;
  }

  public Locale locale() {
    return locale;
  }

  /** The two letters of ISO 639-1, as an account keeps them. */
  public String code() {
    return code;
  }

  /** The language of this code, if the pages have it. */
  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(language -> language.code.equals(code)).findFirst();
  }
}
