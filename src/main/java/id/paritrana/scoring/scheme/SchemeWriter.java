package id.paritrana.scoring.scheme;

import static id.paritrana.scoring.scheme.YamlText.number;
import static id.paritrana.scoring.scheme.YamlText.pair;
import static id.paritrana.scoring.scheme.YamlText.quoted;
import static id.paritrana.scoring.scheme.YamlText.word;

import id.paritrana.scoring.aggregation.Aggregation;
import id.paritrana.scoring.wording.Words;
import java.util.List;

/**
 * Writes schemes as files that {@link SchemeReader} reads back as equal ones. The same scheme
 * always gives the same characters, with every default written out.
 */
public final class SchemeWriter {
  private final YamlText yaml = new YamlText();

  private SchemeWriter() {}

  /** The file of a scheme. */
  public static String write(Scheme scheme) {
    SchemeWriter writer = new SchemeWriter();
    writer.head(scheme);
    writer.yaml.line(0, "criteria:");
    scheme.root().parts().forEach(part -> writer.criterion(1, part));
    writer.rules(scheme);
    return writer.yaml.all();
  }

  private void head(Scheme scheme) {
    yaml.field(0, "scheme", quoted(scheme.id()));
    yaml.field(0, "name", quoted(scheme.name()));
    yaml.field(0, "version", quoted(scheme.version()));
    yaml.field(0, "provenance", quoted(scheme.provenance()));
    yaml.field(0, "decimals", number(scheme.rounding().decimals()));
    yaml.field(0, "rounding", word(scheme.rounding().mode()));
    group(0, scheme.root());
  }

  private void group(int indent, Criterion.Group group) {
    yaml.field(indent, "aggregate", aggregation(group.aggregation()));
    yaml.field(indent, "at-least", number(group.atLeast()));
  }

  private void criterion(int indent, Criterion criterion) {
    entry(indent, criterion.id(), criterion.name());
    yaml.field(indent + 1, "weight", number(criterion.weight()));
    switch (criterion) {
      case Criterion.Group group -> {
        group(indent + 1, group);
        yaml.line(indent + 1, "of:");
        group.parts().forEach(part -> criterion(indent + 2, part));
      }
      case Criterion.Measured measured -> measured(indent + 1, measured);
      case Criterion.Judged judged -> judged(indent + 1, judged);
    }
  }

  private void entry(int indent, String id, Words name) {
    yaml.field(indent, "- id", quoted(id));
    yaml.field(indent + 1, "name", quoted(name));
  }

  private void measured(int indent, Criterion.Measured measured) {
    yaml.field(indent, "figure", quoted(measured.figure().text()));
    yaml.field(indent, "unit", word(measured.unit()));
    yaml.field(indent, "better", measured.higherIsBetter() ? "higher" : "lower");
    yaml.field(indent, "scale", scale(measured.scale()));
    yaml.field(indent, "treatment", treatment(measured.treatment()));
    yaml.field(indent, "missing", word(measured.missing()));
  }

  private void judged(int indent, Criterion.Judged judged) {
    yaml.line(indent, "rubric:");
    yaml.field(indent + 1, "max", number(judged.rubric().max()));
    if (!judged.rubric().levels().isEmpty()) {
      yaml.line(indent + 1, "levels:");
      for (Rubric.Level level : judged.rubric().levels()) {
        yaml.field(indent + 2, "- points", number(level.points()));
        yaml.field(indent + 3, "id", quoted(level.words().id()));
        yaml.field(indent + 3, "en", quoted(level.words().en()));
      }
    }
    Panel panel = judged.panel();
    String centre =
        panel.centre() == Panel.Centre.TRIMMED_MEAN
            ? "{ trimmed-mean: " + number(panel.trim()) + " }"
            : word(panel.centre());
    yaml.field(indent, "panel", centre);
    yaml.field(indent, "marks-at-least", number(panel.atLeast()));
    yaml.field(indent, "missing", word(judged.missing()));
  }

  private static String aggregation(Aggregation aggregation) {
    return switch (aggregation) {
      case Aggregation.Arithmetic _ -> "arithmetic";
      case Aggregation.Geometric _ -> "geometric";
      case Aggregation.Median _ -> "median";
      case Aggregation.Copeland _ -> "copeland";
      case Aggregation.Power(double exponent) when exponent == -1 -> "harmonic";
      case Aggregation.Power(double exponent) -> "{ power: " + number(exponent) + " }";
    };
  }

  private static String scale(Scale scale) {
    return switch (scale) {
      case Scale.AsIs _ -> "as-is";
      case Scale.Goalposts(double low, double high, boolean truncated) ->
          "{ " + (truncated ? "goalposts" : "scaled") + ": " + pair(low, high) + " }";
      case Scale.MinMax(double low, double high) -> "{ min-max: " + pair(low, high) + " }";
      case Scale.ZScore(double mean, double sd) -> "{ z-score: " + pair(mean, sd) + " }";
      case Scale.Percentile _ -> "percentile";
      case Scale.Rank _ -> "rank";
      case Scale.Borda _ -> "borda";
      case Scale.DistanceToMaximum _ -> "distance-to-maximum";
      case Scale.DistanceToReference(String nominee) ->
          "{ distance-to-reference: " + quoted(nominee) + " }";
      case Scale.DistanceToTarget(double target) ->
          "{ distance-to-target: " + number(target) + " }";
      case Scale.FractionOfMaximum _ -> "fraction-of-maximum";
    };
  }

  private static String treatment(Treatment treatment) {
    return switch (treatment) {
      case Treatment.None _ -> "none";
      case Treatment.Winsorise(int points, double skewness, double kurtosis, boolean logarithm) ->
          "{ winsorise: %d, skewness: %s, kurtosis: %s, then: %s }"
              .formatted(
                  points, number(skewness), number(kurtosis), logarithm ? "logarithm" : "nothing");
    };
  }

  private void rules(Scheme scheme) {
    section("gates", scheme.gates());
    for (Gate gate : scheme.gates()) {
      entry(1, gate.id(), gate.name());
      yaml.field(2, "requires", quoted(gate.requires().text()));
      appliesTo(gate.appliesTo());
    }
    section("checks", scheme.checks());
    for (Check check : scheme.checks()) {
      entry(1, check.id(), check.name());
      yaml.field(2, "that", quoted(check.that().text()));
      appliesTo(check.appliesTo());
    }
    adjustments(scheme, Adjustment.Penalty.class, "penalties");
    adjustments(scheme, Adjustment.Cap.class, "caps");
    section("classes", scheme.classes());
    for (ScoreClass each : scheme.classes()) {
      entry(1, each.id(), each.name());
      yaml.field(2, "from", number(each.from()));
    }
    yaml.field(
        0, "tie-break", quoted(scheme.tieBreaks().stream().map(SchemeWriter::step).toList()));
    yaml.field(0, "band", number(scheme.band()));
    yaml.field(0, "winners", number(scheme.winners()));
    if (!scheme.figures().names().isEmpty()) {
      yaml.line(0, "figures:");
      scheme.figures().names().forEach((figure, name) -> entry(1, figure, name));
    }
  }

  private void section(String key, List<?> entries) {
    yaml.line(0, entries.isEmpty() ? key + ": []" : key + ":");
  }

  private void adjustments(Scheme scheme, Class<? extends Adjustment> kind, String key) {
    List<Adjustment> all = scheme.adjustments().stream().filter(kind::isInstance).toList();
    section(key, all);
    for (Adjustment each : all) {
      entry(1, each.id(), each.name());
      yaml.field(2, "when", quoted(each.when().text()));
      if (!each.on().equals(Scheme.TOTAL)) {
        yaml.field(2, "criterion", quoted(each.on()));
      }
      appliesTo(each.appliesTo());
      switch (each) {
        case Adjustment.Penalty penalty ->
            yaml.field(2, "subtract", quoted(penalty.subtract().text()));
        case Adjustment.Cap cap -> yaml.field(2, "at-most", number(cap.atMost()));
      }
    }
  }

  private void appliesTo(List<String> kinds) {
    if (!kinds.isEmpty()) {
      yaml.field(2, "applies-to", quoted(kinds));
    }
  }

  private static String step(TieBreak step) {
    return switch (step) {
      case TieBreak.By(String criterion) -> criterion;
      case TieBreak.Plenary _ -> "plenary";
    };
  }
}
