package id.paritrana.cli;

import id.paritrana.cli.output.Part;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.explanation.Change;
import id.paritrana.scoring.explanation.Comparison;
import id.paritrana.scoring.explanation.Lift;
import id.paritrana.scoring.explanation.Lifting;
import id.paritrana.scoring.explanation.Line;
import id.paritrana.scoring.wording.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Why one stands above another, what would lift a nominee, and what changed, as tables. */
record Reasons(Run run, Locale locale) {
  private static final List<String> LINES =
      List.of(
          "criterion",
          "name",
          "first-points",
          "second-points",
          "first",
          "second",
          "difference",
          "remark");
  private static final List<String> LIFTS =
      List.of("figure", "from", "to", "score", "rank", "class", "remark");

  /** What each criterion contributes to the difference of two scores, the better one first. */
  Part comparison(Standing.Ranked one, Standing.Ranked other) {
    boolean above = one.exact() >= other.exact();
    Comparison comparison = Comparison.of(run, above ? one : other, above ? other : one);
    List<List<Object>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "total",
            "",
            comparison.above().exact(),
            comparison.below().exact(),
            comparison.above().exact(),
            comparison.below().exact(),
            comparison.difference(),
            comparison.remarks().getFirst().in(locale)));
    comparison.lines().forEach(line -> rows.add(row(line)));
    return new Part("comparison", LINES, rows);
  }

  private List<Object> row(Line line) {
    return List.of(
        line.id(),
        line.name().in(locale),
        line.firstPoints(),
        line.secondPoints(),
        line.first(),
        line.second(),
        line.difference(),
        line.remark().in(locale));
  }

  /** The single figures that would raise rank or class, the least effort first. */
  Part lifts(Standing.Ranked standing) {
    return new Part("lifts", LIFTS, Lifting.of(run, standing).stream().map(this::row).toList());
  }

  private List<Object> row(Lift lift) {
    return List.of(
        lift.figure(),
        lift.from(),
        lift.to(),
        lift.score(),
        lift.rank(),
        lift.scoreClass().map(each -> each.id()),
        lift.remark().in(locale));
  }

  /** What changed for a nominee since an earlier run; no rows where nothing did. */
  Part changes(Run earlier, String nominee) {
    List<List<Object>> rows =
        Change.between(earlier, run).stream()
            .filter(change -> change.nominee().equals(nominee))
            .flatMap(change -> change.remarks().stream())
            .map((Remark each) -> List.<Object>of(each.in(locale)))
            .toList();
    return new Part("changes", List.of("remark"), rows);
  }
}
