package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The rank of each unit in every column, among all or within its group. */
@Command(name = "order")
final class Order extends OnUnits {
  @Mixin Grouping grouping = new Grouping();

  @Override
  List<Part> parts() {
    Units units = units();
    List<String> groups = grouping.of(units, csv);
    Map<String, double[]> ranks = units.byCode();
    ranks.replaceAll((code, column) -> within(groups, meta().oriented(code, column)));
    return List.of(units.part("ranks", ranks));
  }

  private static double[] within(List<String> groups, double[] column) {
    double[] ranks = new double[column.length];
    for (int row = 0; row < ranks.length; row++) {
      String own = groups.get(row);
      double[] members = new double[column.length];
      Arrays.setAll(members, i -> groups.get(i).equals(own) ? column[i] : Double.NaN);
      ranks[row] = Ranking.of(members)[row];
    }
    return ranks;
  }
}
