package id.paritrana.cli.instrument;

import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Refused;

/** What a method needs and was not given. */
final class Wanting {
  private Wanting() {}

  /** An option that the chosen method needs. */
  static Refused option(String name) {
    return new Refused(Fault.of(name, Said.of("option.lacking"), Said.of("option.needed")));
  }
}
