package id.paritrana.scoring.formula;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.scoring.formula.Condition.Truth;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
  private static final int DEEPEST = 60;

  private record Known(Map<String, Double> values, Set<String> documents) implements Figures {
    @Override
    public double value(String name) {
      return values.getOrDefault(name, Double.NaN);
    }

    @Override
    public boolean hasDocument(String name) {
      return documents.contains(name);
    }
  }

  private static final Figures FIGURES =
      new Known(
          Map.of("a", 6.0, "b", 4.0, "zero", 0.0, "previous.a", 5.0, "previous.b", 5.0, "a-b", 9.0),
          Set.of("statement"));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a + b * 2 | 14",
        "(a + b) * 2 | 20",
        "a - b - 1 | 1",
        "a-b | 9",
        "-a + 10 | 4",
        "a / b / 2 | 0.75",
        "sum(a, b, 1.5) | 11.5",
        "min(a, b) + max(a, b) | 10",
        "abs(b - a) | 2",
        "previous(a / b) | 1",
        "change(a / b) | 0.5",
        "growth(a) | 0.2",
        "1e2 | 100"
      })
  void formulasAreCalculated(String text, double expected) {
    assertThat(sound(text).at(FIGURES)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"c", "a + c", "sum(a, c)", "max(a, c)", "a / zero", "zero / zero", "growth(c)"})
  void whatIsMissingOrUndefinedIsNoNumber(String text) {
    assertThat(sound(text).at(FIGURES)).isNaN();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a >= 6 and b < 5 | TRUE",
        "a > 6 or b = 4 | TRUE",
        "not (a != 6) | TRUE",
        "(a + b) * 2 > 19 | TRUE",
        "c > 0 | UNKNOWN",
        "c > 0 and a < 0 | FALSE",
        "c > 0 or a > 0 | TRUE",
        "c > 0 and a > 0 | UNKNOWN",
        "not (c > 0) | UNKNOWN",
        "c present | FALSE",
        "a present and not c present | TRUE",
        "document present | TRUE",
        "document other present | FALSE"
      })
  void conditionsKnowWhatTheyDoNotKnow(String text, Truth expected) {
    var parsed = (Requirement.Sound) Requirement.parse(text, "statement");
    assertThat(parsed.requirement().at(FIGURES)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a / | 3 | formula.value-expected",
        "a b | 2 | formula.unexpected",
        "a $ b | 2 | formula.strange-sign",
        "(a | 2 | formula.ends-early",
        "root(a) | 0 | formula.unknown-function",
        "abs(a, b) | 0 | formula.one-argument",
        "change(growth(a)) | 7 | formula.period-within-period",
        "change on previous year | 7 | formula.unexpected"
      })
  void aFaultIsToldWithItsPlace(String text, int position, String code) {
    var broken = (Formula.Broken) Formula.parse(text);
    assertThat(broken.fault().remark().code()).isEqualTo(code);
    assertThat(broken.fault().position()).isEqualTo(position);
  }

  /** Relations on both sides of equality: a is 6. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<  | TRUE FALSE FALSE",
        "<= | TRUE TRUE FALSE",
        "=  | FALSE TRUE FALSE",
        "!= | TRUE FALSE TRUE",
        ">= | FALSE TRUE TRUE",
        ">  | FALSE FALSE TRUE"
      })
  void relationsAreExactAtEquality(String relation, String belowAtAbove) {
    String found =
        Stream.of("7", "6", "5")
            .map(limit -> condition("a " + relation + " " + limit).at(FIGURES).name())
            .collect(Collectors.joining(" "));
    assertThat(found).isEqualTo(belowAtAbove);
  }

  /** 0.1 + 0.2 is 0.30000000000000004, 0.29 of 1 in percent 28.999999999999996. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "x + y <= 0.3 | TRUE",
        "x + y > 0.3 | FALSE",
        "part / whole * 100 < 29 | FALSE",
        "part / whole * 100 >= 29 | TRUE",
        "z = sum(x, y) | TRUE",
        "z != sum(x, y) | FALSE",
        "x + y <= 0.299999999 | FALSE",
        "x + y < 0.300000001 | TRUE",
        "large + x + y = large + z | TRUE",
        "large + 1 > large | TRUE",
        "huge * huge > huge | TRUE"
      })
  void exactThresholdsHold(String text, Truth expected) {
    Figures figures =
        new Known(
            Map.of(
                "x", 0.1, "y", 0.2, "z", 0.3, "part", 29.0, "whole", 100.0, "large", 1e12, "huge",
                1e300),
            Set.of());
    assertThat(condition(text).at(figures)).isEqualTo(expected);
  }

  @Test
  void growthIsDividedByTheSizeOfTheEarlierValue() {
    for (double[] each :
        new double[][] {{-10, 10, 2}, {-10, -20, -1}, {10, -10, -2}, {10, 20, 1}}) {
      Figures figures = new Known(Map.of("previous.a", each[0], "a", each[1]), Set.of());
      assertThat(sound("growth(a)").at(figures)).isEqualTo(each[2]);
    }
    assertThat(sound("growth(a)").levers()).containsExactly("a");
  }

  @Test
  void conditionsNameTheFiguresThatTheyCompare() {
    assertThat(condition("not (a > b) and c < 1 or sum(d, e) = 2 or f present").figures())
        .containsExactly("a", "b", "c", "d", "e");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a > | 3 | formula.value-expected",
        "a > 1 b | 6 | formula.unexpected",
        "a | 1 | formula.ends-early",
        "a > 1 and | 9 | formula.value-expected"
      })
  void aFaultOfAConditionIsToldWithItsPlace(String text, int position, String code) {
    var broken = (Requirement.Broken) Requirement.parse(text, "");
    assertThat(broken.fault().remark().code()).isEqualTo(code);
    assertThat(broken.fault().position()).isEqualTo(position);
  }

  /** Nesting is limited to 60 levels; what follows each other does not nest. */
  @ParameterizedTest
  @ValueSource(strings = {"(%s)", "-%s", "abs(%s)"})
  void onlyNestingIsLimited(String wrapping) {
    String nested = "a";
    for (int depth = 1; depth < DEEPEST; depth++) {
      nested = wrapping.formatted(nested);
    }
    assertThat(Formula.parse(nested)).isInstanceOf(Formula.Sound.class);
    var broken = (Formula.Broken) Formula.parse(wrapping.formatted(nested));
    assertThat(broken.fault().remark().code()).isEqualTo("formula.too-deep");
    String flat = "a" + ("+" + wrapping.formatted("a")).repeat(2 * DEEPEST);
    assertThat(Formula.parse(flat)).isInstanceOf(Formula.Sound.class);
    String many = "a>0" + " and not a=0".repeat(DEEPEST + 10);
    assertThat(condition(many).at(FIGURES)).isEqualTo(Truth.TRUE);
  }

  @Test
  void leversStandWhereTheyMoveTheResult() {
    assertThat(sound("sum(a, b) - max(c, 1)").levers()).containsExactly("a", "b", "c");
    assertThat(sound("a / b").levers()).containsExactly("a");
    assertThat(sound("a * b").levers()).containsExactly("a", "b");
    assertThat(sound("a / b - c / d").isQuotient()).isTrue();
    assertThat(sound("a / b - c").isQuotient()).isFalse();
    assertThat(sound("a / b + c / d").isQuotient()).isFalse();
    assertThat(sound("previous(a / b)").isQuotient()).isTrue();
  }

  @Test
  void periodsMayFollowEachOther() {
    assertThat(sound("change(a) + growth(a)").at(FIGURES)).isEqualTo(1.2);
  }

  private static Requirement condition(String text) {
    return ((Requirement.Sound) Requirement.parse(text, "")).requirement();
  }

  @Test
  void figuresAndLeversAreNamed() {
    assertThat(sound("change(a / b) + c").figures())
        .containsExactly("a", "b", "c", "previous.a", "previous.b");
    assertThat(sound("change(a / b) + c").levers()).containsExactly("a", "c");
    assertThat(sound("change(a / b)").isQuotient()).isTrue();
    assertThat(sound("a * b").isQuotient()).isFalse();
  }

  private static Formula sound(String text) {
    return ((Formula.Sound) Formula.parse(text)).formula();
  }
}
