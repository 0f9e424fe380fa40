package id.paritrana.scoring;

import id.paritrana.scoring.formula.Figures;
import java.util.List;
import java.util.Optional;

/** The admitted nominees of a run in the order of their ids: the rows of every column. */
sealed interface Field permits NomineeField, FigureField {
  int size();

  /** The nominee with all that scores it. */
  Nominee at(int row);

  /** What gates and adjustments mean by its kind. */
  String kind(int row);

  Figures figures(int row);

  /** The published percentage that stands for a criterion. */
  Optional<Quoted> quoted(int row, String criterion);

  /** The marks of a criterion in the order of the assessors' ids. */
  List<Mark> marks(int row, String criterion);

  /** The group of every row. */
  List<String> groups();

  /** The row of a nominee; -1 if it is not among them. */
  int rowOf(String id);
}
