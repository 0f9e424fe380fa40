package id.paritrana.indicator;

import id.paritrana.award.Edition;
import id.paritrana.scoring.compliance.EmployerSize;
import id.paritrana.scoring.compliance.Period;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * By what the monthly records in a document were judged.
 *
 * @param evidenceId the document that holds them
 * @param periodFrom first day of the first month
 * @param periodTo last day of the last month
 * @param asOf payments after this day do not count
 */
@MappedEntity("records_file")
public record RecordsFile(
    @Id long evidenceId,
    EmployerSize employerSize,
    LocalDate periodFrom,
    LocalDate periodTo,
    LocalDate asOf) {

  static RecordsFile of(long evidenceId, EmployerSize size, Period period) {
    return new RecordsFile(
        evidenceId, size, period.first().atDay(1), period.last().atEndOfMonth(), period.asOf());
  }

  /** The months that were judged, and the day on which. */
  public Period period() {
    return new Period(YearMonth.from(periodFrom), YearMonth.from(periodTo), asOf);
  }

  /**
   * The months of an edition's assessment period, its last {@link Period#LONGEST} if it is longer,
   * judged at its end, or today while it lasts. The day is the same for every nominee, so that
   * nobody gains by handing in late.
   */
  public static Period periodOf(Edition edition, Instant now) {
    YearMonth last = YearMonth.from(edition.periodTo());
    YearMonth first = YearMonth.from(edition.periodFrom());
    YearMonth earliest = last.minusMonths(Period.LONGEST - 1L);
    LocalDate today = now.atZone(edition.timeZone()).toLocalDate();
    return new Period(
        first.isBefore(earliest) ? earliest : first,
        last,
        today.isBefore(edition.periodTo()) ? today : edition.periodTo());
  }
}
