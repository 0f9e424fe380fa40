package id.paritrana.scoring.formula;

import id.paritrana.scoring.wording.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words and signs of a formula, one after the other. */
final class Tokens {
  private static final int LENGTH = 1000;
  static final Pattern TOKEN =
      Pattern.compile(
          "(?<number>[0-9]+(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?)"
              + "|(?<name>[A-Za-z][A-Za-z0-9_.]*+(?:-[A-Za-z0-9_.]++)*+)"
              + "|(?<sign><=|>=|!=|==|[-+*/(),<>=])"
              + "|(?<space>\\s+)");
  private static final Set<String> RELATIONS = Set.of("<", "<=", "=", "==", "!=", ">=", ">");
  private static final Set<String> CONDITIONS = Set.of("present", "and", "or", "not", "document");

  private record Token(String text, int start, boolean number, boolean name) {}

  private final List<Token> tokens = new ArrayList<>();
  private final int length;
  private int next;

  Tokens(String text) {
    length = text.length();
    if (length > LENGTH) {
      throw new Parser.Stop(LENGTH, Remark.of("formula.too-long", LENGTH));
    }
    Matcher matcher = TOKEN.matcher(text);
    int at = 0;
    while (at < length) {
      if (!matcher.find(at) || matcher.start() != at) {
        throw new Parser.Stop(at, Remark.of("formula.strange-sign", text.substring(at, at + 1)));
      }
      if (matcher.group("space") == null) {
        boolean number = matcher.group("number") != null;
        boolean name = matcher.group("name") != null;
        tokens.add(new Token(matcher.group(), at, number, name));
      }
      at = matcher.end();
    }
  }

  boolean at(String text) {
    return next < tokens.size() && tokens.get(next).text().equals(text);
  }

  boolean atNumber() {
    return next < tokens.size() && tokens.get(next).number();
  }

  boolean accept(String text) {
    boolean here = at(text);
    if (here) {
      next++;
    }
    return here;
  }

  void expect(String text) {
    if (!accept(text)) {
      throw unexpectedHere(text);
    }
  }

  void expectEnd() {
    if (next < tokens.size()) {
      throw unexpectedHere("+ - * /");
    }
  }

  String take() {
    return next < tokens.size() ? tokens.get(next++).text() : "";
  }

  String name() {
    if (next >= tokens.size() || !tokens.get(next).name()) {
      throw new Parser.Stop(
          position(), Remark.of("formula.value-expected", next < tokens.size() ? found() : ""));
    }
    return take();
  }

  double number() {
    double value = Double.parseDouble(tokens.get(next).text());
    if (Double.isInfinite(value)) {
      throw new Parser.Stop(position(), Remark.of("formula.not-finite", found()));
    }
    next++;
    return value;
  }

  /** Index of the next token, to come back to. */
  int position() {
    return next < tokens.size() ? tokens.get(next).start() : length;
  }

  void back(int position) {
    while (next > 0 && tokens.get(next - 1).start() >= position) {
      next--;
    }
  }

  /** Whether the parenthesis just opened holds a condition rather than a formula. */
  boolean closesACondition() {
    int open = 1;
    for (int i = next; i < tokens.size() && open > 0; i++) {
      String text = tokens.get(i).text();
      if (RELATIONS.contains(text) || CONDITIONS.contains(text)) {
        return true;
      }
      open += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
    }
    return false;
  }

  /** The stop for a sign that was just taken. */
  Parser.Stop unexpected(String found, String allowed) {
    int at = found.isEmpty() ? length : tokens.get(next - 1).start();
    return stop(at, found, allowed);
  }

  private Parser.Stop unexpectedHere(String allowed) {
    return stop(position(), next < tokens.size() ? found() : "", allowed);
  }

  private String found() {
    return tokens.get(next).text();
  }

  private static Parser.Stop stop(int at, String found, String allowed) {
    return found.isEmpty()
        ? new Parser.Stop(at, Remark.of("formula.ends-early", allowed))
        : new Parser.Stop(at, Remark.of("formula.unexpected", found, allowed));
  }
}
