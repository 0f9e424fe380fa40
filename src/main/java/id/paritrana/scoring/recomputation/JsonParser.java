package id.paritrana.scoring.recomputation;

import id.paritrana.scoring.wording.Remark;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads one line of JSON, at most {@value #DEPTH} levels deep, numbers as doubles. */
final class JsonParser {

  /** Stands for null, which no map or list of ours holds. */
  static final Object NULL = new Object();

  private static final int DEPTH = 12;
  private static final Pattern NUMBER = Pattern.compile("-?[0-9]+(\\.[0-9]+)?([eE][-+]?[0-9]+)?");

  private final String text;
  private int at;

  private JsonParser(String text) {
    this.text = text;
  }

  static Map<String, Object> object(String line) {
    JsonParser parser = new JsonParser(line);
    Map<String, Object> map = parser.map(0);
    if (parser.at != line.length()) {
      throw parser.fault();
    }
    return map;
  }

  private JsonFault fault() {
    return new JsonFault(Remark.of("stored.json", at + 1));
  }

  private Object value(int depth) {
    return switch (peek()) {
      case '{' -> map(depth + 1);
      case '[' -> list(depth + 1);
      case '"' -> string();
      case 't' -> word("true", Boolean.TRUE);
      case 'f' -> word("false", Boolean.FALSE);
      case 'n' -> word("null", NULL);
      default -> number();
    };
  }

  private Map<String, Object> map(int depth) {
    expect('{');
    check(depth);
    Map<String, Object> map = new LinkedHashMap<>();
    if (accept('}')) {
      return map;
    }
    do {
      String key = string();
      expect(':');
      if (map.put(key, value(depth)) != null) {
        throw fault();
      }
    } while (accept(','));
    expect('}');
    return map;
  }

  private List<Object> list(int depth) {
    expect('[');
    check(depth);
    List<Object> list = new ArrayList<>();
    if (accept(']')) {
      return list;
    }
    do {
      list.add(value(depth));
    } while (accept(','));
    expect(']');
    return list;
  }

  private String string() {
    expect('"');
    StringBuilder out = new StringBuilder();
    for (char c = next(); c != '"'; c = next()) {
      if (c == '\\') {
        char escaped = next();
        switch (escaped) {
          case '"', '\\' -> out.append(escaped);
          case 'u' -> out.append(hex());
          default -> throw fault();
        }
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }

  private char hex() {
    int code = 0;
    for (int i = 0; i < 4; i++) {
      int digit = Character.digit(next(), 16);
      if (digit < 0) {
        throw fault();
      }
      code = code * 16 + digit;
    }
    return (char) code;
  }

  private Object number() {
    Matcher matcher = NUMBER.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      throw fault();
    }
    double number = Double.parseDouble(matcher.group());
    if (Double.isInfinite(number)) {
      throw fault();
    }
    at = matcher.end();
    return number;
  }

  private Object word(String word, Object meaning) {
    if (!text.startsWith(word, at)) {
      throw fault();
    }
    at += word.length();
    return meaning;
  }

  private void check(int depth) {
    if (depth > DEPTH) {
      throw fault();
    }
  }

  private char peek() {
    if (at >= text.length()) {
      throw fault();
    }
    return text.charAt(at);
  }

  private char next() {
    char c = peek();
    at++;
    return c;
  }

  private boolean accept(char c) {
    boolean here = at < text.length() && text.charAt(at) == c;
    at += here ? 1 : 0;
    return here;
  }

  private void expect(char c) {
    if (!accept(c)) {
      throw fault();
    }
  }
}
