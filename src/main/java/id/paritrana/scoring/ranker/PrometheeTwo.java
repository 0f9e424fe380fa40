package id.paritrana.scoring.ranker;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * PROMETHEE II: how strongly each alternative is preferred to the others less how strongly they are
 * preferred to it.
 *
 * <p>pi(a,b) = sum of w P(lead of a over b); leaving flow = mean of pi(a,b), entering flow = mean
 * of pi(b,a) over the other m-1 alternatives; net flow = leaving - entering, from -1 to 1. Costs
 * enter with the opposite sign.
 *
 * <p>Literature: J.-P. Brans, P. Vincke, Management Science 31 (1985) 647-656.
 *
 * @param preferences one per criterion
 */
public record PrometheeTwo(List<Preference> preferences) implements Ranker {

  /** Takes a defensive copy. */
  public PrometheeTwo {
    preferences = List.copyOf(preferences);
  }

  /** What an alternative gives and takes; net = leaving - entering. */
  public record Flow(double leaving, double entering, double net) {}

  @Override
  public double[] scores(Alternatives alternatives, double[] weights) {
    return Arrays.stream(flows(alternatives, weights)).mapToDouble(Flow::net).toArray();
  }

  /**
   * The flows in the order of the alternatives.
   *
   * @throws IllegalArgumentException if there is not one preference and one weight per criterion
   */
  public Flow[] flows(Alternatives alternatives, double[] weights) {
    double[] shares = alternatives.shares(weights);
    if (preferences.size() != shares.length) {
      throw new IllegalArgumentException(
          "%d preferences for %d criteria".formatted(preferences.size(), shares.length));
    }
    int m = alternatives.count();
    double[] leaving = new double[m];
    double[] entering = new double[m];
    for (int a = 0; a < m; a++) {
      for (int b = 0; b < m; b++) {
        if (a != b) {
          double preference = preference(alternatives, shares, a, b);
          leaving[a] += preference;
          entering[b] += preference;
        }
      }
    }
    double others = m - 1.0;
    return IntStream.range(0, m)
        .mapToObj(
            a ->
                new Flow(
                    leaving[a] / others,
                    entering[a] / others,
                    leaving[a] / others - entering[a] / others))
        .toArray(Flow[]::new);
  }

  private double preference(Alternatives alternatives, double[] shares, int a, int b) {
    double sum = 0;
    for (int c = 0; c < shares.length; c++) {
      double lead = alternatives.value(a, c) - alternatives.value(b, c);
      sum += shares[c] * preferences.get(c).of(alternatives.higherIsBetter(c) ? lead : -lead);
    }
    return sum;
  }
}
