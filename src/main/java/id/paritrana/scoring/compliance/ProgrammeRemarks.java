package id.paritrana.scoring.compliance;

import id.paritrana.scoring.wording.Remark;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What to say about the programmes that an employer joined. */
final class ProgrammeRemarks {
  private ProgrammeRemarks() {}

  /** The months in which a mandatory programme is lacking or unknown, then the rules. */
  static List<Remark> of(Assessment assessment) {
    List<Remark> remarks = new ArrayList<>();
    Set<Remark> rules = new LinkedHashSet<>();
    List<YearMonth> unknown = new ArrayList<>(assessment.days().period().months());
    for (MonthFinding month : assessment.months()) {
      YearMonth when = month.record().month();
      if (month.programmes().isPresent()) {
        unknown.remove(when);
        assessment
            .days()
            .programmesIn(when)
            .ifPresent(
                rule -> rules.add(Remark.of("rule.source", rule.id(), rule.source(), rule.note())));
        Set<Programme> lacking = new TreeSet<>(month.mandatory().orElseThrow());
        lacking.removeAll(month.record().programmes().orElseThrow());
        if (!lacking.isEmpty()) {
          String names = lacking.stream().map(Enum::name).collect(Collectors.joining(", "));
          remarks.add(Remark.of("programme.lacking", when.toString(), names));
        }
      }
    }
    unknown.forEach(month -> remarks.add(Remark.of("part.unknown", month.toString())));
    remarks.addAll(rules);
    return remarks;
  }
}
