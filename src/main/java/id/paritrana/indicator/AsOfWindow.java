package id.paritrana.indicator;

import id.paritrana.award.Edition;
import id.paritrana.award.FigureDefinition;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/**
 * The days that a figure may speak of, all inclusive.
 *
 * @param earliest an older day is refused
 * @param from first day of the year that the figure is asked for; a day before it is marked
 * @param to last day of that year; a day after it is marked
 * @param latest today in Jayapura, where a day begins first; a later day is refused
 */
public record AsOfWindow(LocalDate earliest, LocalDate from, LocalDate to, LocalDate latest) {

  /**
   * How far before the assessment period a figure may speak: a series of three years ends with the
   * period, a comparison with the year before begins one earlier. Illustrative: no source gives it.
   */
  private static final int YEARS_BEFORE = 3;

  public static AsOfWindow of(Edition edition, FigureDefinition definition, Instant now) {
    return new AsOfWindow(
        edition.periodFrom().minusYears(YEARS_BEFORE),
        edition.periodFrom().minusYears(definition.yearsBefore()),
        edition.periodTo().minusYears(definition.yearsBefore()),
        latest(now));
  }

  static LocalDate latest(Instant now) {
    return now.atOffset(ZoneOffset.ofHours(9)).toLocalDate();
  }
}
