package id.paritrana.cli.output;

import id.paritrana.scoring.wording.Spelling;

/** How an answer is laid out. */
public enum Format {
  /** Aligned columns for the eye. */
  TABLE,
  /** Comma-separated, {@code NA} for a missing number. */
  CSV,
  /** One object with an array of objects per part; {@code null} for what is missing. */
  JSON;

  @Override
  public String toString() {
    return Spelling.of(this);
  }
}
