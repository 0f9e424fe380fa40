package id.paritrana.report;

import java.math.BigDecimal;
import java.util.List;

/**
 * The marks that a panel gave for one criterion.
 *
 * @param label the criterion
 * @param most the best mark of its rubric
 * @param rows one for each nominee
 */
public record PanelCriterion(String label, BigDecimal most, List<PanelRow> rows) {

  public PanelCriterion {
    rows = List.copyOf(rows);
  }
}
