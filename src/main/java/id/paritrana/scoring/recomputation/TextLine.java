package id.paritrana.scoring.recomputation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One line of the canonical JSON whose values are texts or null: {@code {"a":"1","b":null}}. Equal
 * maps in equal order have equal lines.
 */
public final class TextLine {
  private TextLine() {}

  /** The line, without its end. */
  public static String of(Map<String, ? extends @Nullable String> fields) {
    Map<String, Object> values = new LinkedHashMap<>();
    fields.forEach((name, value) -> values.put(name, Optional.ofNullable(value)));
    return JsonText.of(values);
  }

  /**
   * The fields of a line in their order.
   *
   * @throws IllegalArgumentException when it is no such line
   */
  public static Map<String, @Nullable String> read(String line) {
    Map<String, @Nullable String> fields = new LinkedHashMap<>();
    try {
      JsonParser.object(line).forEach((name, value) -> fields.put(name, text(name, value)));
    } catch (JsonFault broken) {
      throw new IllegalArgumentException("no line of texts", broken);
    }
    return fields;
  }

  private static @Nullable String text(String name, Object value) {
    if (value == JsonParser.NULL) {
      return null;
    }
    if (value instanceof String text) {
      return text;
    }
    throw new IllegalArgumentException(name + " is no text");
  }
}
