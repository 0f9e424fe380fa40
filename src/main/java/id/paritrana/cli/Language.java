package id.paritrana.cli;

import java.util.List;
import java.util.Locale;

/** The language asked for, which must be known before help can be said. */
final class Language {
  private static final String OPTION = "--lang";

  private Language() {}

  /** English where {@code --lang en} or {@code --lang=en} stands among them, else Indonesian. */
  static Locale of(String... args) {
    List<String> all = List.of(args);
    int at = all.lastIndexOf(OPTION);
    boolean english =
        all.contains(OPTION + "=en")
            || (at >= 0 && at + 1 < all.size() && all.get(at + 1).equals("en"));
    return english ? Locale.ENGLISH : Locale.of("id");
  }
}
