package id.paritrana.cli.compliance;

import id.paritrana.award.WorkingCalendar;
import id.paritrana.cli.wording.Said;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Reason;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.indicator.csv.TextFile;
import id.paritrana.scoring.calendar.HolidayReader;
import id.paritrana.scoring.calendar.WorkingDays;
import id.paritrana.scoring.compliance.DueDays;
import id.paritrana.scoring.compliance.Period;
import id.paritrana.scoring.compliance.Rules;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** The options that say by which rules, in which months and on which day employers are judged. */
public final class Law {
  @Option(
      names = "--months",
      required = true,
      paramLabel = "FIRST..LAST",
      descriptionKey = "law.months")
  String months = "";

  @Option(names = "--as-of", required = true, paramLabel = "DAY", descriptionKey = "law.as-of")
  LocalDate asOf = LocalDate.EPOCH;

  @Mixin RulesFile rules = new RulesFile();

  @Option(names = "--holidays", paramLabel = "FILE", descriptionKey = "law.holidays")
  List<Path> holidays = List.of();

  /**
   * The due days and programmes of the months.
   *
   * @throws Refused with the faults of the months, the rules or the holidays
   */
  DueDays dueDays() {
    Period period = period();
    Rules read = rules.read();
    WorkingDays days = WorkingCalendar.KNOWN;
    for (Path own : holidays) {
      days = days.with(RulesFile.content(own.toString(), HolidayReader.read(TextFile.read(own))));
    }
    return new DueDays(read, days, period);
  }

  private Period period() {
    try {
      String[] ends = months.split("\\.\\.", -1);
      if (ends.length == 2) {
        YearMonth last = YearMonth.parse(ends[1]);
        refuseAfter(Period.latest(last));
        return new Period(YearMonth.parse(ends[0]), last, asOf);
      }
    } catch (DateTimeException | IllegalArgumentException wrong) {
      // told below, like a single month
    }
    throw new Refused(
        Fault.of(
            "--months", Reason.of("word.unknown", months), Said.of("law.period", Period.LONGEST)));
  }

  private void refuseAfter(LocalDate latest) {
    if (asOf.isAfter(latest)) {
      throw new Refused(
          Fault.of(
              "--as-of",
              Reason.of("word.unknown", asOf.toString()),
              Said.of("law.until", latest.toString())));
    }
  }
}
