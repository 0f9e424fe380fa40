package id.paritrana.cli.nominee;

import id.paritrana.scoring.scheme.Adjustment;
import id.paritrana.scoring.scheme.Scheme;
import java.util.Set;
import java.util.TreeSet;

/** The figures that a scheme reads anywhere: in criteria, gates, checks, caps and penalties. */
public final class SchemeFigures {
  private SchemeFigures() {}

  /** Their names in alphabetical order; those of the previous period as {@code previous.NAME}. */
  public static Set<String> of(Scheme scheme) {
    Set<String> names = new TreeSet<>();
    scheme.measured().forEach(each -> names.addAll(each.figure().figures()));
    scheme.gates().forEach(each -> each.requires().condition().collect(names));
    scheme.checks().forEach(each -> each.that().condition().collect(names));
    for (Adjustment each : scheme.adjustments()) {
      each.when().condition().collect(names);
      if (each instanceof Adjustment.Penalty penalty) {
        names.addAll(penalty.subtract().figures());
      }
    }
    return names;
  }
}
