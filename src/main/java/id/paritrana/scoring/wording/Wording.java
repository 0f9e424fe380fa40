package id.paritrana.scoring.wording;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says remarks in Indonesian or English, from the bundle {@code i18n/scoring}. */
public final class Wording {
  private static final Locale INDONESIAN = Locale.of("id", "ID");

  private Wording() {}

  /**
   * The sentence of a remark, in English for English and in Indonesian for every other language.
   *
   * @throws java.util.MissingResourceException where the bundle lacks the code
   */
  public static String say(Remark remark, Locale asked) {
    return say(remark, asked, "i18n.scoring");
  }

  /** The same, from another bundle of sentences. */
  public static String say(Remark remark, Locale asked, String sentences) {
    Locale locale = "en".equals(asked.getLanguage()) ? Locale.ENGLISH : INDONESIAN;
    ResourceBundle bundle =
        ResourceBundle.getBundle(
            sentences,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    Object[] facts = remark.facts().stream().map(fact -> plain(fact, locale)).toArray();
    return new MessageFormat(bundle.getString(remark.code()), locale).format(facts);
  }

  private static Object plain(Fact fact, Locale locale) {
    return switch (fact) {
      case Fact.Text text -> text.text();
      case Fact.Amount amount -> amount.value();
      case Fact.Named named -> named.words().in(locale);
    };
  }
}
