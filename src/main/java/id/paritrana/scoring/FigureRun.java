package id.paritrana.scoring;

import id.paritrana.scoring.scheme.Check;
import id.paritrana.scoring.scheme.Gate;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.wording.Remark;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Very many nominees scored and ranked by the measured criteria of a scheme, in columns.
 *
 * <p>Scores, ranks, closed gates and failed checks are those of {@link Scoring#run} at the desk
 * stage, to the last bit.
 */
public final class FigureRun {
  private final Scheme scheme;
  private final FigureTable table;
  private final FigureField field;
  private final GroupColumn root;
  private final int[] ranks;
  private final boolean[] tied;
  private final boolean[] open;
  private final List<Integer> order = new ArrayList<>();

  /** Runs a scheme over a table. */
  public FigureRun(Scheme scheme, FigureTable table) {
    this.scheme = scheme.measuredOnly();
    this.table = table;
    this.open = new boolean[table.ids().size()];
    for (int row = 0; row < open.length; row++) {
      open[row] = closedGates(row).isEmpty();
    }
    int[] admitted =
        IntStream.range(0, table.ids().size())
            .boxed()
            .filter(row -> open[row])
            .sorted(Comparator.comparing(table.ids()::get))
            .mapToInt(row -> row)
            .toArray();
    this.field = new FigureField(table, admitted);
    this.root = Scoring.root(this.scheme, field);
    this.ranks = new int[table.ids().size()];
    this.tied = new boolean[table.ids().size()];
    List<Integer> scored =
        IntStream.range(0, field.size())
            .filter(row -> !Double.isNaN(root.points[row]))
            .boxed()
            .toList();
    new Ladder<>(this.scheme, new Placing()).order(scored);
  }

  private final class Placing implements Ladder.Climbing<Integer> {
    @Override
    public BigDecimal score(Integer row) {
      return scheme.rounding().of(root.points[row]);
    }

    @Override
    public Optional<BigDecimal> points(Integer row, String criterion) {
      return root.find(criterion)
          .map(column -> column.points[row])
          .filter(points -> !Double.isNaN(points))
          .map(scheme.rounding()::of);
    }

    @Override
    public List<Integer> saying(List<Integer> equal, Remark remark) {
      return equal;
    }

    @Override
    public void place(List<Integer> equal) {
      int rank = order.size() + 1;
      for (int row : equal) {
        int place = field.rows()[row];
        ranks[place] = rank;
        tied[place] = equal.size() > 1;
        order.add(row);
      }
    }
  }

  /** The rows of the table from rank 1 on; those without a score are not among them. */
  public int[] ranked() {
    return order.stream().mapToInt(row -> field.rows()[row]).toArray();
  }

  /** Whether a row of the table passed the gates. */
  public boolean isAdmitted(int row) {
    return open[row];
  }

  /** The gates that a row of the table did not pass. */
  public List<Gate> closedGates(int row) {
    return Gates.closed(scheme.gates(), table.kind(), new FigureField.RowFigures(table, row))
        .toList();
  }

  /** The checks that do not hold among the figures of a row of the table. */
  public List<Check> failedChecks(int row) {
    return Checks.failed(scheme.checks(), table.kind(), new FigureField.RowFigures(table, row))
        .toList();
  }

  /** The rank of a row of the table; 0 for one without a score. */
  public int rank(int row) {
    return ranks[row];
  }

  /** Whether others share the rank. */
  public boolean tied(int row) {
    return tied[row];
  }

  /** The score of every row of the table before rounding; NaN where there is none. */
  public double[] scores() {
    return points(root);
  }

  /** The printed score. */
  public BigDecimal printed(double score) {
    return scheme.rounding().of(score);
  }

  /** The points of a criterion for every row of the table; NaN where there are none. */
  public double[] points(String criterion) {
    return points(
        root.find(criterion)
            .orElseThrow(
                () -> new IllegalArgumentException(criterion + "; allowed: a measured criterion")));
  }

  private double[] points(Column column) {
    double[] points = new double[ranks.length];
    Arrays.fill(points, Double.NaN);
    for (int row = 0; row < field.size(); row++) {
      points[field.rows()[row]] = column.points[row];
    }
    return points;
  }
}
