package id.paritrana.cli.instrument;

import id.paritrana.cli.csv.CsvOptions;
import id.paritrana.indicator.csv.CsvTable;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that say to which group each unit belongs. */
final class Grouping {
  @Option(names = "--group", paramLabel = "COLUMN")
  @Nullable String column;

  @Option(names = "--group-file", paramLabel = "FILE")
  @Nullable Path file;

  /** The group of each unit, empty where it has none; all empty without the option. */
  List<String> of(Units units, CsvOptions csv) {
    if (column == null) {
      return units.ids().stream().map(_ -> "").toList();
    }
    if (file == null) {
      return Units.texts(units.table(), column);
    }
    CsvTable table = csv.read(file);
    List<String> ids = Units.texts(table, units.idColumn());
    List<String> groups = Units.texts(table, column);
    Map<String, String> byId = new HashMap<>();
    for (int row = 0; row < ids.size(); row++) {
      byId.put(ids.get(row), groups.get(row));
    }
    return units.ids().stream().map(id -> byId.getOrDefault(id, "")).toList();
  }

  /** The same, where a method cannot do without groups. */
  List<String> required(Units units, CsvOptions csv) {
    if (column == null) {
      throw Wanting.option("--group");
    }
    return of(units, csv);
  }
}
