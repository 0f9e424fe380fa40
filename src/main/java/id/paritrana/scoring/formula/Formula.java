package id.paritrana.scoring.formula;

import java.util.Set;
import java.util.TreeSet;

/**
 * A formula as it is written in the scheme, and what it means.
 *
 * <p>Numbers, names of figures, {@code + - * /}, parentheses, {@code sum(…) min(…) max(…) abs(…)},
 * {@code previous(…)} for the same over the previous period, {@code change(…)} for the difference
 * to it and {@code growth(…)} for the relative one, divided by the size of the earlier value, so
 * that a rise from a loss is a rise: from -10 to 10 it is 2. A name starts with a letter; a hyphen
 * between two characters of a name belongs to it, so that a subtraction needs spaces: {@code a -
 * b}.
 */
public record Formula(String text, Expression expression) {

  /** What came of reading a formula. */
  public sealed interface Parsed {}

  /** It can be read. */
  public record Sound(Formula formula) implements Parsed {}

  /** It cannot. */
  public record Broken(FormulaFault fault) implements Parsed {}

  /** Reads a formula. */
  public static Parsed parse(String text) {
    try {
      return new Sound(new Formula(text, new Parser(text, "").expressionOnly()));
    } catch (Parser.Stop stop) {
      return new Broken(stop.fault());
    }
  }

  /** The number for these figures; NaN if a figure is missing or a division is by zero. */
  public double at(Figures figures) {
    double value = expression.at(figures);
    return Double.isInfinite(value) ? Double.NaN : value;
  }

  /** The names of the figures it reads, in alphabetical order. */
  public Set<String> figures() {
    Set<String> names = new TreeSet<>();
    expression.collect(names);
    return names;
  }

  /** The figures of this period by which the result can be moved: all but those divided by. */
  public Set<String> levers() {
    Set<String> names = new TreeSet<>();
    levers(expression, names);
    return names;
  }

  private static void levers(Expression expression, Set<String> names) {
    switch (expression) {
      case Expression.Constant _, Expression.Previous _ -> {}
      case Expression.Figure(var name) -> names.add(name);
      case Expression.Call(var _, var arguments) ->
          arguments.forEach(argument -> levers(argument, names));
      case Expression.Operation(var operator, var left, var right) -> {
        levers(left, names);
        if (operator != Expression.Operator.BY) {
          levers(right, names);
        }
      }
    }
  }

  /** Whether it is one quantity divided by another, or the change of such a quotient. */
  public boolean isQuotient() {
    return quotient(expression);
  }

  private static boolean quotient(Expression expression) {
    return switch (expression) {
      case Expression.Operation(var operator, var left, var right) ->
          operator == Expression.Operator.BY
              || (operator == Expression.Operator.MINUS && quotient(left) && quotient(right));
      case Expression.Previous(var of) -> quotient(of);
      case Expression.Constant _, Expression.Figure _, Expression.Call _ -> false;
    };
  }
}
