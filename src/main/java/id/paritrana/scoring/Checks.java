package id.paritrana.scoring;

import id.paritrana.scoring.formula.Condition.Truth;
import id.paritrana.scoring.scheme.Check;
import id.paritrana.scoring.wording.Remark;
import java.util.ArrayList;
import java.util.List;

/** Checks what should hold among the figures of a nominee. */
final class Checks {
  private Checks() {}

  /** What to say about the checks that do not hold. */
  static List<Remark> failed(List<Check> checks, Nominee nominee) {
    NomineeFigures figures = new NomineeFigures(nominee);
    List<Remark> remarks = new ArrayList<>();
    for (Check check : checks) {
      if (check.binds(nominee.kind()) && check.that().at(figures) == Truth.FALSE) {
        remarks.add(Remark.of("check.failed", check.name(), check.that().text()));
      }
    }
    return remarks;
  }
}
