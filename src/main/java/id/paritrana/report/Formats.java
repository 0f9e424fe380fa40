package id.paritrana.report;

import java.math.BigDecimal;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes numbers, dates and places as the reader's language does; the expressions call it. */
public final class Formats {
  private static final int[] VALUES = {100, 90, 50, 40, 10, 9, 5, 4, 1};
  private static final String[] FIGURES = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

  private Formats() {}

  /** Returns a date such as {@code 5 Juli 2023}. */
  public static String date(LocalDate date, Locale locale) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
  }

  /** Returns a moment by a pattern of the bundle, such as {@code 5 Juli 2023, 14.05 WITA}. */
  public static String moment(ZonedDateTime moment, String pattern, Locale locale) {
    return DateTimeFormatter.ofPattern(pattern, locale).format(moment);
  }

  /**
   * Returns a number with all the decimals it carries, such as {@code 1.358.649} or {@code 70,86};
   * a dash where there is none, because missing is not zero.
   */
  public static String number(@Nullable BigDecimal number, Locale locale) {
    if (number == null) {
      return "–";
    }
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    int decimals = Math.max(0, number.scale());
    format.setMinimumFractionDigits(decimals);
    format.setMaximumFractionDigits(decimals);
    return format.format(number);
  }

  /** Returns a number with its unit: {@code 70,86%}, or {@code 3 program} with a fixed space. */
  public static String quantity(BigDecimal value, String unit, Locale locale) {
    return number(value, locale) + (unit.equals("%") ? "" : "\u00a0") + unit;
  }

  /**
   * Returns a change with its sign and its unit: {@code +1,50 poin}, {@code −2,86 %}, {@code 0}.
   */
  public static String signed(@Nullable BigDecimal change, String unit, Locale locale) {
    if (change == null || change.signum() == 0) {
      return change == null ? "–" : "0";
    }
    return (change.signum() > 0 ? "+" : "−") + quantity(change.abs(), unit, locale);
  }

  /** Returns a share by a pattern of the bundle, such as {@code 962.711 dari 1.358.649}. */
  public static String fraction(
      BigDecimal numerator, @Nullable BigDecimal denominator, String pattern, Locale locale) {
    return MessageFormat.format(pattern, number(numerator, locale), number(denominator, locale));
  }

  /**
   * Returns the head of a criterion's column by a pattern that takes its name and weight, or null
   * past the last criterion: the engine asks for the heads of hidden columns too.
   */
  public static @Nullable String criterion(
      List<?> criteria, int index, String pattern, Locale locale) {
    if (index >= criteria.size()) {
      return null;
    }
    CriterionColumn criterion = (CriterionColumn) criteria.get(index);
    return MessageFormat.format(
        pattern, criterion.label(), quantity(criterion.weight(), "%", locale));
  }

  /** Returns a text as it must stand between the tags of a styled text. */
  public static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** Returns the flags that are set, side by side, or null where none is. */
  public static @Nullable String flags(@Nullable String first, @Nullable String second) {
    String flags =
        Stream.of(first, second).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    return flags.isEmpty() ? null : flags;
  }

  /** Returns the name of the style that indents a line of this depth. */
  public static String indented(String style, int depth) {
    return style + depth;
  }

  /** Returns the pattern of a number with so many decimals, for cells that keep the number. */
  public static String pattern(int decimals) {
    return decimals == 0 ? "#,##0" : "#,##0." + "0".repeat(decimals);
  }

  /** Returns a place from one to one hundred in Roman figures. */
  public static String roman(int place) {
    StringBuilder roman = new StringBuilder();
    int rest = place;
    for (int i = 0; i < VALUES.length; i++) {
      while (rest >= VALUES[i]) {
        roman.append(FIGURES[i]);
        rest -= VALUES[i];
      }
    }
    return roman.toString();
  }

  /** Returns an interval of ranks, or the rank alone where both ends are the same. */
  public static String interval(int from, int to) {
    return from == to ? String.valueOf(from) : from + "–" + to;
  }

  /** An address with what follows its last slash on a line of its own, so that no number breaks. */
  public static String address(String address) {
    int number = address.lastIndexOf('/') + 1;
    return address.substring(0, number) + "\n" + address.substring(number);
  }
}
