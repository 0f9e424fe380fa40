package id.paritrana.indicator.csv;

import java.util.Collection;
import java.util.stream.Collectors;

/** What was typed, short enough to be shown. */
public final class Shown {
  private static final int LONGEST = 60;
  private static final int MOST = 40;

  private Shown() {}

  /** The text, cut where it is long. */
  public static String of(String text) {
    return text.length() > LONGEST ? text.substring(0, LONGEST) + "…" : text;
  }

  /** The texts, joined by commas; the first of them where they are many. */
  public static String of(Collection<String> texts) {
    String some = texts.stream().limit(MOST).map(Shown::of).collect(Collectors.joining(", "));
    return texts.size() > MOST ? some + ", …" : some;
  }
}
