package id.paritrana.scoring.severity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Ratings as numbers. A cell is a pair of criterion and assessor; the last assessor and the last
 * step follow from the others, since each kind sums to zero.
 */
final class FacetsDesign {

  final List<String> nominees;
  final List<String> assessors;
  final List<String> criteria;
  private final int highest;
  private final List<List<int[]>> byNominee = new ArrayList<>();
  private final List<List<Integer>> byCell = new ArrayList<>();

  FacetsDesign(List<FacetRating> ratings, int highest) {
    this.highest = highest;
    this.nominees = ratings.stream().map(FacetRating::nominee).distinct().toList();
    this.assessors = ratings.stream().map(FacetRating::assessor).distinct().toList();
    this.criteria = ratings.stream().map(FacetRating::criterion).distinct().toList();
    if (highest < 1 || assessors.size() < 2) {
      throw new IllegalArgumentException(
          "Highest level %d of %d assessors; needed are at least 1 and 2"
              .formatted(highest, assessors.size()));
    }
    nominees.forEach(_ -> byNominee.add(new ArrayList<>()));
    for (int cell = 0; cell < cells(); cell++) {
      byCell.add(new ArrayList<>());
    }
    ratings.forEach(this::place);
  }

  private void place(FacetRating rating) {
    if (rating.level() < 0 || rating.level() > highest) {
      throw new IllegalArgumentException(rating + ": allowed levels are 0 to " + highest);
    }
    int n = nominees.indexOf(rating.nominee());
    int cell =
        criteria.indexOf(rating.criterion()) * assessors.size()
            + assessors.indexOf(rating.assessor());
    byNominee.get(n).add(new int[] {cell, rating.level()});
    byCell.get(cell).add(n);
  }

  /** What has no finite estimate; nothing if both lists are empty. */
  FacetsOutcome.Unbounded unbounded() {
    List<String> oneEnded = new ArrayList<>();
    for (int c = 0; c < criteria.size(); c++) {
      int own = c;
      if (oneEnded(cell -> cell / assessors.size() == own)) {
        oneEnded.add(criteria.get(c));
      }
    }
    for (int j = 0; j < assessors.size(); j++) {
      int own = j;
      if (oneEnded(cell -> cell % assessors.size() == own)) {
        oneEnded.add(assessors.get(j));
      }
    }
    List<Integer> unused =
        IntStream.rangeClosed(0, highest)
            .filter(k -> levels(_ -> true).noneMatch(level -> level == k))
            .boxed()
            .toList();
    return new FacetsOutcome.Unbounded(oneEnded, unused);
  }

  private boolean oneEnded(IntPredicate cells) {
    return levels(cells).allMatch(level -> level == 0)
        || levels(cells).allMatch(level -> level == highest);
  }

  private IntStream levels(IntPredicate cells) {
    return byNominee.stream()
        .flatMap(List::stream)
        .filter(rating -> cells.test(rating[0]))
        .mapToInt(rating -> rating[1]);
  }

  int cells() {
    return criteria.size() * assessors.size();
  }

  int parameters() {
    return criteria.size() + assessors.size() - 1 + highest - 1;
  }

  /** Cell and level of each rating of a nominee. */
  List<int[]> ratingsOf(int nominee) {
    return byNominee.get(nominee);
  }

  /** The nominees rated in a cell, once for each rating. */
  List<Integer> nomineesOf(int cell) {
    return byCell.get(cell);
  }

  /** Criteria, assessors and steps, the dependent last ones included. */
  double[][] split(double[] parameters) {
    double[][] parts = {
      new double[criteria.size()], new double[assessors.size()], new double[highest]
    };
    int p = 0;
    for (int part = 0; part < parts.length; part++) {
      int free = part == 0 ? parts[part].length : parts[part].length - 1;
      for (int i = 0; i < free; i++) {
        parts[part][i] = parameters[p++];
        if (part > 0) {
          parts[part][free] -= parts[part][i];
        }
      }
    }
    return parts;
  }

  /** By cell, node and level. */
  double[][][] logProbabilities(double[] parameters, double[] nodes) {
    double[][] parts = split(parameters);
    double[][][] all = new double[cells()][nodes.length][];
    for (int cell = 0; cell < all.length; cell++) {
      for (int q = 0; q < nodes.length; q++) {
        all[cell][q] = logProbabilities(parts, cell, nodes[q]);
      }
    }
    return all;
  }

  private double[] logProbabilities(double[][] parts, int cell, double quality) {
    double difficulty = parts[0][cell / assessors.size()] + parts[1][cell % assessors.size()];
    double[] logits = new double[highest + 1];
    double largest = 0;
    for (int k = 1; k <= highest; k++) {
      logits[k] = logits[k - 1] + quality - difficulty - parts[2][k - 1];
      largest = Math.max(largest, logits[k]);
    }
    double sum = 0;
    for (double logit : logits) {
      sum += StrictMath.exp(logit - largest);
    }
    double norm = largest + StrictMath.log(sum);
    for (int k = 0; k <= highest; k++) {
      logits[k] -= norm;
    }
    return logits;
  }

  /** Derivative of the logit of a level by each parameter. */
  private double[] slopes(int cell, int level) {
    double[] slopes = new double[parameters()];
    slopes[cell / assessors.size()] = -level;
    int last = assessors.size() - 1;
    int assessor = cell % assessors.size();
    for (int j = 0; j < last; j++) {
      slopes[criteria.size() + j] = assessor == last ? level : assessor == j ? -level : 0;
    }
    for (int m = 0; m < highest - 1; m++) {
      slopes[criteria.size() + last + m] = (level == highest ? 1 : 0) - (level > m ? 1 : 0);
    }
    return slopes;
  }

  void addObserved(double[] gradient) {
    for (List<int[]> ratings : byNominee) {
      for (int[] rating : ratings) {
        double[] slopes = slopes(rating[0], rating[1]);
        for (int p = 0; p < gradient.length; p++) {
          gradient[p] += slopes[p];
        }
      }
    }
  }

  /** Subtracts the expected slopes and adds their variance, weighted by node. */
  void addExpected(
      int cell, double[][] levels, double[] weight, double[] gradient, double[][] information) {
    double[][] slopes = new double[highest + 1][];
    for (int k = 0; k <= highest; k++) {
      slopes[k] = slopes(cell, k);
    }
    for (int q = 0; q < weight.length; q++) {
      double[] mean = new double[gradient.length];
      for (int k = 0; k <= highest; k++) {
        double p = StrictMath.exp(levels[q][k]);
        for (int i = 0; i < mean.length; i++) {
          mean[i] += p * slopes[k][i];
          for (int j = 0; j < mean.length && slopes[k][i] != 0; j++) {
            information[i][j] += weight[q] * p * slopes[k][i] * slopes[k][j];
          }
        }
      }
      for (int i = 0; i < mean.length; i++) {
        gradient[i] -= weight[q] * mean[i];
        for (int j = 0; j < mean.length && mean[i] != 0; j++) {
          information[i][j] -= weight[q] * mean[i] * mean[j];
        }
      }
    }
  }

  /**
   * Score less expectation, variance and third central moment of a nominee's total at a quality.
   */
  double[] moments(int nominee, double[] parameters, double quality) {
    double[][] parts = split(parameters);
    double[] moments = new double[3];
    for (int[] rating : ratingsOf(nominee)) {
      double[] logs = logProbabilities(parts, rating[0], quality);
      double mean = 0;
      for (int k = 1; k <= highest; k++) {
        mean += k * StrictMath.exp(logs[k]);
      }
      moments[0] += rating[1] - mean;
      for (int k = 0; k <= highest; k++) {
        double p = StrictMath.exp(logs[k]);
        moments[1] += p * (k - mean) * (k - mean);
        moments[2] += p * (k - mean) * (k - mean) * (k - mean);
      }
    }
    return moments;
  }
}
