package id.paritrana.scoring.robustness;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The tree of criteria by numbers: leaves are 0 to leaves-1, groups follow, each after all its
 * parts; the last group is the root.
 *
 * @param leaves how many leaves there are
 * @param groups the parts of each group, in the order of the groups
 */
public record Hierarchy(int leaves, List<List<Integer>> groups) {

  /** Checks that every element but the root is part of exactly one later group. */
  public Hierarchy {
    groups = groups.stream().map(List::copyOf).toList();
    int[] uses = new int[leaves + groups.size()];
    for (int g = 0; g < groups.size(); g++) {
      for (int part : groups.get(g)) {
        if (part < 0 || part >= leaves + g) {
          throw new IllegalArgumentException(
              "Group %d holds %d; allowed are 0 to %d".formatted(g, part, leaves + g - 1));
        }
        uses[part]++;
      }
    }
    boolean once = Arrays.stream(uses).limit(uses.length - 1L).allMatch(use -> use == 1);
    if (leaves < 1 || groups.isEmpty() || !once) {
      throw new IllegalArgumentException(
          "Each element but the root stands in one group; uses are " + Arrays.toString(uses));
    }
  }

  /** One group over all leaves. */
  public static Hierarchy flat(int leaves) {
    return new Hierarchy(leaves, List.of(IntStream.range(0, leaves).boxed().toList()));
  }

  /** How many elements have a weight: leaves and groups, the root included. */
  public int elements() {
    return leaves + groups.size();
  }

  /**
   * Weight of each element within its group, so that the parts of a group sum to 1.
   *
   * @param weights one per element, not negative, in each group one positive; the root's is ignored
   */
  double[] shares(double[] weights) {
    double[] shares = new double[elements()];
    shares[elements() - 1] = 1;
    for (List<Integer> parts : groups) {
      double sum = 0;
      for (int part : parts) {
        sum += weights[part];
      }
      for (int part : parts) {
        shares[part] = weights[part] / sum;
      }
    }
    return shares;
  }

  /** Product of the shares from each leaf to the root; they sum to 1. */
  double[] effective(double[] weights) {
    double[] product = shares(weights);
    for (int g = groups.size() - 1; g >= 0; g--) {
      double above = product[leaves + g];
      for (int part : groups.get(g)) {
        product[part] *= above;
      }
    }
    return Arrays.copyOf(product, leaves);
  }
}
