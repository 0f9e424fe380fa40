package id.paritrana.cli.instrument;

import id.paritrana.indicator.csv.CsvTable;
import id.paritrana.indicator.csv.Fault;
import id.paritrana.indicator.csv.Reason;
import id.paritrana.indicator.csv.Refused;
import id.paritrana.indicator.csv.Row;
import id.paritrana.indicator.csv.Shown;
import id.paritrana.scoring.composite.Hierarchy;
import id.paritrana.scoring.normalisation.Normalisation;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** A command on a table of units, whose columns a file of metadata may describe. */
abstract class OnUnits extends Instrument {
  @Option(names = "--id", paramLabel = "COLUMN")
  @Nullable String idColumn;

  @Option(names = "--columns", paramLabel = "COLUMN", split = ",")
  List<String> columns = List.of();

  @Option(names = "--meta", paramLabel = "FILE")
  @Nullable Path metaFile;

  @Option(names = "--lower", paramLabel = "COLUMN", split = ",")
  List<String> lower = List.of();

  private @Nullable Metadata metadata;

  /** The metadata of the columns; plain ones where no file is given. */
  final Metadata meta() {
    if (metadata == null) {
      metadata = Metadata.of(Optional.ofNullable(metaFile).map(csv::read), lower);
    }
    return metadata;
  }

  /** The hierarchy that the metadata describe. */
  final Hierarchy hierarchy() {
    return meta().hierarchy();
  }

  /** The units with the columns asked for, else with the indicators of the metadata, else all. */
  final Units units() {
    return units(table());
  }

  final Units units(CsvTable table) {
    List<String> wanted = columns.isEmpty() ? meta().indicators() : columns;
    Units units = Units.of(table, Optional.ofNullable(idColumn), wanted, csv.ignored());
    Set<String> known = new LinkedHashSet<>(units.codes());
    known.addAll(meta().codes());
    for (String each : lower) {
      if (!known.contains(each)) {
        throw new Refused(
            Fault.of(
                "--lower",
                Reason.of("word.unknown", Shown.of(each)),
                Row.oneOf(List.copyOf(known))));
      }
    }
    return units;
  }

  /** The columns of these units, each turned so that larger is better. */
  final double[][] oriented(Units units) {
    return units.codes().stream()
        .map(code -> meta().oriented(code, units.column(code)))
        .toArray(double[][]::new);
  }

  /**
   * The columns of these units, which are on a common scale already, larger being better; only
   * those that {@code --lower} names are turned.
   */
  final double[][] scaled(Units units) {
    return units.codes().stream()
        .map(code -> Normalisation.oriented(units.column(code), !lower.contains(code)))
        .toArray(double[][]::new);
  }

  /** The weight of each column in the whole; 1 where no file is given. */
  final double[] effectiveWeights(Units units) {
    if (metaFile == null) {
      return units.codes().stream().mapToDouble(_ -> 1).toArray();
    }
    Map<String, Double> effective = hierarchy().effectiveWeights();
    return units.codes().stream()
        .mapToDouble(
            code ->
                meta().isPart(code)
                    ? effective.getOrDefault(code, meta().weight(code))
                    : meta().weight(code))
        .toArray();
  }
}
