package id.paritrana.indicator.csv;

import id.paritrana.scoring.wording.Sentence;

/** Says what is wrong with a data file, and what is allowed. */
public final class Reason {
  private static final String BUNDLE = "i18n.records";

  private Reason() {}

  /** The sentence with this code, its places filled with the facts. */
  public static Sentence of(String code, Object... facts) {
    return Sentence.of(BUNDLE, code, facts);
  }
}
