package id.paritrana.web;

import java.util.Arrays;
import java.util.List;

/**
 * One of several that a reader may choose or follow.
 *
 * @param value what the form sends, or the address that a link leads to
 * @param help a second, smaller line, or empty text
 */
public record Option(String value, String label, String help) {

  public Option(String value, String label) {
    this(value, label, "");
  }

  /** Every constant of an enum, in its order, with its label. */
  public static <E extends Enum<E>> List<Option> of(Page page, Class<E> type) {
    return Arrays.stream(type.getEnumConstants())
        .map(constant -> new Option(constant.name(), page.label(constant)))
        .toList();
  }
}
