package id.paritrana.scoring;

import id.paritrana.scoring.formula.Figures;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Rows of a table of figures.
 *
 * @param rows the admitted rows of the table, in the order of their ids
 */
record FigureField(FigureTable table, int[] rows) implements Field {

  /** The figures of one row, as formulas see them. */
  record RowFigures(FigureTable table, int row) implements Figures {
    @Override
    public double value(String name) {
      return table.value(name, row);
    }

    @Override
    public boolean hasDocument(String name) {
      return false;
    }
  }

  @Override
  public int size() {
    return rows.length;
  }

  @Override
  public Nominee at(int row) {
    return table.nominee(rows[row]);
  }

  @Override
  public String kind(int row) {
    return table.kind();
  }

  @Override
  public Figures figures(int row) {
    return new RowFigures(table, rows[row]);
  }

  @Override
  public Optional<Quoted> quoted(int row, String criterion) {
    return Optional.empty();
  }

  @Override
  public List<Mark> marks(int row, String criterion) {
    return List.of();
  }

  @Override
  public List<String> groups() {
    return Collections.nCopies(rows.length, "");
  }

  @Override
  public int rowOf(String id) {
    int place = table.ids().indexOf(id);
    for (int row = 0; row < rows.length; row++) {
      if (rows[row] == place) {
        return row;
      }
    }
    return -1;
  }
}
