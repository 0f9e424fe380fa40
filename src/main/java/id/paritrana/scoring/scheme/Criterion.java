package id.paritrana.scoring.scheme;

import id.paritrana.scoring.aggregation.Aggregation;
import id.paritrana.scoring.formula.Formula;
import id.paritrana.scoring.wording.Words;
import java.util.List;

/** One criterion of a scheme: a group of others, a measured leaf or a judged leaf. */
public sealed interface Criterion {

  /** The id by which files, marks and tie-breaks name it; unique in the scheme. */
  String id();

  /** Its name for people. */
  Words name();

  /** Its weight beside its siblings; 0 or more, of any sum. */
  double weight();

  /**
   * Criteria that are combined into one value.
   *
   * @param atLeast share of the direct parts, 0 to 1, that must have a value for the group to have
   *     one; the weights of missing parts are shared among the others
   */
  record Group(
      String id,
      Words name,
      double weight,
      Aggregation aggregation,
      double atLeast,
      List<Criterion> parts)
      implements Criterion {
    public Group {
      parts = List.copyOf(parts);
    }
  }

  /** A leaf whose value follows from figures. */
  record Measured(
      String id,
      Words name,
      double weight,
      Formula figure,
      Unit unit,
      boolean higherIsBetter,
      Scale scale,
      Treatment treatment,
      Missing missing)
      implements Criterion {}

  /** A leaf that assessors mark by a rubric. */
  record Judged(String id, Words name, double weight, Rubric rubric, Panel panel, Missing missing)
      implements Criterion {}
}
