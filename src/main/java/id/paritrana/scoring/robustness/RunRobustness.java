package id.paritrana.scoring.robustness;

import id.paritrana.scoring.Run;
import id.paritrana.scoring.Standing;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How certain the ranks of a run are, by repeating it with other weights, scales, rules and marks.
 *
 * <p>Gates stay as they are. Caps, penalties and the share of parts that a group needs apply in
 * each replicate as in the run. Ranks of replicates are those of unrounded scores, without the
 * ladder of tie-breaks: without variation they are the ranks of the run, except among nominees
 * whose printed scores are equal.
 */
public final class RunRobustness {

  /** The factors in their order, as in {@link #drivers}. */
  public static final List<String> FACTORS =
      List.of("weights", "scales", "aggregation", "gaps", "panel");

  private final Run run;
  private final RunExperiment own;
  private final Factors factors;
  private final RankSample sample;
  private final List<RankSample.Summary> summaries;

  private RunRobustness(Run run, RunExperiment own, Factors factors, RankSample sample) {
    this.run = run;
    this.own = own;
    this.factors = factors;
    this.sample = sample;
    this.summaries = sample.summaries();
  }

  /**
   * Repeats a run.
   *
   * @param replicates at least 1, usually 1,000
   * @param seed of all draws; the same seed gives the same result anywhere
   * @throws IllegalArgumentException if the run ranks nobody
   */
  public static RunRobustness of(Run run, Variation variation, int replicates, long seed) {
    if (run.ranked().isEmpty()) {
      throw new IllegalArgumentException("The run ranks nobody");
    }
    RunExperiment own = RunExperiment.of(run, variation);
    Experiment experiment = own.experiment();
    WeightDraw weights = new WeightDraw.Noisy(own.weights(), variation.weightNoise(), seed);
    Factors factors =
        new Factors(
            FACTORS,
            u ->
                new Setting(
                    own.table(
                        Factors.choice(u[1], own.choices().length),
                        Factors.choice(u[3], own.choices()[0].length)),
                    Factors.choice(u[2], experiment.aggregations()),
                    weights.at(u[0]),
                    experiment.isNoisy() ? Factors.noise(u[4]) : Setting.QUIET));
    return new RunRobustness(
        run, own, factors, MonteCarlo.run(experiment, factors, replicates, seed));
  }

  /**
   * One ranked nominee.
   *
   * @param nominee its id
   * @param rank its rank in the run
   * @param ranks what its ranks in the replicates say
   * @param amongWinners probability to have one of the winning ranks
   */
  public record Line(String nominee, int rank, RankSample.Summary ranks, double amongWinners) {}

  /** The ranked nominees in the order of the run. */
  public List<Line> lines() {
    List<Standing.Ranked> ranked = run.ranked();
    return IntStream.range(0, ranked.size())
        .mapToObj(
            unit ->
                new Line(
                    ranked.get(unit).nominee().id(),
                    ranked.get(unit).rank(),
                    summaries.get(unit),
                    sample.amongFirst(unit, run.scheme().winners())))
        .toList();
  }

  /** The ranks of the replicates; units are the ranked nominees in the order of the run. */
  public RankSample sample() {
    return sample;
  }

  /**
   * Share of the replicates in which one nominee ranks above another; a tie counts for neither.
   *
   * @throws IllegalArgumentException if one of them is not ranked in the run
   */
  public double winning(String nominee, String other) {
    return sample.winning(unit(nominee), unit(other));
  }

  private int unit(String nominee) {
    List<Standing.Ranked> ranked = run.ranked();
    return IntStream.range(0, ranked.size())
        .filter(unit -> ranked.get(unit).nominee().id().equals(nominee))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("Not ranked in the run: " + nominee));
  }

  /**
   * What makes ranks change, one pair of indices per factor of {@link #FACTORS}; NaN if nothing
   * does.
   *
   * @param samples N; N times 7 replicates are run; a few hundred tell large from small, and the
   *     standard errors say how well
   */
  public List<SobolIndices.Estimate> drivers(int samples, long seed) {
    return SobolIndices.ofRankShift(own.experiment(), factors, nominal(), samples, seed);
  }

  private int[] nominal() {
    return run.ranked().stream().mapToInt(Standing.Ranked::rank).toArray();
  }

  /**
   * What would be if a criterion did not count.
   *
   * @param criterion its id
   * @param ranks of the nominees in the order of the run
   * @param meanShift mean distance of these ranks to those with all criteria
   */
  public record LeftOut(String criterion, List<Integer> ranks, double meanShift) {

    /** Takes a defensive copy. */
    public LeftOut {
      ranks = List.copyOf(ranks);
    }
  }

  /**
   * Leaves out each criterion in turn, leaves first, then groups; its weight is shared among its
   * siblings. A criterion without siblings of weight is passed over, since its group goes with it.
   * Who has no score without it stands behind all others.
   */
  public List<LeftOut> withoutEach() {
    int root = own.names().size() - 1;
    RankSample all = ranks(own.weights());
    int[] nominal = IntStream.range(0, all.units()).map(u -> all.rank(u, 0)).toArray();
    List<LeftOut> results = new ArrayList<>();
    for (int element = 0; element < root; element++) {
      double[] weights = own.weights().clone();
      weights[element] = 0;
      if (siblingsOf(element).stream().anyMatch(sibling -> weights[sibling] > 0)) {
        RankSample without = ranks(weights);
        results.add(
            new LeftOut(
                own.names().get(element),
                IntStream.range(0, without.units()).mapToObj(u -> without.rank(u, 0)).toList(),
                without.meanShift(nominal)[0]));
      }
    }
    return results;
  }

  private List<Integer> siblingsOf(int element) {
    return own.experiment().hierarchy().groups().stream()
        .filter(group -> group.contains(element))
        .findFirst()
        .orElseThrow();
  }

  private RankSample ranks(double[] weights) {
    double[] scores = own.experiment().scores(new Setting(0, 0, weights));
    Arrays.setAll(
        scores,
        unit ->
            Double.isNaN(scores[unit])
                ? Double.NEGATIVE_INFINITY
                : RankSorter.significant(scores[unit]));
    return RankSample.ofScores(new double[][] {scores});
  }
}
