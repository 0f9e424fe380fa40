package id.paritrana.web.edition;

import static id.paritrana.indicator.Measurement.plain;

import id.paritrana.scoring.aggregation.Aggregation;
import id.paritrana.scoring.scheme.Adjustment;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.scheme.Gate;
import id.paritrana.scoring.scheme.Missing;
import id.paritrana.scoring.scheme.Panel;
import id.paritrana.scoring.scheme.Scale;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.scheme.TieBreak;
import id.paritrana.scoring.scheme.Treatment;
import id.paritrana.web.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Says a scheme in the reader's language. */
public final class SchemeTree {

  private final Page page;
  private final Scheme scheme;

  private SchemeTree(Page page, Scheme scheme) {
    this.page = page;
    this.scheme = scheme;
  }

  /** The criteria below the root, with everything that shapes their points. */
  public static List<SchemeNode> of(Page page, Scheme scheme) {
    return new SchemeTree(page, scheme).parts(scheme.root());
  }

  /** Gates, caps, penalties, tie-breaks and band, one sentence each. */
  public static List<String> rules(Page page, Scheme scheme) {
    SchemeTree tree = new SchemeTree(page, scheme);
    List<String> rules = new ArrayList<>();
    scheme.gates().forEach(gate -> rules.add(tree.rule(gate)));
    scheme.adjustments().forEach(adjustment -> rules.add(tree.rule(adjustment)));
    rules.add(page.text("editions.scheme.ties", tree.ladder()));
    rules.add(page.text("editions.scheme.band", plain(scheme.band())));
    rules.add(page.text("editions.scheme.decimals", scheme.rounding().decimals()));
    return rules;
  }

  private String rule(Gate gate) {
    Locale locale = page.language().locale();
    return page.text(
        "editions.scheme.gate",
        gate.name().in(locale),
        scheme.figures().of(gate.requires()).in(locale));
  }

  private String rule(Adjustment adjustment) {
    Locale locale = page.language().locale();
    return switch (adjustment) {
      case Adjustment.Cap cap ->
          page.text(
              "editions.scheme.cap",
              cap.name().in(locale),
              scheme.figures().of(cap.when()).in(locale),
              plain(cap.atMost()));
      case Adjustment.Penalty penalty ->
          page.text(
              "editions.scheme.penalty",
              penalty.name().in(locale),
              scheme.figures().of(penalty.when()).in(locale),
              scheme.figures().of(penalty.subtract()).in(locale));
    };
  }

  private String ladder() {
    return scheme.tieBreaks().stream()
        .map(
            step ->
                switch (step) {
                  case TieBreak.By by ->
                      scheme
                          .criterion(by.criterion())
                          .map(found -> found.name().in(page.language().locale()))
                          .orElse(by.criterion());
                  case TieBreak.Plenary _ -> page.text("editions.scheme.plenary");
                })
        .collect(Collectors.joining(" → "));
  }

  private List<SchemeNode> parts(Criterion.Group group) {
    double sum = group.parts().stream().mapToDouble(Criterion::weight).sum();
    return group.parts().stream()
        .map(part -> node(part, sum == 0 ? 0 : part.weight() / sum))
        .toList();
  }

  private SchemeNode node(Criterion criterion, double share) {
    return new SchemeNode(
        criterion.id(),
        criterion.name().in(page.language().locale()),
        plain(criterion.weight()),
        share,
        lines(criterion),
        criterion instanceof Criterion.Judged judged ? levels(judged) : List.of(),
        criterion instanceof Criterion.Group group ? parts(group) : List.of());
  }

  private List<String> lines(Criterion criterion) {
    return switch (criterion) {
      case Criterion.Group group -> List.of(page.text(aggregation(group.aggregation())));
      case Criterion.Measured measured -> measured(measured);
      case Criterion.Judged judged -> judged(judged);
    };
  }

  private List<String> measured(Criterion.Measured measured) {
    List<String> lines = new ArrayList<>();
    lines.add(
        page.text(
            "editions.scheme.figure",
            scheme.figures().of(measured.figure()).in(page.language().locale())));
    lines.add(scale(measured.scale()));
    if (!measured.higherIsBetter()) {
      lines.add(page.text("editions.scheme.lower"));
    }
    if (measured.treatment() instanceof Treatment.Winsorise winsorise) {
      lines.add(page.text("editions.scheme.winsorise", winsorise.points()));
    }
    lines.add(missing(measured.missing()));
    return lines;
  }

  private List<String> judged(Criterion.Judged judged) {
    Panel panel = judged.panel();
    return List.of(
        page.text("editions.scheme.rubric", plain(judged.rubric().max())),
        page.text(centre(panel.centre()), panel.atLeast()),
        missing(judged.missing()));
  }

  private static String aggregation(Aggregation aggregation) {
    return switch (aggregation) {
      case Aggregation.Arithmetic _ -> "editions.scheme.group.arithmetic";
      case Aggregation.Geometric _ -> "editions.scheme.group.geometric";
      case Aggregation.Power _ -> "editions.scheme.group.power";
      case Aggregation.Median _ -> "editions.scheme.group.median";
      case Aggregation.Copeland _ -> "editions.scheme.group.copeland";
    };
  }

  private static String centre(Panel.Centre centre) {
    return switch (centre) {
      case MEAN -> "editions.scheme.panel.mean";
      case MEDIAN -> "editions.scheme.panel.median";
      case TRIMMED_MEAN -> "editions.scheme.panel.trimmed-mean";
    };
  }

  private String scale(Scale scale) {
    return switch (scale) {
      case Scale.AsIs _ -> page.text("editions.scheme.scale.as-is");
      case Scale.Goalposts posts ->
          page.text("editions.scheme.scale.goalposts", plain(posts.low()), plain(posts.high()));
      case Scale.MinMax ends ->
          page.text("editions.scheme.scale.min-max", plain(ends.low()), plain(ends.high()));
      case Scale.ZScore score ->
          page.text(
              "editions.scheme.scale.z-score",
              plain(score.mean()),
              plain(score.standardDeviation()));
      case Scale.Percentile _ -> page.text("editions.scheme.scale.percentile");
      case Scale.Rank _ -> page.text("editions.scheme.scale.rank");
      case Scale.Borda _ -> page.text("editions.scheme.scale.borda");
      case Scale.DistanceToMaximum _ -> page.text("editions.scheme.scale.to-maximum");
      case Scale.DistanceToReference reference ->
          page.text("editions.scheme.scale.to-reference", reference.nominee());
      case Scale.DistanceToTarget target ->
          page.text("editions.scheme.scale.to-target", plain(target.target()));
      case Scale.FractionOfMaximum _ -> page.text("editions.scheme.scale.of-maximum");
    };
  }

  private String missing(Missing missing) {
    return switch (missing) {
      case FAIL -> page.text("editions.scheme.missing.fail");
      case EXCLUDE -> page.text("editions.scheme.missing.exclude");
      case IMPUTE_MEAN -> page.text("editions.scheme.missing.mean");
      case IMPUTE_MEDIAN -> page.text("editions.scheme.missing.median");
      case IMPUTE_GROUP_MEAN -> page.text("editions.scheme.missing.group-mean");
      case IMPUTE_GROUP_MEDIAN -> page.text("editions.scheme.missing.group-median");
    };
  }

  private List<SchemeNode.Level> levels(Criterion.Judged judged) {
    return judged.rubric().levels().stream()
        .map(
            level ->
                new SchemeNode.Level(
                    plain(level.points()), level.words().in(page.language().locale())))
        .toList();
  }
}
