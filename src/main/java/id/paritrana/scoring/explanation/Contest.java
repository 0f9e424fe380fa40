package id.paritrana.scoring.explanation;

import id.paritrana.scoring.Breakdown;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.aggregation.Outranking;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * One nominee in the pairwise comparison of a group.
 *
 * @param columns the points of the weighed parts, one entry per nominee who takes part
 * @param row of the nominee
 */
record Contest(double[][] columns, double[] weights, int row) {
  static Contest of(Run run, Breakdown.Combined group, int[] weighed) {
    List<Breakdown.Combined> all = new ArrayList<>();
    int row = -1;
    for (Standing standing : run.standings()) {
      Breakdown root =
          switch (standing) {
            case Standing.Ranked ranked -> ranked.breakdown();
            case Standing.Unscored unscored when !unscored.breakdown().fails() ->
                unscored.breakdown();
            case Standing.Unscored _, Standing.Refused _ -> null;
          };
      if (root != null
          && root.find(group.criterion().id()).orElse(null) instanceof Breakdown.Combined own) {
        row = own == group ? all.size() : row;
        all.add(own);
      }
    }
    double[][] columns = new double[weighed.length][all.size()];
    double[] weights = new double[weighed.length];
    for (int i = 0; i < weighed.length; i++) {
      int part = weighed[i];
      Arrays.setAll(columns[i], n -> all.get(n).parts().get(part).points().orElse(Double.NaN));
      weights[i] = group.parts().get(part).criterion().weight();
    }
    return new Contest(columns, weights, row);
  }

  /** The points, from -50 to 50, where only these parts are compared. */
  double points(int set) {
    int[] parts = IntStream.range(0, weights.length).filter(i -> (set & 1 << i) != 0).toArray();
    double[][] own = Arrays.stream(parts).mapToObj(i -> columns[i]).toArray(double[][]::new);
    double[] weighed = Arrays.stream(parts).mapToDouble(i -> weights[i]).toArray();
    int others = columns[0].length - 1;
    return parts.length == 0 || others == 0
        ? 0
        : Outranking.balance(own, weighed, row) / others * 50;
  }
}
