package id.paritrana.scoring.scheme;

import id.paritrana.scoring.wording.Words;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

/** Lines of a YAML file, written so that the same values always give the same characters. */
final class YamlText {
  private final StringBuilder text = new StringBuilder();

  void line(int indent, String content) {
    text.append("  ".repeat(indent)).append(content).append('\n');
  }

  void field(int indent, String key, String content) {
    line(indent, key + ": " + content);
  }

  String all() {
    return text.toString();
  }

  /** A double-quoted scalar. */
  static String quoted(String value) {
    StringBuilder out = new StringBuilder("\"");
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i);
      switch (c) {
        case '"' -> out.append("\\\"");
        case '\\' -> out.append("\\\\");
        default -> {
          boolean plain = c >= 0x20 && c < 0x7f || c >= 0xa0 && c < 0xd800;
          out.append(plain ? String.valueOf(c) : "\\u%04x".formatted((int) c));
        }
      }
    }
    return out.append('"').toString();
  }

  static String quoted(Words words) {
    return "{ id: " + quoted(words.id()) + ", en: " + quoted(words.en()) + " }";
  }

  static String quoted(List<String> values) {
    return "[" + String.join(", ", values.stream().map(YamlText::quoted).toList()) + "]";
  }

  /** A number in plain decimal digits that reads back as the same double. */
  static String number(double value) {
    String plain = new BigDecimal(Double.toString(value)).toPlainString();
    return plain.endsWith(".0") ? plain.substring(0, plain.length() - 2) : plain;
  }

  static String pair(double one, double other) {
    return "[" + number(one) + ", " + number(other) + "]";
  }

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
