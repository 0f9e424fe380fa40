package id.paritrana.cli;

import id.paritrana.cli.output.Part;
import id.paritrana.cli.wording.Said;
import id.paritrana.scoring.Applied;
import id.paritrana.scoring.Breakdown;
import id.paritrana.scoring.Mark;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.Used;
import id.paritrana.scoring.wording.Remark;
import id.paritrana.scoring.wording.Sentence;
import id.paritrana.scoring.wording.Spelling;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** One nominee's score as tables, from the whole down to figures, marks and their sources. */
record BreakdownParts(Standing standing, Locale locale) {
  private static final List<String> CRITERIA =
      List.of("level", "criterion", "name", "points", "weight", "contribution", "remarks");
  private static final List<String> ADJUSTMENTS =
      List.of("criterion", "adjustment", "name", "before", "after", "remark");
  private static final List<String> FIGURES =
      List.of("criterion", "figure", "value", "kind", "source", "asOf", "strength");
  private static final List<String> MARKS = List.of("criterion", "assessor", "points", "state");
  private static final List<String> GATES = List.of("gate", "fulfilled", "remark");

  /** Criteria, caps and penalties, figures, marks and gates, as far as there are any. */
  List<Part> all() {
    List<List<Object>> criteria = new ArrayList<>();
    List<List<Object>> adjustments = new ArrayList<>();
    List<List<Object>> figures = new ArrayList<>();
    List<List<Object>> marks = new ArrayList<>();
    Standings.breakdown(standing)
        .ifPresent(root -> collect(root, 0, criteria, adjustments, figures, marks));
    List<List<Object>> gates =
        standing.gates().stream()
            .map(
                each ->
                    List.<Object>of(
                        each.gate().id(), Spelling.of(each.fulfilled()), each.remark().in(locale)))
            .toList();
    return List.of(
            new Part("breakdown", CRITERIA, criteria),
            new Part("adjustments", ADJUSTMENTS, adjustments),
            new Part("figures", FIGURES, figures),
            new Part("marks", MARKS, marks),
            new Part("gates", GATES, gates))
        .stream()
        .filter(part -> !part.rows().isEmpty())
        .toList();
  }

  /** Name, rank and score, or why there are none. */
  Sentence headline() {
    String name = standing.nominee().name();
    return switch (standing) {
      case Standing.Ranked ranked ->
          Said.of("explain.ranked", name, ranked.rank(), ranked.score().toPlainString());
      case Standing.Unscored _, Standing.Refused _ ->
          Said.of(
              "explain.unranked",
              name,
              standing.remarks().stream()
                  .map((Remark each) -> each.in(locale))
                  .findFirst()
                  .orElse("-"));
    };
  }

  private void collect(
      Breakdown breakdown,
      int level,
      List<List<Object>> criteria,
      List<List<Object>> adjustments,
      List<List<Object>> figures,
      List<List<Object>> marks) {
    String id = breakdown.criterion().id();
    criteria.add(
        List.of(
            level,
            id,
            breakdown.criterion().name().in(locale),
            breakdown.points(),
            breakdown.weight(),
            breakdown.contribution(),
            breakdown.remarks().stream().map(each -> each.in(locale)).toList()));
    switch (breakdown) {
      case Breakdown.Combined group ->
          group
              .parts()
              .forEach(part -> collect(part, level + 1, criteria, adjustments, figures, marks));
      case Breakdown.Measured measured -> figures(id, measured, figures);
      case Breakdown.Judged judged -> judged.marks().forEach(mark -> marks.add(mark(id, mark)));
    }
    for (Applied applied : breakdown.adjustments()) {
      adjustments.add(adjustment(id, applied));
      applied.figures().forEach(used -> figures.add(figure(applied.adjustment().id(), used)));
    }
  }

  private List<Object> adjustment(String criterion, Applied applied) {
    return List.of(
        criterion,
        applied.adjustment().id(),
        applied.adjustment().name().in(locale),
        applied.before(),
        applied.after(),
        applied.remark().in(locale));
  }

  private static void figures(String id, Breakdown.Measured measured, List<List<Object>> rows) {
    measured.figures().forEach(used -> rows.add(figure(id, used)));
    measured
        .quoted()
        .ifPresent(
            quoted ->
                rows.add(
                    List.of(
                        id,
                        "%",
                        quoted.percent(),
                        quoted.universe(),
                        quoted.source(),
                        quoted.asOf(),
                        Spelling.of(quoted.strength()))));
  }

  private static List<Object> figure(String criterion, Used used) {
    return List.of(
        criterion,
        used.id(),
        used.quantity().value(),
        used.quantity().kind(),
        used.quantity().source(),
        used.quantity().asOf(),
        Spelling.of(used.quantity().strength()));
  }

  private static List<Object> mark(String criterion, Mark mark) {
    return switch (mark) {
      case Mark.Given given ->
          List.of(criterion, given.assessor(), OptionalDouble.of(given.points()), "given");
      case Mark.Recused recused ->
          List.of(criterion, recused.assessor(), OptionalDouble.empty(), "recused");
      case Mark.Absent absent ->
          List.of(criterion, absent.assessor(), OptionalDouble.empty(), "absent");
    };
  }
}
