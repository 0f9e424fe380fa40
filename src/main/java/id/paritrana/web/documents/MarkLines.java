package id.paritrana.web.documents;

import id.paritrana.assessment.Mark;
import id.paritrana.assessment.Marks;
import id.paritrana.decision.ReadingResults;
import id.paritrana.decision.SetMark;
import id.paritrana.decision.SetMarks;
import id.paritrana.nomination.Nomination;
import id.paritrana.report.MarkGiver;
import id.paritrana.report.MarkLine;
import id.paritrana.web.Page;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The panel's marks of a nominee with their reasons. They are numbered from the highest down within
 * each criterion, so that the number tells nothing of the seat. A mark that an objection or a
 * correction set in place of them stands alone.
 */
@Singleton
public final class MarkLines {

  private final Marks marks;
  private final SetMarks set;

  MarkLines(Marks marks, SetMarks set) {
    this.marks = marks;
    this.set = set;
  }

  /** What counted in the result's run, by criterion; only marks that were handed in. */
  Map<String, List<MarkLine>> of(Page page, ReadingResults.Result result, Nomination nomination) {
    Map<String, List<MarkLine>> lines = given(nomination);
    set.of(result.reading().kept(), nomination)
        .forEach(
            (criterion, instead) -> lines.put(criterion, List.of(line(page, result, instead))));
    return lines;
  }

  /**
   * The same, but each criterion still tells the panel's marks before the one that counts in place
   * of them.
   */
  public Map<String, List<MarkLine>> withReplaced(
      Page page, ReadingResults.Result result, Nomination nomination) {
    Map<String, List<MarkLine>> lines = given(nomination);
    set.of(result.reading().kept(), nomination)
        .forEach(
            (criterion, instead) ->
                lines
                    .computeIfAbsent(criterion, _ -> new ArrayList<>())
                    .add(line(page, result, instead)));
    return lines;
  }

  /** The panel's marks by criterion; only those that were handed in. */
  private Map<String, List<MarkLine>> given(Nomination nomination) {
    Map<String, List<MarkLine>> lines = new TreeMap<>();
    marks.findByNominationIdIn(List.of(nomination.id())).stream()
        .filter(mark -> mark.handedInAt() != null && mark.points() != null)
        .collect(Collectors.groupingBy(Mark::criterion))
        .forEach((criterion, given) -> lines.put(criterion, numbered(given)));
    return lines;
  }

  private static MarkLine line(Page page, ReadingResults.Result result, SetMark instead) {
    BigDecimal points = Decimals.plain(instead.points().doubleValue());
    String at = page.time(instead.setAt(), result.place().edition().timeZone());
    return switch (instead.origin()) {
      case OBJECTION ->
          new MarkLine(
              MarkGiver.OBJECTION,
              0,
              points,
              page.text("documents.mark.objection", at, instead.reason()));
      case CORRECTION ->
          new MarkLine(
              MarkGiver.CORRECTION,
              0,
              points,
              page.text("documents.mark.correction", at, instead.reason()));
    };
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
              MarkGiver.ASSESSOR,
              lines.size() + 1,
              Decimals.plain(mark.points().doubleValue()),
              Objects.requireNonNullElse(mark.reason(), "")));
    }
    return lines;
  }
}
