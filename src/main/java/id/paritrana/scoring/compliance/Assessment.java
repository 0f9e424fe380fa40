package id.paritrana.scoring.compliance;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * An employer judged from its monthly records.
 *
 * @param months what was found in each month, the first one first
 * @param figures those that are not missing
 */
public record Assessment(
    Employer employer,
    DueDays days,
    List<MonthFinding> months,
    Map<ComplianceFigure, Double> figures) {

  public Assessment {
    months = List.copyOf(months);
    figures = Map.copyOf(figures);
  }

  /**
   * Judges an employer.
   *
   * @param records in any order, at most one for each month
   * @throws IllegalArgumentException for a month outside the period, or a month that stands twice
   */
  public static Assessment of(Employer employer, List<MonthlyRecord> records, DueDays days) {
    List<MonthFinding> months = new ArrayList<>();
    Tally tally = new Tally(days);
    tally.column(ComplianceFigure.MONTHS_DUE, 1);
    for (MonthlyRecord record : records) {
      MonthFinding finding = days.judge(employer.size(), record);
      if (!tally.add(0, finding)) {
        throw new IllegalArgumentException(record.month() + " twice; allowed: once");
      }
      months.add(finding);
    }
    months.sort(Comparator.comparing(finding -> finding.record().month()));
    Map<ComplianceFigure, Double> figures = new EnumMap<>(ComplianceFigure.class);
    for (ComplianceFigure figure : ComplianceFigure.values()) {
      double value = tally.value(figure, 0);
      if (!Double.isNaN(value)) {
        figures.put(figure, value);
      }
    }
    return new Assessment(employer, days, months, figures);
  }
}
