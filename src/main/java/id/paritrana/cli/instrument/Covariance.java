package id.paritrana.cli.instrument;

import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.CsvTable;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.scoring.wording.Sentence;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a square of covariances: a row and a column for each unit, in any order. */
final class Covariance {
  /** By how large a share of itself a number may differ from its twin, for it was printed. */
  private static final double PRINTED = 1e-9;

  private Covariance() {}

  /**
   * The covariances of these units, rows and columns in their order. Units besides them are passed
   * over.
   *
   * @throws Refused where a unit has no row or column, or several, a number is missing, or two
   *     covariances of the same units differ
   */
  static double[][] of(CsvTable table, List<String> ids) {
    Units square = Units.of(table, Optional.empty(), ids, Set.of());
    List<Fault> faults = new ArrayList<>();
    for (String id : ids) {
      if (Collections.frequency(square.ids(), id) != 1) {
        faults.add(fault(table, Said.of("covariance.row", id)));
      }
    }
    refuse(faults);
    double[][] found = square.rows();
    double[][] ordered =
        ids.stream().map(id -> found[square.ids().indexOf(id)]).toArray(double[][]::new);
    for (int i = 0; i < ordered.length; i++) {
      for (int j = 0; j <= i; j++) {
        if (!same(ordered[i][j], ordered[j][i])) {
          faults.add(fault(table, Said.of("covariance.pair", ids.get(i), ids.get(j))));
        }
      }
    }
    refuse(faults);
    return ordered;
  }

  private static boolean same(double one, double other) {
    return Math.abs(one - other) <= PRINTED * Math.max(Math.abs(one), Math.abs(other));
  }

  private static Fault fault(CsvTable table, Sentence wrong) {
    return Fault.of(table.file(), wrong, Said.of("covariance.allowed"));
  }

  private static void refuse(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw new Refused(faults);
    }
  }
}
