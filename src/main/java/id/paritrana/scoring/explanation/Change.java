package id.paritrana.scoring.explanation;

import id.paritrana.scoring.Breakdown;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.wording.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What changed for one nominee between two runs.
 *
 * @param before its standing in the earlier run; empty if it was not there
 * @param after its standing in the later run; empty if it is no longer there
 * @param lines of the difference of the scores, later less earlier; none unless both are scored
 */
public record Change(
    String nominee, Optional<Standing> before, Optional<Standing> after, List<Line> lines) {

  public Change {
    lines = List.copyOf(lines);
  }

  /**
   * The nominees whose standing changed: state, rank, printed score, class or prize. In the order
   * of the later run; those that are gone come last.
   */
  public static List<Change> between(Run earlier, Run later) {
    List<Change> changes = new ArrayList<>();
    for (Standing after : later.standings()) {
      Optional<Standing> before = earlier.standingOf(after.nominee().id());
      if (before.isEmpty() || differ(before.get(), after)) {
        changes.add(of(earlier, before, later, Optional.of(after)));
      }
    }
    for (Standing before : earlier.standings()) {
      if (later.standingOf(before.nominee().id()).isEmpty()) {
        changes.add(of(earlier, Optional.of(before), later, Optional.empty()));
      }
    }
    return changes;
  }

  private static Change of(
      Run earlier, Optional<Standing> before, Run later, Optional<Standing> after) {
    Optional<Breakdown> was = before.flatMap(Change::breakdown);
    Optional<Breakdown> is = after.flatMap(Change::breakdown);
    List<Line> lines =
        was.isPresent() && is.isPresent()
            ? Line.between(later, is.get(), earlier, was.get()).stream()
                .filter(line -> line.difference() != 0)
                .toList()
            : List.of();
    return new Change(after.or(() -> before).orElseThrow().nominee().id(), before, after, lines);
  }

  private static boolean differ(Standing before, Standing after) {
    if (before instanceof Standing.Ranked was && after instanceof Standing.Ranked is) {
      return was.rank() != is.rank()
          || was.tied() != is.tied()
          || was.score().compareTo(is.score()) != 0
          || !was.scoreClass().equals(is.scoreClass())
          || was.prize() != is.prize();
    }
    return before.getClass() != after.getClass();
  }

  private static Optional<Breakdown> breakdown(Standing standing) {
    return standing instanceof Standing.Ranked ranked
        ? Optional.of(ranked.breakdown())
        : Optional.empty();
  }

  /** The change in sentences: rank and score, then each line. */
  public List<Remark> remarks() {
    List<Remark> remarks = new ArrayList<>();
    remarks.add(Remark.of("change.standing", name(), place(before), place(after)));
    lines.forEach(line -> remarks.add(line.remark()));
    return remarks;
  }

  private String name() {
    return after.or(() -> before).orElseThrow().nominee().name();
  }

  private static String place(Optional<Standing> standing) {
    return standing.isPresent() && standing.get() instanceof Standing.Ranked ranked
        ? "%d (%s)".formatted(ranked.rank(), ranked.score().toPlainString())
        : "-";
  }
}
