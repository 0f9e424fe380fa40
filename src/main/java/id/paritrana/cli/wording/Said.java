package id.paritrana.cli.wording;

import id.paritrana.scoring.wording.Sentence;

/** The command line's own sentences. */
public final class Said {

  /** The bundle in which they stand, beside the help. */
  public static final String BUNDLE = "i18n.cli";

  private Said() {}

  /** The sentence with this code, its places filled with the facts. */
  public static Sentence of(String code, Object... facts) {
    return Sentence.of(BUNDLE, code, facts);
  }
}
