package id.paritrana.scoring.explanation;

import id.paritrana.scoring.Breakdown;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.composite.StrengthsAndWeaknesses;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.wording.Remark;
import java.util.List;

/**
 * In which criteria a nominee stands out among the ranked ones, for better and for worse.
 *
 * @param strengths sentences, the best rank first
 * @param weaknesses sentences, the worst rank last
 */
public record Profile(List<Remark> strengths, List<Remark> weaknesses) {

  public Profile {
    strengths = List.copyOf(strengths);
    weaknesses = List.copyOf(weaknesses);
  }

  /**
   * The profile of one of the ranked nominees of a run.
   *
   * @param most how many strengths and weaknesses are wanted
   */
  public static Profile of(Run run, Standing.Ranked nominee, int most) {
    List<Standing.Ranked> ranked = run.ranked();
    List<Criterion> leaves =
        run.scheme().criteria().stream()
            .filter(each -> !(each instanceof Criterion.Group))
            .filter(each -> nominee.breakdown().find(each.id()).isPresent())
            .toList();
    double[][] columns = new double[leaves.size()][ranked.size()];
    int row = 0;
    for (int i = 0; i < ranked.size(); i++) {
      row = ranked.get(i).nominee().id().equals(nominee.nominee().id()) ? i : row;
      for (int c = 0; c < columns.length; c++) {
        columns[c][i] = points(ranked.get(i), leaves.get(c));
      }
    }
    var found = StrengthsAndWeaknesses.of(columns, row, most);
    return new Profile(
        found.strengths().stream().map(each -> remark(each, leaves, ranked.size())).toList(),
        found.weaknesses().stream().map(each -> remark(each, leaves, ranked.size())).toList());
  }

  private static double points(Standing.Ranked standing, Criterion leaf) {
    return standing
        .breakdown()
        .find(leaf.id())
        .map(Breakdown::points)
        .filter(points -> points.isPresent())
        .map(points -> points.getAsDouble())
        .orElse(Double.NaN);
  }

  private static Remark remark(StrengthsAndWeaknesses.Place place, List<Criterion> leaves, int of) {
    return Remark.of(
        "profile.place", leaves.get(place.column()).name(), place.value(), place.rank(), of);
  }
}
