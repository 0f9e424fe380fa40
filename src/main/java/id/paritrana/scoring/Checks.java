package id.paritrana.scoring;

import id.paritrana.scoring.formula.Condition.Truth;
import id.paritrana.scoring.formula.Figures;
import id.paritrana.scoring.scheme.Check;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.wording.Remark;
import java.util.List;
import java.util.stream.Stream;

/** Checks what should hold among the figures of a nominee. */
final class Checks {
  private Checks() {}

  /** What to say about the checks that do not hold. */
  static List<Remark> failed(Scheme scheme, Nominee nominee) {
    return failed(scheme.checks(), nominee.kind(), new NomineeFigures(nominee))
        .map(check -> Remark.of("check.failed", check.name(), scheme.figures().of(check.that())))
        .toList();
  }

  /** The checks that bind this kind and do not hold among these figures. */
  static Stream<Check> failed(List<Check> checks, String kind, Figures figures) {
    return checks.stream()
        .filter(check -> check.binds(kind) && check.that().at(figures) == Truth.FALSE);
  }
}
