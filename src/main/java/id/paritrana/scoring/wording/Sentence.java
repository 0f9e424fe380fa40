package id.paritrana.scoring.wording;

import java.util.Locale;

/** Something that can be said in either language. */
@FunctionalInterface
public interface Sentence {

  /** In English for English, in Indonesian for every other language. */
  String in(Locale locale);

  /** The sentence with this code in another bundle, its places filled with the facts. */
  static Sentence of(String bundle, String code, Object... facts) {
    Remark remark = Remark.of(code, facts);
    return locale -> Wording.say(remark, locale, bundle);
  }
}
