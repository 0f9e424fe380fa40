package id.paritrana.scoring.explanation;

import id.paritrana.scoring.Run;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.wording.Remark;
import java.util.ArrayList;
import java.util.List;

/**
 * Why one nominee stands above another.
 *
 * @param difference of the scores before rounding, in points
 * @param lines the largest difference first, for or against
 */
public record Comparison(
    Standing.Ranked above, Standing.Ranked below, double difference, List<Line> lines) {

  public Comparison {
    lines = List.copyOf(lines);
  }

  /** The comparison of two standings of a run. */
  public static Comparison of(Run run, Standing.Ranked above, Standing.Ranked below) {
    return new Comparison(
        above,
        below,
        above.exact() - below.exact(),
        Line.between(run, above.breakdown(), run, below.breakdown()));
  }

  /** The comparison in sentences: the scores, then every line that makes a difference. */
  public List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    String code = above.score().compareTo(below.score()) == 0 ? "compare.equal" : "compare.above";
    remarks.add(
        Remark.of(
            code,
            above.nominee().name(),
            below.nominee().name(),
            above.score().toPlainString(),
            below.score().toPlainString()));
    for (Line line : lines) {
      if (line.difference() != 0) {
        remarks.add(line.remark());
      }
    }
    return remarks;
  }
}
