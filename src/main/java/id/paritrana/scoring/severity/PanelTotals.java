package id.paritrana.scoring.severity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What assessors gave over all criteria that a panel marks, whatever scale each of them has. */
public final class PanelTotals {

  /** The scale of {@link #of}: per cent of the best marks. */
  public static final MarkScale SCALE = new MarkScale(0, 100);

  private PanelTotals() {}

  /**
   * One criterion of the panel.
   *
   * @param marks at most one of an assessor for a nominee
   */
  public record Sheet(MarkScale scale, List<Mark> marks) {
    public Sheet {
      marks = List.copyOf(marks);
    }
  }

  private record Pair(String nominee, String assessor) {}

  /**
   * The mean over the criteria, each in per cent of its scale and of equal weight: 3 of 4 and 50 of
   * 100 give 62.5. An assessor has a total of a nominee only with a mark in every criterion.
   */
  public static List<Mark> of(List<Sheet> sheets) {
    Map<Pair, List<Double>> shares = new LinkedHashMap<>();
    for (Sheet sheet : sheets) {
      for (Mark mark : sheet.marks()) {
        shares
            .computeIfAbsent(new Pair(mark.nominee(), mark.assessor()), _ -> new ArrayList<>())
            .add((mark.value() - sheet.scale().lowest()) / sheet.scale().width() * 100);
      }
    }
    List<Mark> totals = new ArrayList<>();
    shares.forEach(
        (pair, each) -> {
          if (each.size() == sheets.size()) {
            double mean = each.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
            totals.add(new Mark(pair.nominee(), pair.assessor(), mean));
          }
        });
    return totals;
  }
}
