package id.paritrana.scoring.compliance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * A figure that comes from an employer's monthly records; schemes write formulas over the names.
 *
 * <p>Sums run over the months of the period, so that a month counts by its workers and wages, and
 * mending the last month does not hide the others. A figure is missing where no month tells it.
 */
public enum ComplianceFigure {
  /** Months whose contribution was due by the day of judgement, or paid before. */
  MONTHS_DUE,
  /** Those of them that were paid in full by the due day. */
  MONTHS_ON_TIME,
  /** Those of them that were not paid in full by the day of judgement. */
  ARREARS_MONTHS,
  /** Months of the period without a record of the contribution. */
  MONTHS_UNKNOWN,
  /** Months of the period without a word on workers, wages, programmes or identity numbers. */
  MONTHS_UNREPORTED,
  /** Days late, summed over the months due. */
  DAYS_LATE,
  /** Days late of the month that was latest. */
  LONGEST_DELAY,
  /** Contributions of the months due; rupiah. */
  CONTRIBUTION_DUE,
  /** What of them was not paid by the day of judgement; rupiah. */
  CONTRIBUTION_OUTSTANDING,
  /** Penalties for lateness; rupiah, exact to 0.0001. */
  LATE_PENALTY,
  /** Worker-months worked. */
  WORKERS_TOTAL,
  /** Worker-months registered. */
  WORKERS_REGISTERED,
  /** Wages paid; rupiah. */
  WAGES_TOTAL,
  /** Wages reported; rupiah. */
  WAGES_REPORTED,
  /** Mandatory programmes, summed over the months. */
  PROGRAMMES_MANDATORY,
  /** Those of them that were joined. */
  PROGRAMMES_JOINED,
  /** Identity numbers that were looked at, one for each registered worker and month. */
  NIK_CHECKED,
  /** Those of them that are valid. */
  NIK_VALID,
  /** Vendors and partners, summed over the months. */
  VENDORS_TOTAL,
  /** Those of them that take part in social security. */
  VENDORS_COMPLIANT,
  /** 1 if in some month only part of the workers was registered (PDS tenaga kerja), else 0. */
  PARTIAL_WORKERS,
  /** 1 if in some month only part of the wages was reported (PDS upah), else 0. */
  PARTIAL_WAGES,
  /** 1 if in some month a mandatory programme was not joined (PDS program), else 0. */
  PARTIAL_PROGRAMMES,
  /** How many of the three kinds of partial registration were found, 0 to 3. */
  PARTIAL_REGISTRATION_FLAGS;

  /** The name in formulas, such as {@code months-on-time}. */
  public String figure() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The figure of a name. */
  public static Optional<ComplianceFigure> named(String figure) {
    return Arrays.stream(values()).filter(each -> each.figure().equals(figure)).findFirst();
  }
}
