package id.paritrana.scoring.formula;

import java.util.Set;
import java.util.TreeSet;

/**
 * A condition as it is written in the scheme, and what it means.
 *
 * <p>Comparisons of two formulas by {@code < <= = != >= >}; {@code document NAME present}, where
 * {@code document present} means the document named like the rule itself; {@code NAME present} for
 * a figure; joined by {@code and}, {@code or}, {@code not} and parentheses.
 */
public record Requirement(String text, Condition condition) {

  /** What came of reading a condition. */
  public sealed interface Parsed {}

  /** It can be read. */
  public record Sound(Requirement requirement) implements Parsed {}

  /** It cannot. */
  public record Broken(FormulaFault fault) implements Parsed {}

  /**
   * Reads a condition.
   *
   * @param rule the id of the rule, which {@code document present} refers to
   */
  public static Parsed parse(String text, String rule) {
    try {
      return new Sound(new Requirement(text, new Parser(text, rule).conditionOnly()));
    } catch (Parser.Stop stop) {
      return new Broken(stop.fault());
    }
  }

  /** Whether it holds for these figures. */
  public Condition.Truth at(Figures figures) {
    return condition.at(figures);
  }

  /** The names of the figures it compares, in alphabetical order. */
  public Set<String> figures() {
    Set<String> names = new TreeSet<>();
    condition.collect(names);
    return names;
  }
}
