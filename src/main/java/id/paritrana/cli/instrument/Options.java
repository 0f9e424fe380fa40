package id.paritrana.cli.instrument;

import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.indicator.csv.Row;
import id.paritrana.indicator.csv.Shown;
import id.paritrana.scoring.ranker.Alternatives;
import java.util.ArrayList;
import java.util.List;

/** What several instruments make of their options and metadata. */
final class Options {
  private Options() {}

  /**
   * The units as alternatives, with the directions of the metadata.
   *
   * @throws Refused with every cell that is empty, for these methods compare complete figures
   */
  static Alternatives alternatives(Units units, Metadata meta) {
    List<Fault> faults = new ArrayList<>();
    List<Row> rows = units.table().rows(faults);
    for (int r = 0; r < rows.size(); r++) {
      for (int c = 0; c < units.codes().size(); c++) {
        if (Double.isNaN(units.columns()[c][r])) {
          rows.get(r)
              .fault(
                  units.codes().get(c),
                  Said.of("figure.gap", Shown.of(units.ids().get(r))),
                  Said.of("figure.whole"));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
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
