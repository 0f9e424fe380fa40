package id.paritrana.cli.instrument;

import id.paritrana.cli.output.Part;
import id.paritrana.cli.usage.Range;
import id.paritrana.scoring.composite.Availability;
import id.paritrana.scoring.composite.Hierarchy;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says which units have enough data. */
@Command(name = "screen")
final class Screen extends OnUnits {
  @Option(names = "--present", paramLabel = "SHARE")
  double present;

  @Option(names = "--non-zero", paramLabel = "SHARE")
  @Nullable Double nonZero;

  @Override
  void check() {
    Range.SHARE.check("--present", present);
    if (nonZero != null) {
      Range.SHARE.check("--non-zero", nonZero);
    }
  }

  @Override
  List<Part> parts() {
    Units units = units();
    List<List<Object>> rows = new ArrayList<>();
    for (int row = 0; row < units.ids().size(); row++) {
      Availability found = Availability.of(units.columns(), row);
      boolean enough = nonZero == null ? found.passes(present) : found.passes(present, nonZero);
      rows.add(
          List.of(
              units.ids().get(row),
              found.missing(),
              found.zeros(),
              found.present(),
              found.nonZero(),
              enough));
    }
    List<Part> parts = new ArrayList<>();
    parts.add(
        new Part(
            "units",
            List.of(units.idColumn(), "missing", "zeros", "present", "non-zero", "included"),
            rows));
    if (metaFile != null) {
      parts.add(units.part("groups", groups(units, hierarchy())));
    }
    return parts;
  }

  /** The share of values that is present below each aggregate. */
  private static Map<String, double[]> groups(Units units, Hierarchy hierarchy) {
    Map<String, double[]> shares = new LinkedHashMap<>();
    for (Hierarchy.Element element : hierarchy.fromTheTop()) {
      if (element.level() > 1) {
        double[][] below =
            hierarchy.indicatorsOf(element).stream()
                .map(each -> units.column(each.code()))
                .toArray(double[][]::new);
        shares.put(
            element.code(),
            IntStream.range(0, units.ids().size())
                .mapToDouble(row -> Availability.of(below, row).present())
                .toArray());
      }
    }
    return shares;
  }
}
