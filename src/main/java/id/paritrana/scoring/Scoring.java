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
 * <p>Gates come first, then what is missing: only admitted nominees who can have a score enter the
 * columns by which others are scaled and compared, see {@link Raw}. The result depends on the
 * scheme and the nominees alone, not on their order: rows are taken in the order of their ids, sums
 * are compensated, and every function is one of {@link StrictMath}.
 */
public final class Scoring {

  /** Version of the engine; it changes whenever a result can change. */
  public static final String ENGINE = "1.1";

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
    GroupColumn root = root(scheme, field);
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
                nominee,
                printed,
                exact,
                breakdown,
                open.get(row),
                notes(scheme, nominee, breakdown)));
      }
    }
    List<Standing> standings = new ArrayList<>(Ranking.of(scheme, scored));
    standings.addAll(unscored);
    return standings;
  }

  /** The checks that fail, and the caps and penalties that lack a figure. */
  private static List<Remark> notes(Scheme scheme, Nominee nominee, Breakdown breakdown) {
    List<Remark> notes = new ArrayList<>(Checks.failed(scheme, nominee));
    breakdown.unknownAdjustments().map(Applied::remark).forEach(notes::add);
    return notes;
  }

  /** The column of the whole, with those of all criteria below it. */
  static GroupColumn root(Scheme scheme, Field field) {
    return group(scheme, scheme.root(), field, new Raw(scheme.root(), field));
  }

  private static GroupColumn group(Scheme scheme, Criterion.Group group, Field field, Raw raw) {
    List<Column> parts =
        group.parts().stream().map(part -> column(scheme, part, field, raw)).toList();
    return new GroupColumn(group, parts, field, raw, Adjusting.of(scheme, group.id()));
  }

  private static Column column(Scheme scheme, Criterion criterion, Field field, Raw raw) {
    Adjusting adjusting = Adjusting.of(scheme, criterion.id());
    return switch (criterion) {
      case Criterion.Measured measured ->
          new MeasuredColumn(measured, scheme.figures(), field, raw, adjusting);
      case Criterion.Judged judged -> new JudgedColumn(judged, field, raw, adjusting);
      case Criterion.Group group -> group(scheme, group, field, raw);
    };
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
