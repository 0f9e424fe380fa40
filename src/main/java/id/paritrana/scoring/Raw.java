package id.paritrana.scoring;

import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.scheme.Missing;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the admitted nominees bring to every leaf, before anybody is compared, and who of them takes
 * part in comparisons.
 *
 * <p>Who has no score, since a leaf is missing that by its rule must be there, takes no part in the
 * scales, fillings and pairwise comparisons of the others: the result is that of a run without it.
 * This is decided once, by what is there. Who loses the score otherwise does take part, as is usual
 * with composite indicators, which are scaled before they are combined: where too few parts of a
 * group are known, where a gap finds nothing to be filled with, or where a mean is not defined for
 * negative points, which depends itself on who takes part.
 */
final class Raw {

  /** Whether a criterion has something to count with. */
  enum Presence {
    HERE,
    GONE,
    /** Missing where the scheme's rule takes the score away. */
    FAILING
  }

  /** Shares of parts are compared with this margin, so that 2 of 3 reach 0.66 and 2/3. */
  private static final double MARGIN = 1e-9;

  private final Field field;
  private final Map<String, double[]> leaves = new HashMap<>();
  private final boolean[] counted;
  private final int size;

  Raw(Criterion.Group root, Field field) {
    this.field = field;
    collect(root);
    this.counted = new boolean[field.size()];
    int taking = 0;
    for (int row = 0; row < counted.length; row++) {
      counted[row] = presence(root, row) != Presence.FAILING;
      taking += counted[row] ? 1 : 0;
    }
    this.size = taking;
  }

  private void collect(Criterion criterion) {
    switch (criterion) {
      case Criterion.Group group -> group.parts().forEach(this::collect);
      case Criterion.Measured leaf -> leaves.put(leaf.id(), MeasuredColumn.indicators(leaf, field));
      case Criterion.Judged leaf -> leaves.put(leaf.id(), JudgedColumn.panel(leaf, field));
    }
  }

  /** The indicator or the panel's mark of each row; NaN where it is missing. */
  double[] of(Criterion leaf) {
    return leaves.get(leaf.id());
  }

  /** Whether a row takes part in comparisons. */
  boolean counts(int row) {
    return counted[row];
  }

  /** How many rows take part. */
  int size() {
    return size;
  }

  /** The values of those who take part; NaN for the others. */
  double[] counting(double[] column) {
    if (size == counted.length) {
      return column;
    }
    double[] values = column.clone();
    Arrays.setAll(values, row -> counted[row] ? column[row] : Double.NaN);
    return values;
  }

  /** Whether a criterion has something to count with in a row, gaps taken as filled. */
  Presence presence(Criterion criterion, int row) {
    return switch (criterion) {
      case Criterion.Group group -> presence(group, row);
      case Criterion.Measured leaf -> presence(leaf, leaf.missing(), row);
      case Criterion.Judged leaf -> presence(leaf, leaf.missing(), row);
    };
  }

  private Presence presence(Criterion leaf, Missing rule, int row) {
    if (!Double.isNaN(of(leaf)[row])) {
      return Presence.HERE;
    }
    return switch (rule) {
      case FAIL -> Presence.FAILING;
      case EXCLUDE -> Presence.GONE;
      case IMPUTE_MEAN, IMPUTE_MEDIAN, IMPUTE_GROUP_MEAN, IMPUTE_GROUP_MEDIAN -> Presence.HERE;
    };
  }

  private Presence presence(Criterion.Group group, int row) {
    List<Criterion> parts = group.parts();
    int present = 0;
    double weight = 0;
    for (Criterion part : parts) {
      Presence found = presence(part, row);
      if (found == Presence.FAILING && part.weight() > 0) {
        return Presence.FAILING;
      }
      if (found == Presence.HERE) {
        present++;
        weight += part.weight();
      }
    }
    return tooFew(group, present, weight) ? Presence.GONE : Presence.HERE;
  }

  /** Whether a group has no value with so many parts of so much weight. */
  static boolean tooFew(Criterion.Group group, int present, double weight) {
    return weight == 0 || (double) present / group.parts().size() < group.atLeast() - MARGIN;
  }
}
