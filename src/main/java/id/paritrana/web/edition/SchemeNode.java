package id.paritrana.web.edition;

import java.math.BigDecimal;
import java.util.List;

/**
 * A criterion of a scheme as a reader sees it.
 *
 * @param weight as the scheme gives it
 * @param share of the weights of its siblings, 0 to 1
 * @param lines how its points come about
 * @param levels the anchors of a judged criterion
 * @param parts its parts, in the order of the scheme
 */
public record SchemeNode(
    String id,
    String name,
    BigDecimal weight,
    double share,
    List<String> lines,
    List<Level> levels,
    List<SchemeNode> parts) {

  public SchemeNode {
    lines = List.copyOf(lines);
    levels = List.copyOf(levels);
    parts = List.copyOf(parts);
  }

  /** What some of the points of a rubric ask for. */
  public record Level(BigDecimal points, String text) {}
}
