package id.paritrana.cli.instrument;

import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.scoring.ranker.Alternatives;
import java.util.List;

/** What several instruments make of their options and metadata. */
final class Options {
  private Options() {}

  /** The units as alternatives, with the directions of the metadata. */
  static Alternatives alternatives(Units units, Metadata meta) {
    boolean[] higher = new boolean[units.codes().size()];
    for (int c = 0; c < higher.length; c++) {
      higher[c] = meta.higherIsBetter(units.codes().get(c));
    }
    return Alternatives.of(units.rows(), higher);
  }

  /** One number per column as given by an option, or those that hold without it. */
  static double[] perColumn(List<Double> given, double[] otherwise, String option) {
    if (given.isEmpty()) {
      return otherwise;
    }
    if (given.size() != otherwise.length) {
      throw new Refused(
          Fault.of(
              option,
              Said.of("option.numbers", given.size()),
              Said.of("option.per-column", otherwise.length)));
    }
    return given.stream().mapToDouble(Double::doubleValue).toArray();
  }
}
