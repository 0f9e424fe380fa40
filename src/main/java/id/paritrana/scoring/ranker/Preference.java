package id.paritrana.scoring.ranker;

/**
 * How strongly a lead of d on one criterion prefers one alternative to another, from 0 to 1; a lead
 * that is not positive is never a preference.
 *
 * <p>Literature: J.-P. Brans, P. Vincke, A preference ranking organisation method, Management
 * Science 31 (1985) 647-656.
 */
public sealed interface Preference {

  /** The strength of preference for a lead of d, in the unit of the criterion. */
  double of(double d);

  /** 1 for any lead. */
  record Usual() implements Preference {
    @Override
    public double of(double d) {
      return d > 0 ? 1 : 0;
    }
  }

  /** 1 for a lead above q, else 0. */
  record UShape(double q) implements Preference {
    @Override
    public double of(double d) {
      return d > 0 && d > q ? 1 : 0;
    }
  }

  /** Rises from 0 to 1 for leads from 0 to p. */
  record VShape(double p) implements Preference {
    @Override
    public double of(double d) {
      return d <= 0 ? 0 : d >= p ? 1 : d / p;
    }
  }

  /** One half for a lead above q, 1 for a lead above p. */
  record Level(double q, double p) implements Preference {
    @Override
    public double of(double d) {
      return d <= 0 || d <= q ? 0 : d <= p ? 0.5 : 1;
    }
  }

  /** 0 up to q, then rises to 1 at p. */
  record Linear(double q, double p) implements Preference {
    @Override
    public double of(double d) {
      return d <= 0 || d <= q ? 0 : d >= p ? 1 : (d - q) / (p - q);
    }
  }

  /** 1 - exp(-d²/(2s²)). */
  record Gaussian(double s) implements Preference {
    @Override
    public double of(double d) {
      return d <= 0 ? 0 : 1 - StrictMath.exp(-d * d / (2 * s * s));
    }
  }
}
