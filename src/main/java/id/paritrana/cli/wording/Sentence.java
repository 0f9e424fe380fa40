package id.paritrana.cli.wording;

import id.paritrana.scoring.wording.Remark;
import id.paritrana.scoring.wording.Wording;
import java.util.Locale;

/** Something that can be said in either language; a {@link Remark} of the engine is one as well. */
@FunctionalInterface
public interface Sentence {

  /** The bundle of the command line's own words. */
  String BUNDLE = "i18n.cli";

  /** In English for English, in Indonesian for every other language. */
  String in(Locale locale);

  /** The sentence of the command line's bundle with this code, its places filled with the facts. */
  static Sentence of(String code, Object... facts) {
    Remark remark = Remark.of(code, facts);
    return locale -> Wording.say(remark, locale, BUNDLE);
  }
}
