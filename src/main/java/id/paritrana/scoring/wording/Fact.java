package id.paritrana.scoring.wording;

/** One fact that a remark is about. */
public sealed interface Fact {

  /** A text that is not translated: an id, a source, a date. */
  record Text(String text) implements Fact {}

  /** A number, printed as the reader's language prints numbers. */
  record Amount(double value) implements Fact {}

  /** A name that exists in both languages. */
  record Named(Words words) implements Fact {}
}
