package id.paritrana.scoring;

import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.wording.Remark;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Scores and ranks the nominees of one category by a scheme.
 *
 * <p>Gates come first: only admitted nominees enter the columns by which others are scaled. The
 * result depends on the scheme and the nominees alone, not on their order: rows are taken in the
 * order of their ids, sums are compensated, and every function is one of {@link StrictMath}.
 */
public final class Scoring {

  /** Version of the engine; it changes whenever a result can change. */
  public static final String ENGINE = "1.0";

  private Scoring() {}

  /**
   * Runs a scheme.
   *
   * @throws IllegalArgumentException where the nominees do not fit the scheme, see {@link Inputs}
   */
  public static Run run(Scheme scheme, List<Nominee> nominees, Stage stage) {
    List<Remark> faults = Inputs.faults(scheme, nominees);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException(faults.getFirst().in(Locale.ENGLISH));
    }
    List<Nominee> inOrder = new ArrayList<>(nominees);
    inOrder.sort(Comparator.comparing(Nominee::id));
    List<Nominee> admitted = new ArrayList<>();
    List<List<GateFinding>> open = new ArrayList<>();
    List<Standing> refused = new ArrayList<>();
    admit(scheme, inOrder, admitted, open, refused);
    Scheme counted = stage == Stage.DESK ? scheme.measuredOnly() : scheme;
    List<Standing> standings = scored(counted, admitted, open);
    standings.addAll(refused);
    return new Run(ENGINE, stage, scheme, standings, remarks(scheme, stage));
  }

  private static void admit(
      Scheme scheme,
      List<Nominee> nominees,
      List<Nominee> admitted,
      List<List<GateFinding>> open,
      List<Standing> refused) {
    for (Nominee nominee : nominees) {
      List<GateFinding> findings = Gates.check(scheme, nominee);
      if (Gates.allOpen(findings)) {
        admitted.add(nominee);
        open.add(findings);
      } else {
        refused.add(new Standing.Refused(nominee, findings, Gates.closed(findings)));
      }
    }
  }

  private static List<Standing> scored(
      Scheme scheme, List<Nominee> admitted, List<List<GateFinding>> open) {
    Field field = NomineeField.of(admitted);
    GroupColumn root = group(scheme, scheme.root(), field);
    List<Ranking.Scored> scored = new ArrayList<>();
    List<Standing> unscored = new ArrayList<>();
    for (int row = 0; row < field.size(); row++) {
      Nominee nominee = field.at(row);
      Breakdown.Combined breakdown = root.breakdown(row, 1, 1, 1);
      double exact = root.points[row];
      if (Double.isNaN(exact)) {
        List<Remark> why = new ArrayList<>(List.of(breakdown.remarks().getLast()));
        why.addAll(Checks.failed(scheme, nominee));
        unscored.add(new Standing.Unscored(nominee, breakdown, open.get(row), why));
      } else {
        var printed = scheme.rounding().of(exact);
        scored.add(
            new Ranking.Scored(
                nominee, printed, exact, breakdown, open.get(row), Checks.failed(scheme, nominee)));
      }
    }
    List<Standing> standings = new ArrayList<>(Ranking.of(scheme, scored));
    standings.addAll(unscored);
    return standings;
  }

  private static Column column(Scheme scheme, Criterion criterion, Field field) {
    Adjusting adjusting = Adjusting.of(scheme, criterion.id());
    return switch (criterion) {
      case Criterion.Measured measured ->
          new MeasuredColumn(measured, scheme.figures(), field, adjusting);
      case Criterion.Judged judged -> new JudgedColumn(judged, field, adjusting);
      case Criterion.Group group -> group(scheme, group, field);
    };
  }

  static GroupColumn group(Scheme scheme, Criterion.Group group, Field field) {
    List<Column> parts = group.parts().stream().map(part -> column(scheme, part, field)).toList();
    return new GroupColumn(group, parts, field, Adjusting.of(scheme, group.id()));
  }

  private static List<Remark> remarks(Scheme scheme, Stage stage) {
    List<Remark> remarks = new ArrayList<>();
    if (scheme.isIllustrative()) {
      remarks.add(Remark.of("run.illustrative"));
    }
    String left = scheme.judged().stream().map(Criterion::id).collect(Collectors.joining(", "));
    if (stage == Stage.DESK && !left.isEmpty()) {
      remarks.add(Remark.of("run.desk", left));
    }
    return remarks;
  }
}
