package id.paritrana.scoring.scheme;

import id.paritrana.scoring.aggregation.Aggregation;
import id.paritrana.scoring.formula.Formula;
import id.paritrana.scoring.wording.Remark;
import id.paritrana.scoring.wording.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads the tree of criteria. */
final class CriterionReader {
  private static final double LARGEST = 1e6;
  private static final String AGGREGATIONS =
      "arithmetic, geometric, harmonic, median, copeland, {power: 2}";

  private final Faults faults;
  private final Set<String> ids;

  CriterionReader(Faults faults, Set<String> ids) {
    this.faults = faults;
    this.ids = ids;
  }

  List<Criterion> parts(Fields fields, String key) {
    Node list = fields.need(key, Remark.of("allowed.list"));
    if (list == null) {
      return List.of();
    }
    String path = fields.at(key);
    List<Criterion> parts = new ArrayList<>();
    for (Node node : fields.list(list, path)) {
      parts.add(criterion(node, path));
    }
    if (parts.isEmpty()) {
      faults.add(list, path, Remark.of("scheme.no-criteria"), Remark.of("allowed.list"));
    } else if (parts.stream().mapToDouble(Criterion::weight).sum() == 0) {
      faults.add(list, path, Remark.of("scheme.no-weight"), Remark.of("allowed.some-weight"));
    }
    return parts;
  }

  private Criterion criterion(Node node, String path) {
    Fields fields = new Fields(node, path + "/" + nameOf(node), faults);
    String id = uniqueId(fields, ids);
    Words name = fields.words("name", id);
    double weight = fields.number("weight", 0, LARGEST);
    Criterion criterion;
    if (fields.has("of")) {
      List<Criterion> parts = parts(fields, "of");
      double atLeast = fields.number("at-least", 0, 0, 1);
      criterion = new Criterion.Group(id, name, weight, aggregation(fields, parts), atLeast, parts);
    } else if (fields.has("figure")) {
      criterion = measured(fields, id, name, weight);
    } else {
      criterion = judged(fields, id, name, weight);
    }
    fields.close();
    return criterion;
  }

  private Criterion.Measured measured(Fields fields, String id, Words name, double weight) {
    Formula figure = Formulas.formula(fields, "figure");
    Unit unit = figure.isQuotient() ? Unit.PERCENT : Unit.NUMBER;
    boolean higher = fields.choice("better", Better.class, Better.HIGHER) == Better.HIGHER;
    Scale scale = ScaleReader.read(fields);
    if (!higher && scale instanceof Scale.FractionOfMaximum) {
      faults.add(
          fields.node(),
          fields.at("scale"),
          Remark.of("scheme.fraction-of-lower"),
          Remark.of("allowed.higher"));
    }
    return new Criterion.Measured(
        id,
        name,
        weight,
        figure,
        fields.choice("unit", Unit.class, unit),
        higher,
        scale,
        ScaleReader.treatment(fields),
        fields.choice("missing", Missing.class, Missing.FAIL));
  }

  private enum Better {
    HIGHER,
    LOWER
  }

  private Criterion.Judged judged(Fields fields, String id, Words name, double weight) {
    return new Criterion.Judged(
        id,
        name,
        weight,
        rubric(fields),
        panel(fields),
        fields.choice("missing", Missing.class, Missing.FAIL));
  }

  private Rubric rubric(Fields fields) {
    Node node = fields.find("rubric");
    if (node == null) {
      return new Rubric(100, List.of());
    }
    Fields rubric = new Fields(node, fields.at("rubric"), faults);
    double max = rubric.number("max", 0.001, 1000);
    List<Rubric.Level> levels = new ArrayList<>();
    for (Node each : rubric.list("levels")) {
      Fields level = new Fields(each, rubric.at("levels"), faults);
      double points = level.number("points", 0, max);
      if (!levels.isEmpty() && points <= levels.getLast().points()) {
        faults.add(
            each,
            rubric.at("levels"),
            Remark.of("scheme.levels-order", points),
            Remark.of("allowed.ascending"));
      }
      levels.add(new Rubric.Level(points, level.languages()));
      level.close();
    }
    rubric.close();
    return new Rubric(max, levels);
  }

  private Panel panel(Fields fields) {
    Node node = fields.find("panel");
    int atLeast = fields.count("marks-at-least", 1, 1, 1000);
    if (node instanceof MappingNode) {
      Fields trimmed = new Fields(node, fields.at("panel"), faults);
      double trim = trimmed.number("trimmed-mean", 0, 0.499);
      trimmed.close();
      return new Panel(Panel.Centre.TRIMMED_MEAN, trim, atLeast);
    }
    if (node instanceof ScalarNode scalar && scalar.getValue().equals("trimmed-mean")) {
      return new Panel(Panel.Centre.TRIMMED_MEAN, 0.1, atLeast);
    }
    boolean mean = node == null || fields.text(node, fields.at("panel")).equals("mean");
    if (!mean && !fields.text(node, fields.at("panel")).equals("median")) {
      fields.notOneOf(node, fields.at("panel"), "mean, median, {trimmed-mean: 0.1}");
    }
    return new Panel(mean ? Panel.Centre.MEAN : Panel.Centre.MEDIAN, 0, atLeast);
  }

  /** The rule of a group; some means are not defined for points below 0. */
  Aggregation aggregation(Fields fields, List<Criterion> parts) {
    Aggregation read = aggregation(fields);
    if (read instanceof Aggregation.Geometric || read instanceof Aggregation.Power) {
      for (String id : belowZero(parts)) {
        faults.add(
            fields.node(),
            fields.at("aggregate"),
            Remark.of("scheme.below-zero", id),
            Remark.of("allowed.not-below-zero"));
      }
    }
    return read;
  }

  /**
   * The leaves whose scale is sure to give someone less than 0, or, of z-scores, likely: whose mean
   * is less than a deviation.
   */
  private static List<String> belowZero(List<Criterion> parts) {
    return parts.stream()
        .flatMap(
            part ->
                switch (part) {
                  case Criterion.Group group -> belowZero(group.parts()).stream();
                  case Criterion.Measured leaf ->
                      switch (leaf.scale()) {
                            case Scale.MinMax(double low, double _) -> low < 0;
                            case Scale.ZScore(double mean, double deviation) -> mean < deviation;
                            default -> false;
                          }
                          ? Stream.of(leaf.id())
                          : Stream.<String>empty();
                  case Criterion.Judged _ -> Stream.<String>empty();
                })
        .toList();
  }

  private Aggregation aggregation(Fields fields) {
    Node node = fields.find("aggregate");
    String path = fields.at("aggregate");
    if (node instanceof MappingNode) {
      Fields power = new Fields(node, path, faults);
      double exponent = power.number("power", -20, 20);
      power.close();
      if (exponent != 0) {
        return new Aggregation.Power(exponent);
      }
      fields.notOneOf(node, path, AGGREGATIONS);
      return new Aggregation.Arithmetic();
    }
    String word = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    return switch (node == null ? "arithmetic" : word) {
      case "arithmetic" -> new Aggregation.Arithmetic();
      case "geometric" -> new Aggregation.Geometric();
      case "harmonic" -> Aggregation.harmonic();
      case "median" -> new Aggregation.Median();
      case "copeland" -> new Aggregation.Copeland();
      default -> {
        fields.notOneOf(node, path, AGGREGATIONS);
        yield new Aggregation.Arithmetic();
      }
    };
  }

  static String uniqueId(Fields fields, Set<String> ids) {
    String id = fields.id("id");
    Node node = fields.find("id");
    if (node != null && !id.isEmpty() && !ids.add(id)) {
      fields
          .faults()
          .add(node, fields.at("id"), Remark.of("scheme.id-twice", id), Remark.of("allowed.once"));
    }
    return id;
  }

  private static String nameOf(Node node) {
    if (node instanceof MappingNode mapping) {
      for (var entry : mapping.getValue()) {
        if (entry.getKeyNode() instanceof ScalarNode key
            && key.getValue().equals("id")
            && entry.getValueNode() instanceof ScalarNode value) {
          return value.getValue();
        }
      }
    }
    return "?";
  }
}
