package id.paritrana.scoring.formula;

import id.paritrana.scoring.wording.Remark;
import java.io.Serial;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads one formula or condition by recursive descent, at most {@value #DEPTH} levels deep. */
final class Parser {
  private static final int DEPTH = 60;
  private static final Set<String> PERIODS = Set.of("previous", "change", "growth");
  private static final Set<String> SINGLE = Set.of("abs", "previous", "change", "growth");

  private final Tokens tokens;
  private final String rule;
  private int depth;
  private boolean earlier;

  Parser(String text, String rule) {
    this.tokens = new Tokens(text);
    this.rule = rule;
  }

  /** Ends the reading at the first fault. */
  static final class Stop extends RuntimeException {
    @Serial private static final long serialVersionUID = 1;
    private final transient FormulaFault fault;

    Stop(int position, Remark remark) {
      super(remark.code(), null, false, false);
      this.fault = new FormulaFault(position, remark);
    }

    FormulaFault fault() {
      return fault;
    }
  }

  Expression expressionOnly() {
    Expression expression = sum();
    tokens.expectEnd();
    return expression;
  }

  Condition conditionOnly() {
    Condition condition = or();
    tokens.expectEnd();
    return condition;
  }

  private Condition or() {
    Condition left = and();
    while (tokens.accept("or")) {
      left = new Condition.Or(left, and());
    }
    return left;
  }

  private Condition and() {
    Condition left = not();
    while (tokens.accept("and")) {
      left = new Condition.And(left, not());
    }
    return left;
  }

  private Condition not() {
    deeper();
    try {
      return tokens.accept("not") ? new Condition.Not(not()) : statement();
    } finally {
      depth--;
    }
  }

  private Condition statement() {
    if (tokens.accept("document")) {
      String name = tokens.at("present") ? rule : tokens.name();
      tokens.expect("present");
      return new Condition.DocumentPresent(name);
    }
    if (tokens.at("(")) {
      int start = tokens.position();
      tokens.accept("(");
      if (tokens.closesACondition()) {
        Condition inner = or();
        tokens.expect(")");
        return inner;
      }
      tokens.back(start);
    }
    Expression left = sum();
    if (left instanceof Expression.Figure(String name) && tokens.accept("present")) {
      return new Condition.FigurePresent(name);
    }
    return new Condition.Comparison(left, relation(), sum());
  }

  private Condition.Relation relation() {
    String sign = tokens.take();
    return switch (sign) {
      case "<" -> Condition.Relation.LESS;
      case "<=" -> Condition.Relation.AT_MOST;
      case "=", "==" -> Condition.Relation.EQUAL;
      case "!=" -> Condition.Relation.UNEQUAL;
      case ">=" -> Condition.Relation.AT_LEAST;
      case ">" -> Condition.Relation.MORE;
      default -> throw tokens.unexpected(sign, "< <= = != >= >");
    };
  }

  private Expression sum() {
    Expression left = product();
    while (tokens.at("+") || tokens.at("-")) {
      var operator =
          tokens.take().equals("+") ? Expression.Operator.PLUS : Expression.Operator.MINUS;
      left = new Expression.Operation(operator, left, product());
    }
    return left;
  }

  private Expression product() {
    Expression left = factor();
    while (tokens.at("*") || tokens.at("/")) {
      var operator = tokens.take().equals("*") ? Expression.Operator.TIMES : Expression.Operator.BY;
      left = new Expression.Operation(operator, left, factor());
    }
    return left;
  }

  private Expression factor() {
    deeper();
    try {
      if (tokens.accept("-")) {
        return new Expression.Operation(
            Expression.Operator.MINUS, new Expression.Constant(0), factor());
      }
      if (tokens.accept("(")) {
        Expression inner = sum();
        tokens.expect(")");
        return inner;
      }
      return tokens.atNumber() ? new Expression.Constant(tokens.number()) : named();
    } finally {
      depth--;
    }
  }

  private Expression named() {
    int start = tokens.position();
    String name = tokens.name();
    if (!tokens.accept("(")) {
      return new Expression.Figure(name);
    }
    boolean period = PERIODS.contains(name.toLowerCase(Locale.ROOT));
    if (period && earlier) {
      throw new Stop(start, Remark.of("formula.period-within-period", name));
    }
    earlier |= period;
    List<Expression> arguments = arguments();
    earlier &= !period;
    if (arguments.size() > 1 && SINGLE.contains(name.toLowerCase(Locale.ROOT))) {
      throw new Stop(start, Remark.of("formula.one-argument", name));
    }
    Expression first = arguments.getFirst();
    return switch (name.toLowerCase(Locale.ROOT)) {
      case "sum" -> new Expression.Call(Expression.Function.SUM, arguments);
      case "min" -> new Expression.Call(Expression.Function.MIN, arguments);
      case "max" -> new Expression.Call(Expression.Function.MAX, arguments);
      case "abs" -> new Expression.Call(Expression.Function.ABS, arguments);
      case "previous" -> new Expression.Previous(first);
      case "change" -> change(first);
      case "growth" ->
          new Expression.Operation(
              Expression.Operator.BY,
              change(first),
              new Expression.Call(
                  Expression.Function.ABS, List.of(new Expression.Previous(first))));
      default -> throw new Stop(start, Remark.of("formula.unknown-function", name));
    };
  }

  private List<Expression> arguments() {
    List<Expression> arguments = new ArrayList<>(List.of(sum()));
    while (tokens.accept(",")) {
      arguments.add(sum());
    }
    tokens.expect(")");
    return arguments;
  }

  private static Expression change(Expression of) {
    return new Expression.Operation(Expression.Operator.MINUS, of, new Expression.Previous(of));
  }

  private void deeper() {
    if (++depth > DEPTH) {
      throw new Stop(tokens.position(), Remark.of("formula.too-deep", DEPTH));
    }
  }
}
