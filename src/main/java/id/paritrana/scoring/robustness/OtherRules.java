package id.paritrana.scoring.robustness;

import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.scheme.Missing;
import id.paritrana.scoring.scheme.Scale;
import id.paritrana.scoring.scheme.Scheme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The scheme of a run with other scales or other rules for gaps in all its leaves. */
final class OtherRules {

  private OtherRules() {}

  /** The scheme's own scales first, then the others. */
  static List<Scheme> ofScale(Scheme scheme, boolean varied) {
    List<Scheme> schemes = new ArrayList<>(List.of(scheme));
    if (varied && !scheme.measured().isEmpty()) {
      schemes.add(
          scheme.withRoot(changed(scheme.root(), leaf -> scaled(leaf, new Scale.MinMax(1, 100)))));
      schemes.add(
          scheme.withRoot(changed(scheme.root(), leaf -> scaled(leaf, new Scale.ZScore(50, 10)))));
    }
    return schemes;
  }

  /** The scheme's own rules first, then leaving out and filling with the mean. */
  static List<Scheme> ofGaps(Scheme scheme, boolean varied) {
    List<Scheme> schemes = new ArrayList<>(List.of(scheme));
    if (varied) {
      schemes.add(scheme.withRoot(changed(scheme.root(), leaf -> filled(leaf, Missing.EXCLUDE))));
      schemes.add(
          scheme.withRoot(changed(scheme.root(), leaf -> filled(leaf, Missing.IMPUTE_MEAN))));
    }
    return schemes;
  }

  private static Criterion scaled(Criterion leaf, Scale scale) {
    return leaf instanceof Criterion.Measured m
        ? new Criterion.Measured(
            m.id(),
            m.name(),
            m.weight(),
            m.figure(),
            m.unit(),
            m.higherIsBetter(),
            scale,
            m.treatment(),
            m.missing())
        : leaf;
  }

  /** A gap that leaves its nominee without a score stays so. */
  private static Criterion filled(Criterion leaf, Missing rule) {
    return switch (leaf) {
      case Criterion.Measured m when m.missing() != Missing.FAIL ->
          new Criterion.Measured(
              m.id(),
              m.name(),
              m.weight(),
              m.figure(),
              m.unit(),
              m.higherIsBetter(),
              m.scale(),
              m.treatment(),
              rule);
      case Criterion.Judged j when j.missing() != Missing.FAIL ->
          new Criterion.Judged(j.id(), j.name(), j.weight(), j.rubric(), j.panel(), rule);
      default -> leaf;
    };
  }

  private static Criterion.Group changed(Criterion.Group group, UnaryOperator<Criterion> change) {
    return new Criterion.Group(
        group.id(),
        group.name(),
        group.weight(),
        group.aggregation(),
        group.atLeast(),
        group.parts().stream()
            .map(
                part ->
                    part instanceof Criterion.Group inner
                        ? changed(inner, change)
                        : change.apply(part))
            .toList());
  }
}
