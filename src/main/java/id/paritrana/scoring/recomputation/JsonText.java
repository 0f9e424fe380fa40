package id.paritrana.scoring.recomputation;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * JSON in one form: keys in the order of the map, no spaces, ASCII alone, numbers as {@link
 * Double#toString} writes them, which reads back as the same bits.
 */
final class JsonText {
  private JsonText() {}

  /**
   * A value of maps, collections, texts, numbers, booleans and optionals.
   *
   * @throws IllegalArgumentException for anything else, and for a number that is not finite
   */
  static String of(Object value) {
    StringBuilder out = new StringBuilder();
    write(value, out);
    return out.toString();
  }

  private static void write(Object value, StringBuilder out) {
    switch (value) {
      case Map<?, ?> map -> {
        char separator = '{';
        for (Map.Entry<?, ?> entry : map.entrySet()) {
          out.append(separator);
          text(String.valueOf(entry.getKey()), out);
          out.append(':');
          write(entry.getValue(), out);
          separator = ',';
        }
        out.append(map.isEmpty() ? "{}" : "}");
      }
      case Collection<?> list -> {
        char separator = '[';
        for (Object each : list) {
          out.append(separator);
          write(each, out);
          separator = ',';
        }
        out.append(list.isEmpty() ? "[]" : "]");
      }
      case Optional<?> optional -> {
        if (optional.isPresent()) {
          write(optional.get(), out);
        } else {
          out.append("null");
        }
      }
      case OptionalDouble optional ->
          out.append(optional.isPresent() ? number(optional.getAsDouble()) : "null");
      case Double number -> out.append(number(number));
      case Integer number -> out.append(number.intValue());
      case Boolean truth -> out.append(truth.booleanValue());
      case String text -> text(text, out);
      default -> throw new IllegalArgumentException("no JSON for " + value.getClass());
    }
  }

  private static String number(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("number " + value + "; allowed: finite");
    }
    return Double.toString(value);
  }

  private static void text(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c >= 0x20 && c < 0x7f) {
        out.append(c);
      } else {
        out.append("\\u%04x".formatted((int) c));
      }
    }
    out.append('"');
  }
}
