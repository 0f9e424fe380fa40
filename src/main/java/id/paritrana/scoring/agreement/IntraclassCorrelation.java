package id.paritrana.scoring.agreement;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.distribution.continuous.FDistribution;

/**
 * Intraclass correlation in one of the six forms of Shrout and Fleiss, with its interval and F
 * test.
 *
 * <p>With mean squares MSR (subjects), MSC (raters), MSE (residual), MSW (within), n subjects and k
 * raters:
 *
 * <ul>
 *   <li>ICC(1,1) = (MSR - MSW) / (MSR + (k-1) MSW)
 *   <li>ICC(2,1) = (MSR - MSE) / (MSR + (k-1) MSE + k (MSC - MSE)/n)
 *   <li>ICC(3,1) = (MSR - MSE) / (MSR + (k-1) MSE)
 *   <li>the average of k raters by the Spearman-Brown step r → kr / (1 + (k-1) r)
 * </ul>
 *
 * Negative values are possible and are reported as they are. Where all marks are equal the value is
 * NaN.
 *
 * <p>Literature: P. E. Shrout, J. L. Fleiss, Intraclass correlations: uses in assessing rater
 * reliability, Psychological Bulletin 86 (1979) 420-428.
 *
 * @param form which of the six
 * @param value the estimate, at most 1
 * @param lower lower bound of the interval
 * @param upper upper bound of the interval
 * @param f test statistic against the value 0: MSR/MSW in form 1, MSR/MSE in the others
 * @param df1 degrees of freedom of the numerator
 * @param df2 degrees of freedom of the denominator
 * @param p probability of an F at least so large if the true value is 0
 */
public record IntraclassCorrelation(
    Form form,
    double value,
    double lower,
    double upper,
    double f,
    double df1,
    double df2,
    double p) {

  private static final double INVERSE_ACCURACY = 1e-14;

  /** Which raters are meant, and whether one mark or the mean of the panel is trusted. */
  public enum Form {
    /** Each subject has its own random raters; a single mark. */
    ONE_WAY_SINGLE,
    /** Raters are a sample of raters, absolute agreement; a single mark. */
    TWO_WAY_RANDOM_SINGLE,
    /** Exactly these raters, consistency only; a single mark. */
    TWO_WAY_MIXED_SINGLE,
    /** As ONE_WAY_SINGLE, for the mean of all raters. */
    ONE_WAY_AVERAGE,
    /** As TWO_WAY_RANDOM_SINGLE, for the mean of all raters. */
    TWO_WAY_RANDOM_AVERAGE,
    /** As TWO_WAY_MIXED_SINGLE, for the mean of all raters. */
    TWO_WAY_MIXED_AVERAGE
  }

  /**
   * All six forms in the order of {@link Form}.
   *
   * @param confidence coverage of the intervals, between 0 and 1 exclusive, usually 0.95
   * @throws IllegalArgumentException if a mark is missing or a dimension is below two
   */
  public static List<IntraclassCorrelation> allOf(Ratings ratings, double confidence) {
    return Arrays.stream(Form.values()).map(form -> of(ratings, form, confidence)).toList();
  }

  /**
   * One form.
   *
   * @param confidence coverage of the interval, between 0 and 1 exclusive, usually 0.95
   * @throws IllegalArgumentException if a mark is missing, a dimension is below two, or the
   *     confidence is no probability
   */
  public static IntraclassCorrelation of(Ratings ratings, Form form, double confidence) {
    if (!(confidence > 0 && confidence < 1)) {
      throw new IllegalArgumentException("Confidence " + confidence + " is not within (0, 1)");
    }
    Layout layout =
        new Layout(
            TwoWayMeanSquares.of(ratings),
            ratings.subjects(),
            ratings.raters(),
            1 - (1 - confidence) / 2);
    return switch (form) {
      case ONE_WAY_SINGLE -> layout.oneWay(form);
      case TWO_WAY_RANDOM_SINGLE -> layout.random(form);
      case TWO_WAY_MIXED_SINGLE -> layout.mixed(form);
      case ONE_WAY_AVERAGE -> layout.averaged(layout.oneWay(form));
      case TWO_WAY_RANDOM_AVERAGE -> layout.averaged(layout.random(form));
      case TWO_WAY_MIXED_AVERAGE -> layout.averaged(layout.mixed(form));
    };
  }

  private record Layout(TwoWayMeanSquares ms, int n, int k, double level) {

    IntraclassCorrelation oneWay(Form form) {
      return fromRatio(form, ms.subjects() / ms.within(), n * (k - 1.0));
    }

    IntraclassCorrelation mixed(Form form) {
      return fromRatio(form, ms.subjects() / ms.residual(), (n - 1.0) * (k - 1));
    }

    private IntraclassCorrelation fromRatio(Form form, double f, double df2) {
      double low = f / quantile(n - 1.0, df2);
      double high = f * quantile(df2, n - 1.0);
      return new IntraclassCorrelation(
          form, fromF(f), fromF(low), fromF(high), f, n - 1.0, df2, upperTail(f, df2));
    }

    private double fromF(double f) {
      return Double.isInfinite(f) ? 1 : (f - 1) / (f + k - 1);
    }

    /** The bounds use Satterthwaite's degrees of freedom of the single-mark value. */
    IntraclassCorrelation random(Form form) {
      double msr = ms.subjects();
      double mse = ms.residual();
      double spread = k * ms.raters() + ((double) k * n - k - n) * mse;
      double value = (msr - mse) / (msr + (k - 1) * mse + k * (ms.raters() - mse) / n);
      double v = satterthwaite(value, ms.raters() / mse);
      double fLow = quantile(n - 1.0, v);
      double fHigh = quantile(v, n - 1.0);
      double df2 = (n - 1.0) * (k - 1);
      return new IntraclassCorrelation(
          form,
          value,
          n * (msr - fLow * mse) / (fLow * spread + n * msr),
          n * (fHigh * msr - mse) / (spread + n * fHigh * msr),
          msr / mse,
          n - 1.0,
          df2,
          upperTail(msr / mse, df2));
    }

    private double satterthwaite(double icc, double raterRatio) {
      double a = k * icc * raterRatio;
      double b = n * (1 + (k - 1) * icc) - k * icc;
      return (k - 1.0) * (n - 1) * (a + b) * (a + b) / ((n - 1) * a * a + b * b);
    }

    IntraclassCorrelation averaged(IntraclassCorrelation one) {
      return new IntraclassCorrelation(
          one.form,
          spearmanBrown(one.value),
          spearmanBrown(one.lower),
          spearmanBrown(one.upper),
          one.f,
          one.df1,
          one.df2,
          one.p);
    }

    private double spearmanBrown(double r) {
      return k * r / (1 + (k - 1) * r);
    }

    private double quantile(double df1, double df2) {
      return Double.isNaN(df1 + df2)
          ? Double.NaN
          : new FDistribution(df1, df2, INVERSE_ACCURACY).inverseCumulativeProbability(level);
    }

    /** P(F ≥ f) as P(1/F ≤ 1/f), which keeps the digits of small probabilities. */
    private double upperTail(double f, double df2) {
      return Double.isNaN(f) ? f : new FDistribution(df2, n - 1.0).cumulativeProbability(1 / f);
    }
  }
}
