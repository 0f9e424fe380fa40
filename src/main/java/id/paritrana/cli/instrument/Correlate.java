package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.scoring.agreement.Correlation;
import id.paritrana.scoring.composite.Association;
import id.paritrana.scoring.composite.Association.Kind;
import id.paritrana.scoring.composite.Consistency;
import id.paritrana.scoring.composite.Hierarchy;
import id.paritrana.scoring.composite.PrincipalComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Correlates columns, and says how far the columns of each aggregate measure one thing. */
@Command(name = "correlate")
final class Correlate extends OnUnits {
  @Option(names = "--kind", paramLabel = "KIND")
  Kind kind = Kind.PEARSON;

  @Override
  List<Part> parts() {
    Units units = units();
    double[][] x = units.columns();
    double[][] values = new double[x.length][x.length];
    double[][] p = new double[x.length][x.length];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x.length; j++) {
        Correlation found = Association.of(x[i], x[j], kind);
        values[i][j] = found.value();
        p[i][j] = i == j ? 0 : found.p();
      }
    }
    List<Part> parts = new ArrayList<>();
    parts.add(Part.ofRows("correlations", "column", units.codes(), units.codes(), values));
    parts.add(Part.ofRows("p-values", "column", units.codes(), units.codes(), p));
    if (metaFile != null) {
      parts.addAll(groups(units, hierarchy()));
    }
    return parts;
  }

  private static List<Part> groups(Units units, Hierarchy hierarchy) {
    List<List<Object>> groups = new ArrayList<>();
    List<List<Object>> loadings = new ArrayList<>();
    for (Hierarchy.Element element : hierarchy.fromTheTop()) {
      List<String> members =
          hierarchy.indicatorsOf(element).stream().map(Hierarchy.Element::code).toList();
      if (element.level() > 1 && units.codes().containsAll(members)) {
        double[][] below = members.stream().map(units::column).toArray(double[][]::new);
        double explained = Double.NaN;
        if (Arrays.stream(below).flatMapToDouble(Arrays::stream).noneMatch(Double::isNaN)) {
          PrincipalComponent first = PrincipalComponent.of(below);
          explained = first.explained();
          for (int i = 0; i < members.size(); i++) {
            loadings.add(List.of(element.code(), members.get(i), first.loadings()[i]));
          }
        }
        groups.add(List.of(element.code(), Consistency.alpha(below), explained));
      }
    }
    return List.of(
        new Part("groups", List.of("group", "alpha", "explained"), groups),
        new Part("loadings", List.of("group", "column", "loading"), loadings));
  }
}
