package id.paritrana.web;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How numbers, dates and times are written for a reader. */
public final class Formats {

  /** The three zones by the names that people in Indonesia use. */
  private static final Map<String, String> ZONES =
      Map.of(
          "Asia/Jakarta", "WIB",
          "Asia/Pontianak", "WIB",
          "Asia/Makassar", "WITA",
          "Asia/Jayapura", "WIT");

  private static final char NO_BREAK_SPACE = '\u00a0';

  private static final Map<Numbers, DecimalFormat> NUMBERS = new ConcurrentHashMap<>();

  private Formats() {}

  /** Whole numbers in groups of three: 1.358.649 in Indonesian, 1,358,649 in English. */
  public static String number(long number, Language language) {
    return format(language, 0).format(number);
  }

  /** With as many decimals as the number carries: 6,8 in Indonesian, 6.8 in English. */
  public static String number(BigDecimal number, Language language) {
    int decimals = Math.max(0, number.scale());
    return format(language, decimals).format(number);
  }

  /**
   * A share that is already in per cent, with as many decimals as it carries: 70.86 is written
   * 70,86 % in Indonesian and 70.86% in English.
   */
  public static String percent(BigDecimal percent, Language language) {
    String number = number(percent, language);
    return switch (language) {
      case INDONESIAN -> number + NO_BREAK_SPACE + "%";
      case ENGLISH -> number + "%";
    };
  }

  /** 5 Juli 2023 in Indonesian, 5 July 2023 in English. */
  public static String date(LocalDate date, Language language) {
    return DateTimeFormatter.ofPattern("d MMMM yyyy", language.locale()).format(date);
  }

  /**
   * To the minute, with the zone's name: 5 Juli 2023 16.00 WITA in Indonesian, 5 July 2023 16:00
   * WITA in English. Seconds are cut off, never rounded up past a deadline.
   */
  public static String time(Instant instant, ZoneId zone, Language language) {
    String pattern =
        switch (language) {
          case INDONESIAN -> "d MMMM yyyy HH.mm";
          case ENGLISH -> "d MMMM yyyy HH:mm";
        };
    return DateTimeFormatter.ofPattern(pattern, language.locale())
            .format(instant.truncatedTo(ChronoUnit.MINUTES).atZone(zone))
        + NO_BREAK_SPACE
        + zoneName(zone, language);
  }

  /** WIB, WITA or WIT; elsewhere the zone's short name in the reader's language. */
  public static String zoneName(ZoneId zone, Language language) {
    String name = ZONES.get(zone.getId());
    return name == null ? zone.getDisplayName(TextStyle.SHORT, language.locale()) : name;
  }

  /** A format of the caller's own, since formats must not be shared between threads. */
  private static DecimalFormat format(Language language, int decimals) {
    return (DecimalFormat)
        NUMBERS.computeIfAbsent(new Numbers(language, decimals), asked -> asked.format()).clone();
  }

  private record Numbers(Language language, int decimals) {

    DecimalFormat format() {
      DecimalFormat format =
          new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(language.locale()));
      format.setMinimumFractionDigits(decimals);
      format.setMaximumFractionDigits(decimals);
      return format;
    }
  }
}
