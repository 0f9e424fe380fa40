package id.paritrana.scoring.wording;

import java.util.Locale;

/** Something that can be said in either language. */
@FunctionalInterface
public interface Sentence {

  /** In English for English, in Indonesian for every other language. */
  String in(Locale locale);
}
