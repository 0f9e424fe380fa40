package id.paritrana.scoring.formula;

import id.paritrana.scoring.statistics.Sum;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A formula that gives a number, or NaN if a figure is missing or a division is by zero. */
public sealed interface Expression {

  /** Figures of the previous period carry this prefix: {@code previous.active}. */
  String PREVIOUS = "previous.";

  /** The number for these figures. */
  double at(Figures figures);

  /** Adds the names of all figures that are read. */
  void collect(Set<String> names);

  /** A number that is written in the formula. */
  record Constant(double value) implements Expression {
    @Override
    public double at(Figures figures) {
      return value;
    }

    @Override
    public void collect(Set<String> names) {}
  }

  /** A figure by its name. */
  record Figure(String name) implements Expression {
    @Override
    public double at(Figures figures) {
      return figures.value(name);
    }

    @Override
    public void collect(Set<String> names) {
      names.add(name);
    }
  }

  /** The same formula over the figures of the previous period. */
  record Previous(Expression of) implements Expression {
    @Override
    public double at(Figures figures) {
      return of.at(new Earlier(figures));
    }

    @Override
    public void collect(Set<String> names) {
      Set<String> now = new TreeSet<>();
      of.collect(now);
      now.forEach(name -> names.add(PREVIOUS + name));
    }
  }

  /** Two formulas and the sign between them. */
  record Operation(Operator operator, Expression left, Expression right) implements Expression {
    @Override
    public double at(Figures figures) {
      return operator.of(left.at(figures), right.at(figures));
    }

    @Override
    public void collect(Set<String> names) {
      left.collect(names);
      right.collect(names);
    }
  }

  /** A named function of one or more formulas. */
  record Call(Function function, List<Expression> arguments) implements Expression {
    public Call {
      arguments = List.copyOf(arguments);
    }

    @Override
    public double at(Figures figures) {
      double[] values = new double[arguments.size()];
      for (int i = 0; i < values.length; i++) {
        values[i] = arguments.get(i).at(figures);
      }
      return function.of(values);
    }

    @Override
    public void collect(Set<String> names) {
      arguments.forEach(argument -> argument.collect(names));
    }
  }

  /** The four kinds of calculation. */
  enum Operator {
    PLUS,
    MINUS,
    TIMES,
    BY;

    /** NaN for a division by zero. */
    double of(double left, double right) {
      return switch (this) {
        case PLUS -> left + right;
        case MINUS -> left - right;
        case TIMES -> left * right;
        case BY -> right == 0 ? Double.NaN : left / right;
      };
    }
  }

  /** The functions; a missing argument makes the result missing. */
  enum Function {
    SUM,
    MIN,
    MAX,
    ABS;

    double of(double[] values) {
      double result = this == SUM ? Sum.of(values) : values[0];
      for (double value : values) {
        result =
            switch (this) {
              case SUM -> result;
              case MIN -> Math.min(result, value);
              case MAX -> Math.max(result, value);
              case ABS -> Math.abs(value);
            };
      }
      return result;
    }
  }
}
