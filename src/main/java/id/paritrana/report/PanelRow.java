package id.paritrana.report;

import java.util.List;

/**
 * The marks of one nominee for one criterion.
 *
 * @param nominee name, of any length
 * @param cells what each seat gave, or why it gave none, in the order of the columns of the report
 */
public record PanelRow(String nominee, List<String> cells) {

  /** Refuses another number of cells than a report has columns. */
  public PanelRow {
    cells = List.copyOf(cells);
    if (cells.size() != PanelReport.MOST_SEATS) {
      throw new IllegalArgumentException(
          "cells of %s: %d given, %d allowed"
              .formatted(nominee, cells.size(), PanelReport.MOST_SEATS));
    }
  }
}
