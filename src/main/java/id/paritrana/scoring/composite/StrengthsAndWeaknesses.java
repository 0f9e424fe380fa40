package id.paritrana.scoring.composite;

import id.paritrana.scoring.statistics.Columns;
import id.paritrana.scoring.statistics.Ranks;
import id.paritrana.scoring.statistics.Ranks.Ties;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * In what a unit ranks highest and lowest.
 *
 * @param strengths best rank first; equal ranks in the order of the columns
 * @param weaknesses worst rank last; of equal ranks the later columns are taken
 */
public record StrengthsAndWeaknesses(List<Place> strengths, List<Place> weaknesses) {

  public StrengthsAndWeaknesses {
    strengths = List.copyOf(strengths);
    weaknesses = List.copyOf(weaknesses);
  }

  /** The rank of the unit in one column, 1 is the best. */
  public record Place(int column, int rank, double value) {}

  /**
   * Of one row.
   *
   * <p>The worst value of a column is nobody's strength, even where so many share it that their
   * rank is good.
   *
   * @param columns larger is better
   * @param most how many of each are wanted
   */
  public static StrengthsAndWeaknesses of(double[][] columns, int row, int most) {
    List<Place> places = new ArrayList<>();
    for (int c = 0; c < columns.length; c++) {
      double value = columns[c][row];
      if (!Double.isNaN(value)) {
        double rank = Ranks.descending(columns[c], Ties.MIN)[row];
        places.add(new Place(c, (int) rank, value));
      }
    }
    places.sort(Comparator.comparingInt(Place::rank));
    List<Place> strengths =
        places.stream()
            .filter(place -> place.value() > Columns.min(columns[place.column()]))
            .limit(most)
            .toList();
    List<Place> weaknesses = places.subList(Math.max(0, places.size() - most), places.size());
    return new StrengthsAndWeaknesses(strengths, weaknesses);
  }
}
