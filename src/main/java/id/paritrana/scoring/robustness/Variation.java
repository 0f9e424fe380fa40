package id.paritrana.scoring.robustness;

/**
 * What may turn out otherwise when a run is repeated many times.
 *
 * @param weightNoise each weight varies by up to this share of itself, 0 to below 1
 * @param scales whether measured criteria are also brought to points by min-max from 1 to 100 and
 *     by z-scores of mean 50 and deviation 10, all at once, besides the scheme's own scales
 * @param aggregation whether groups are also combined by the arithmetic and by the geometric mean,
 *     all at once, besides the scheme's own rule
 * @param gaps whether gaps that the scheme fills or leaves out are also treated the other way: left
 *     out, or filled with the mean
 * @param panel whether each panel's mark varies with the scatter that its marks show
 */
public record Variation(
    double weightNoise, boolean scales, boolean aggregation, boolean gaps, boolean panel) {

  /** Everything, weights by a quarter: a convention of the field, set by no source of the award. */
  public static final Variation USUAL = new Variation(0.25, true, true, true, true);

  /** Checks the range of the noise. */
  public Variation {
    if (!(weightNoise >= 0 && weightNoise < 1)) {
      throw new IllegalArgumentException(
          "weightNoise = " + weightNoise + " is not within 0 to below 1");
    }
  }
}
