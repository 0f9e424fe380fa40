package id.paritrana.scoring.scheme;

import id.paritrana.scoring.wording.Remark;
import java.util.List;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/** Reads the scale and the treatment of a measured criterion. */
final class ScaleReader {
  private static final double LARGEST = 1e15;
  private static final String SCALES =
      "as-is, min-max, z-score, percentile, rank, borda, distance-to-maximum, fraction-of-maximum,"
          + " {goalposts: [0, 100]}, {scaled: [0, 100]}, {min-max: [1, 100]}, {z-score: [50, 10]},"
          + " {distance-to-target: 100}, {distance-to-reference: ID}";
  private static final String TREATMENTS =
      "none, winsorise, winsorise-then-logarithm, {winsorise: 5, skewness: 2, kurtosis: 3.5,"
          + " then: logarithm}";

  private ScaleReader() {}

  static Scale read(Fields fields) {
    Node node = fields.need("scale", Remark.of("allowed.one-of", SCALES));
    String path = fields.at("scale");
    if (node == null) {
      return new Scale.AsIs();
    }
    if (!(node instanceof MappingNode)) {
      return plain(fields, node, path);
    }
    Fields scale = new Fields(node, path, fields.faults());
    Scale read =
        switch (scale.onlyKey().orElse("")) {
          case "goalposts" -> goalposts(scale, "goalposts", true);
          case "scaled" -> goalposts(scale, "scaled", false);
          case "min-max" -> {
            double[] ends = ascending(scale, "min-max");
            yield new Scale.MinMax(ends[0], ends[1]);
          }
          case "z-score" -> {
            double[] pair = pair(scale, "z-score");
            positive(scale, "z-score", pair[1]);
            yield new Scale.ZScore(pair[0], pair[1]);
          }
          case "distance-to-target" ->
              new Scale.DistanceToTarget(scale.number("distance-to-target", -LARGEST, LARGEST));
          case "distance-to-reference" ->
              new Scale.DistanceToReference(scale.text("distance-to-reference"));
          default -> {
            fields.notOneOf(node, path, SCALES);
            yield new Scale.AsIs();
          }
        };
    return read;
  }

  private static Scale plain(Fields fields, Node node, String path) {
    return switch (node instanceof ScalarNode scalar ? scalar.getValue() : "") {
      case "as-is" -> new Scale.AsIs();
      case "min-max" -> new Scale.MinMax(0, 100);
      case "z-score" -> new Scale.ZScore(50, 10);
      case "percentile" -> new Scale.Percentile();
      case "rank" -> new Scale.Rank();
      case "borda" -> new Scale.Borda();
      case "distance-to-maximum" -> new Scale.DistanceToMaximum();
      case "fraction-of-maximum" -> new Scale.FractionOfMaximum();
      default -> {
        fields.notOneOf(node, path, SCALES);
        yield new Scale.AsIs();
      }
    };
  }

  private static Scale goalposts(Fields scale, String key, boolean truncated) {
    double[] posts = ascending(scale, key);
    return new Scale.Goalposts(posts[0], posts[1], truncated);
  }

  private static void positive(Fields scale, String key, double deviation) {
    Node node = scale.find(key);
    if (node != null && deviation <= 0) {
      scale
          .faults()
          .add(
              node,
              scale.at(key),
              Remark.of("scheme.deviation", deviation),
              Remark.of("allowed.deviation"));
    }
  }

  private static double[] ascending(Fields scale, String key) {
    double[] pair = pair(scale, key);
    Node node = scale.find(key);
    if (node != null && pair[0] >= pair[1]) {
      scale
          .faults()
          .add(
              node,
              scale.at(key),
              Remark.of("scheme.posts-order", pair[0], pair[1]),
              Remark.of("allowed.ascending"));
    }
    return pair;
  }

  private static double[] pair(Fields scale, String key) {
    Node node = scale.need(key, Remark.of("allowed.two-numbers"));
    List<Node> nodes = node == null ? List.of() : scale.list(node, scale.at(key));
    if (node == null || nodes.size() != 2) {
      if (node != null) {
        scale
            .faults()
            .add(
                node,
                scale.at(key),
                Remark.of("scheme.not-two", nodes.size()),
                Remark.of("allowed.two-numbers"));
      }
      return new double[] {0, 100};
    }
    return new double[] {
      scale.number(nodes.get(0), scale.at(key), -LARGEST, LARGEST),
      scale.number(nodes.get(1), scale.at(key), -LARGEST, LARGEST)
    };
  }

  static Treatment treatment(Fields fields) {
    Node node = fields.find("treatment");
    if (node instanceof MappingNode) {
      Fields given = new Fields(node, fields.at("treatment"), fields.faults());
      Node points = given.need("winsorise", Remark.of("allowed.count", 0, 1000));
      Treatment treatment =
          new Treatment.Winsorise(
              points == null ? 0 : given.count(points, given.at("winsorise"), 0, 1000),
              given.number("skewness", 2, 0, 100),
              given.number("kurtosis", 3.5, 0, 1000),
              given.choice("then", Then.class, Then.NOTHING) == Then.LOGARITHM);
      given.close();
      return treatment;
    }
    String word = node instanceof ScalarNode scalar ? scalar.getValue() : "";
    return switch (node == null ? "none" : word) {
      case "none" -> new Treatment.None();
      case "winsorise" -> new Treatment.Winsorise(5, 2, 3.5, false);
      case "winsorise-then-logarithm" -> new Treatment.Winsorise(5, 2, 3.5, true);
      default -> {
        fields.notOneOf(node, fields.at("treatment"), TREATMENTS);
        yield new Treatment.None();
      }
    };
  }

  private enum Then {
    NOTHING,
    LOGARITHM
  }
}
