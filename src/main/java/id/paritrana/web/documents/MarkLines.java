package id.paritrana.web.documents;

import id.paritrana.assessment.Mark;
import id.paritrana.assessment.Marks;
import id.paritrana.decision.FinalMark;
import id.paritrana.decision.FinalMarks;
import id.paritrana.nomination.Nomination;
import id.paritrana.report.MarkLine;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The panel's marks of a nominee with their reasons. They are numbered from the highest down within
 * each criterion, so that the number tells nothing of the seat. The final mark of an upheld
 * objection stands alone.
 */
@Singleton
final class MarkLines {

  private final Marks marks;
  private final FinalMarks finals;

  MarkLines(Marks marks, FinalMarks finals) {
    this.marks = marks;
    this.finals = finals;
  }

  /** By criterion; only marks that were handed in. */
  Map<String, List<MarkLine>> of(Nomination nomination) {
    Map<String, List<Mark>> byCriterion =
        marks.findByNominationIdIn(List.of(nomination.id())).stream()
            .filter(mark -> mark.handedInAt() != null && mark.points() != null)
            .collect(Collectors.groupingBy(Mark::criterion));
    Map<String, List<MarkLine>> lines = new TreeMap<>();
    byCriterion.forEach((criterion, given) -> lines.put(criterion, numbered(given)));
    finals
        .findByNominationIdIn(List.of(nomination.id()))
        .forEach(set -> lines.put(set.criterion(), List.of(line(set))));
    return lines;
  }

  private static MarkLine line(FinalMark set) {
    return new MarkLine(1, Decimals.plain(set.points().doubleValue()), set.reason());
  }

  private static List<MarkLine> numbered(List<Mark> given) {
    List<Mark> ordered =
        given.stream()
            .sorted(
                Comparator.comparing(Mark::points)
                    .reversed()
                    .thenComparing(mark -> Objects.requireNonNullElse(mark.reason(), "")))
            .toList();
    List<MarkLine> lines = new ArrayList<>();
    for (Mark mark : ordered) {
      lines.add(
          new MarkLine(
              lines.size() + 1,
              Decimals.plain(mark.points().doubleValue()),
              Objects.requireNonNullElse(mark.reason(), "")));
    }
    return lines;
  }
}
