package id.paritrana.scoring.formula;

import java.util.Set;

/** A statement about a nominee that is true, false, or not known for want of a figure. */
public sealed interface Condition {

  /** Whether it holds for these figures. */
  Truth at(Figures figures);

  /** Adds the names of all figures that are read. */
  void collect(Set<String> names);

  /** The three answers. */
  enum Truth {
    TRUE,
    FALSE,
    UNKNOWN;

    static Truth of(boolean answer) {
      return answer ? TRUE : FALSE;
    }
  }

  /** Two formulas and the relation that must hold between them. */
  record Comparison(Expression left, Relation relation, Expression right) implements Condition {
    @Override
    public Truth at(Figures figures) {
      double a = left.at(figures);
      double b = right.at(figures);
      return Double.isNaN(a) || Double.isNaN(b) ? Truth.UNKNOWN : Truth.of(relation.holds(a, b));
    }

    @Override
    public void collect(Set<String> names) {
      left.collect(names);
      right.collect(names);
    }
  }

  /** A document of this name lies in the dossier. */
  record DocumentPresent(String name) implements Condition {
    @Override
    public Truth at(Figures figures) {
      return Truth.of(figures.hasDocument(name));
    }

    @Override
    public void collect(Set<String> names) {}
  }

  /** A figure of this name is known. */
  record FigurePresent(String name) implements Condition {
    @Override
    public Truth at(Figures figures) {
      return Truth.of(!Double.isNaN(figures.value(name)));
    }

    @Override
    public void collect(Set<String> names) {}
  }

  /** Both hold. False as soon as one is false, even where the other is unknown. */
  record And(Condition left, Condition right) implements Condition {
    @Override
    public Truth at(Figures figures) {
      Truth a = left.at(figures);
      Truth b = right.at(figures);
      if (a == Truth.FALSE || b == Truth.FALSE) {
        return Truth.FALSE;
      }
      return a == Truth.TRUE ? b : a;
    }

    @Override
    public void collect(Set<String> names) {
      left.collect(names);
      right.collect(names);
    }
  }

  /** At least one holds. True as soon as one is true, even where the other is unknown. */
  record Or(Condition left, Condition right) implements Condition {
    @Override
    public Truth at(Figures figures) {
      return new Not(new And(new Not(left), new Not(right))).at(figures);
    }

    @Override
    public void collect(Set<String> names) {
      left.collect(names);
      right.collect(names);
    }
  }

  /** It does not hold. */
  record Not(Condition of) implements Condition {
    @Override
    public Truth at(Figures figures) {
      return switch (of.at(figures)) {
        case TRUE -> Truth.FALSE;
        case FALSE -> Truth.TRUE;
        case UNKNOWN -> Truth.UNKNOWN;
      };
    }

    @Override
    public void collect(Set<String> names) {
      of.collect(names);
    }
  }

  /**
   * What can hold between two numbers.
   *
   * <p>A double carries decimal fractions only nearly: 0.1 + 0.2 is not 0.3. Numbers are therefore
   * equal here within half a unit of the ninth decimal, the guard with which scores are printed,
   * and large ones within four units of their last place. A nominee that stands exactly on a
   * threshold is taken as standing on it.
   */
  enum Relation {
    LESS,
    AT_MOST,
    EQUAL,
    UNEQUAL,
    AT_LEAST,
    MORE;

    private static final double GUARD = 0.5e-9;
    private static final int LAST_PLACES = 4;

    boolean holds(double a, double b) {
      int order = order(a, b);
      return switch (this) {
        case LESS -> order < 0;
        case AT_MOST -> order <= 0;
        case EQUAL -> order == 0;
        case UNEQUAL -> order != 0;
        case AT_LEAST -> order >= 0;
        case MORE -> order > 0;
      };
    }

    private static int order(double a, double b) {
      double margin = Math.max(GUARD, LAST_PLACES * Math.ulp(Math.max(Math.abs(a), Math.abs(b))));
      return a == b || Math.abs(a - b) <= margin && margin < Double.MAX_VALUE ? 0 : a < b ? -1 : 1;
    }
  }
}
