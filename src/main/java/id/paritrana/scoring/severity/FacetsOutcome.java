package id.paritrana.scoring.severity;

import java.util.List;
import java.util.Map;

/** What came of a many-facet fit: a fit, or the reason why there is none. */
public sealed interface FacetsOutcome {

  /** The ratings fall into panels that share no nominee; nothing is fitted. */
  record NotComparable(List<Panel> panels) implements FacetsOutcome {

    /** Takes a defensive copy. */
    public NotComparable {
      panels = List.copyOf(panels);
    }
  }

  /**
   * Some values have no finite estimate.
   *
   * @param oneEnded criteria and assessors whose ratings are all at the lowest or all at the
   *     highest level
   * @param unusedLevels levels that nobody gave
   */
  record Unbounded(List<String> oneEnded, List<Integer> unusedLevels) implements FacetsOutcome {

    /** Takes defensive copies. */
    public Unbounded {
      oneEnded = List.copyOf(oneEnded);
      unusedLevels = List.copyOf(unusedLevels);
    }
  }

  /**
   * The fit, in logits.
   *
   * @param criteria difficulty of each criterion
   * @param assessors severity of each assessor, positive is severe; they sum to 0
   * @param steps difficulty of each step from one level to the next; they sum to 0
   * @param variance of the nominees' qualities, whose mean is 0
   * @param deviance minus twice the logarithm of the marginal likelihood
   * @param nominees in the order of their first rating
   */
  record Fitted(
      Map<String, Double> criteria,
      Map<String, Double> assessors,
      List<Double> steps,
      double variance,
      double deviance,
      List<Quality> nominees)
      implements FacetsOutcome {

    /** Takes defensive copies. */
    public Fitted {
      criteria = Map.copyOf(criteria);
      assessors = Map.copyOf(assessors);
      steps = List.copyOf(steps);
      nominees = List.copyOf(nominees);
    }
  }

  /**
   * A nominee's quality in logits.
   *
   * @param expected mean of the posterior distribution, drawn towards the mean of all nominees
   * @param deviation its standard deviation
   * @param weighted Warm's weighted likelihood estimate, which is not drawn towards the mean
   * @param weightedError standard error of the weighted estimate
   */
  record Quality(
      String nominee, double expected, double deviation, double weighted, double weightedError) {}
}
