package id.paritrana.scoring.compliance;

import static id.paritrana.scoring.compliance.ComplianceFigure.*;

import id.paritrana.scoring.compliance.MonthFinding.Timing;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The figures of many employers, added up month by month without keeping the months.
 *
 * <p>All sums are whole numbers, so that the order of the months does not matter and the figures
 * are the same to the last bit whether employers are judged one by one or all together.
 */
public final class Tally {
  private static final List<ComplianceFigure> FLAGS =
      List.of(PARTIAL_WORKERS, PARTIAL_WAGES, PARTIAL_PROGRAMMES);
  private static final long MISSING = -1;
  private static final double PENALTY_UNITS = 10_000;

  private final DueDays days;
  private final int months;
  private final long[][] sums = new long[ComplianceFigure.values().length][0];
  private long[] seen = new long[0];
  private long[] told = new long[0];
  private long[] reported = new long[0];

  /** An empty tally. */
  public Tally(DueDays days) {
    this.days = days;
    this.months = days.period().months().size();
  }

  /**
   * Adds one month of an employer.
   *
   * @param row of the employer, from 0
   * @return false, with nothing added, where the month was already there
   * @throws IllegalArgumentException for a month outside the period
   */
  public boolean add(int row, EmployerSize size, MonthlyRecord record) {
    return add(row, days.judge(size, record));
  }

  boolean add(int row, MonthFinding finding) {
    makeRoom(row);
    MonthlyRecord record = finding.record();
    long bit = 1L << days.period().first().until(record.month(), ChronoUnit.MONTHS);
    if ((seen[row] & bit) != 0) {
      return false;
    }
    seen[row] |= bit;
    if (record.contribution().isPresent()) {
      told[row]++;
    }
    if (record.isReported()) {
      reported[row]++;
    }
    payment(row, finding);
    part(row, record.workers(), WORKERS_REGISTERED, WORKERS_TOTAL, Optional.of(PARTIAL_WORKERS));
    part(row, record.wages(), WAGES_REPORTED, WAGES_TOTAL, Optional.of(PARTIAL_WAGES));
    part(
        row,
        finding.programmes(),
        PROGRAMMES_JOINED,
        PROGRAMMES_MANDATORY,
        Optional.of(PARTIAL_PROGRAMMES));
    part(row, record.identityNumbers(), NIK_VALID, NIK_CHECKED, Optional.empty());
    part(row, record.vendors(), VENDORS_COMPLIANT, VENDORS_TOTAL, Optional.empty());
    return true;
  }

  private void payment(int row, MonthFinding finding) {
    Timing timing = finding.timing();
    if (timing == Timing.NOT_DUE) {
      return;
    }
    plus(row, MONTHS_DUE, 1);
    plus(row, MONTHS_ON_TIME, timing == Timing.ON_TIME ? 1 : 0);
    plus(row, ARREARS_MONTHS, timing == Timing.PARTLY || timing == Timing.UNPAID ? 1 : 0);
    int late = finding.daysLate();
    plus(row, DAYS_LATE, late);
    sums[LONGEST_DELAY.ordinal()][row] = Math.max(sums[LONGEST_DELAY.ordinal()][row], late);
    plus(row, CONTRIBUTION_DUE, finding.record().contribution().orElseThrow().due());
    plus(row, CONTRIBUTION_OUTSTANDING, finding.outstanding());
    plus(row, LATE_PENALTY, finding.penalty());
  }

  private void part(
      int row,
      Optional<Part> part,
      ComplianceFigure counted,
      ComplianceFigure whole,
      Optional<ComplianceFigure> flag) {
    if (part.isPresent()) {
      plus(row, counted, part.get().counted());
      plus(row, whole, part.get().whole());
      if (flag.isPresent()) {
        long[] flags = sums[flag.get().ordinal()];
        flags[row] = Math.max(flags[row], part.get().isPartial() ? 1 : 0);
      }
    }
  }

  private void plus(int row, ComplianceFigure figure, long amount) {
    long[] column = sums[figure.ordinal()];
    column[row] = Math.addExact(Math.max(column[row], 0), amount);
  }

  private void makeRoom(int row) {
    int had = seen.length;
    if (row >= had) {
      int room = Math.max(row + 1, had + (had >> 1));
      seen = Arrays.copyOf(seen, room);
      told = Arrays.copyOf(told, room);
      reported = Arrays.copyOf(reported, room);
      for (int i = 0; i < sums.length; i++) {
        sums[i] = Arrays.copyOf(sums[i], room);
        Arrays.fill(sums[i], had, room, MISSING);
      }
    }
  }

  /**
   * A figure of every employer; NaN where it is missing.
   *
   * @param rows how many employers there are
   */
  public double[] column(ComplianceFigure figure, int rows) {
    makeRoom(rows);
    double[] column = new double[rows];
    Arrays.setAll(column, row -> value(figure, row));
    return column;
  }

  /** A figure of one employer; NaN where it is missing. */
  double value(ComplianceFigure figure, int row) {
    return switch (figure) {
      case MONTHS_UNKNOWN -> months - told[row];
      case MONTHS_UNREPORTED -> months - reported[row];
      case PARTIAL_REGISTRATION_FLAGS -> flags(row);
      case LATE_PENALTY -> sum(figure, row) / PENALTY_UNITS;
      default -> sum(figure, row);
    };
  }

  /** NaN where no flag is known, for then nothing was looked at. */
  private double flags(int row) {
    double[] known =
        FLAGS.stream()
            .mapToDouble(flag -> sum(flag, row))
            .filter(flag -> !Double.isNaN(flag))
            .toArray();
    return known.length == 0 ? Double.NaN : Arrays.stream(known).sum();
  }

  private double sum(ComplianceFigure figure, int row) {
    long sum = sums[figure.ordinal()][row];
    return sum == MISSING ? Double.NaN : sum;
  }
}
