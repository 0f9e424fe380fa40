package id.paritrana.scoring.scheme;

import id.paritrana.scoring.wording.Words;
import java.util.List;

/**
 * The scale on which assessors mark, from 0 to {@code max} points.
 *
 * @param levels what a nominee must show for some of the points, ascending; may be empty
 */
public record Rubric(double max, List<Level> levels) {

  public Rubric {
    levels = List.copyOf(levels);
  }

  /** The anchor of one number of points. */
  public record Level(double points, Words words) {}

  /** Whether a mark of these points can be given. */
  public boolean accepts(double points) {
    return points >= 0 && points <= max;
  }
}
