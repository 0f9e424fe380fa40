package id.paritrana.scoring.robustness;

import java.util.List;
import java.util.function.Function;

/**
 * What is varied: each point of the unit cube stands for one setting.
 *
 * @param names one per coordinate of the cube, such as "weights"
 * @param setting gives the setting at a point; the same point always gives the same setting
 */
public record Factors(List<String> names, Function<double[], Setting> setting) {

  /** Takes a defensive copy. */
  public Factors {
    names = List.copyOf(names);
  }

  /** The usual four: table, aggregation, weights and panel noise, all independent. */
  public static Factors usual(Experiment experiment, WeightDraw weights) {
    return new Factors(
        List.of("scale", "aggregation", "weights", "panel"),
        u ->
            new Setting(
                choice(u[0], experiment.tables()),
                choice(u[1], experiment.aggregations()),
                weights.at(u[2]),
                experiment.isNoisy() ? noise(u[3]) : Setting.QUIET));
  }

  /** The choice that a coordinate, 0 to below 1, makes among so many equally likely ones. */
  public static int choice(double u, int choices) {
    return (int) (u * choices);
  }

  /** The seed of the panel's noise at a coordinate; never {@link Setting#QUIET}. */
  static long noise(double u) {
    return 1 | Double.doubleToRawLongBits(u) << 1;
  }

  /** How many factors there are. */
  public int dimension() {
    return names.size();
  }
}
