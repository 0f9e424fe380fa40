package id.paritrana.indicator.csv;

/** Texts for tables that people open in a spreadsheet. */
public final class SafeCell {

  private static final String COMPUTED = "=+-@\t\r";

  private SafeCell() {}

  /** The text, led by an apostrophe where a spreadsheet would compute it. */
  public static String of(String text) {
    return !text.isEmpty() && COMPUTED.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
