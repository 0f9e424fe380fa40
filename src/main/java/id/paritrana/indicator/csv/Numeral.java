package id.paritrana.indicator.csv;

import id.paritrana.scoring.wording.Sentence;
import java.util.regex.Pattern;

/** What a cell says where a number belongs. */
sealed interface Numeral {

  /** A finite number. */
  record Value(double number) implements Numeral {}

  /** Nothing: empty or {@code NA}. */
  record Missing() implements Numeral {}

  /** Something else. */
  record Wrong(Sentence wrong, Sentence allowed) implements Numeral {}

  /** Plain: an optional sign, digits, a decimal point, an exponent. */
  Pattern PLAIN = Pattern.compile("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?");

  /** One comma where a decimal point may be meant: 70,86. */
  Pattern COMMA = Pattern.compile("[+-]?\\d+,\\d+");

  /** Groups of three digits: 1.358.649 or 1,358,649, perhaps with decimals after the other sign. */
  Pattern GROUPED =
      Pattern.compile(
          "[+-]?\\d{1,3}((\\.\\d{3}){2,}(,\\d+)?|(,\\d{3}){2,}(\\.\\d+)?|(\\.\\d{3})+,\\d+|(,\\d{3})+\\.\\d+)");

  /** Reads a cell. */
  static Numeral read(String cell) {
    String text = cell.strip();
    if (text.isEmpty() || text.equals("NA")) {
      return new Missing();
    }
    if (text.length() > 400) {
      return new Wrong(Reason.of("number.none", Shown.of(text)), Reason.of("number.plain"));
    }
    if (PLAIN.matcher(text).matches()) {
      double number = Double.parseDouble(text);
      return Double.isFinite(number)
          ? new Value(number)
          : new Wrong(Reason.of("number.large", Shown.of(text)), Reason.of("number.plain"));
    }
    if (GROUPED.matcher(text).matches()) {
      return new Wrong(
          Reason.of("number.grouped", text), Reason.of("number.write", ungrouped(text)));
    }
    if (COMMA.matcher(text).matches()) {
      return new Wrong(
          Reason.of("number.comma", text),
          text.matches("[+-]?\\d{1,3},\\d{3}")
              ? Reason.of("number.write-either", text.replace(',', '.'), text.replace(",", ""))
              : Reason.of("number.write", text.replace(',', '.')));
    }
    return new Wrong(Reason.of("number.none", Shown.of(text)), Reason.of("number.plain"));
  }

  private static String ungrouped(String text) {
    boolean pointGroups =
        text.indexOf('.') >= 0 && (text.indexOf(',') < 0 || text.indexOf('.') < text.indexOf(','));
    return pointGroups ? text.replace(".", "").replace(',', '.') : text.replace(",", "");
  }
}
