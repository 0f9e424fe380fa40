package id.paritrana.cli.instrument;

import id.paritrana.cli.csv.Fault;
import id.paritrana.cli.csv.Refused;
import id.paritrana.cli.wording.Sentence;

/** What a method needs and was not given. */
final class Wanting {
  private Wanting() {}

  /** An option that the chosen method needs. */
  static Refused option(String name) {
    return new Refused(Fault.of(name, Sentence.of("option.lacking"), Sentence.of("option.needed")));
  }
}
