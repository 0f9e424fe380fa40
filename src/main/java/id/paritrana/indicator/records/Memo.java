package id.paritrana.indicator.records;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads each text once, for columns in which few values come again and again. */
final class Memo<T> {
  private static final int MOST = 10_000;

  private final Function<String, T> parse;
  private final Map<String, Optional<T>> known = new HashMap<>();

  /**
   * A reader without anything read.
   *
   * @param parse throws a runtime exception for a text that means nothing
   */
  Memo(Function<String, T> parse) {
    this.parse = parse;
  }

  /** What a text means; empty where it means nothing. */
  Optional<T> of(String text) {
    Optional<T> found = known.get(text);
    if (found == null) {
      found = parsed(text);
      if (known.size() < MOST) {
        known.put(text, found);
      }
    }
    return found;
  }

  /** Says that a text means nothing. */
  static IllegalArgumentException nothing() {
    return new IllegalArgumentException("nothing");
  }

  private Optional<T> parsed(String text) {
    try {
      return Optional.of(parse.apply(text));
    } catch (DateTimeException | IllegalArgumentException nothing) {
      return Optional.empty();
    }
  }
}
