package id.paritrana.scoring.ranker;

/** A method that gives each alternative a score by which they are ranked, larger is better. */
public sealed interface Ranker
    permits Topsis, Vikor, PrometheeTwo, WeightedSum, WeightedProduct, Waspas {

  /**
   * The scores in the order of the alternatives.
   *
   * @param weights one per criterion, not negative, not all zero; only their ratios count
   * @throws IllegalArgumentException if weights or values do not suit the method
   */
  double[] scores(Alternatives alternatives, double[] weights);
}
