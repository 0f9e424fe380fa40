package id.paritrana.scoring.composite;

import id.paritrana.scoring.aggregation.Aggregation;
import id.paritrana.scoring.composite.Index.Rule;
import id.paritrana.scoring.oracle.Table;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A composite index computed by COINr 1.1.14: its inputs and the tables of its results. */
record ReferenceIndex(Path folder, Table data, Table meta, Hierarchy hierarchy) {

  static ReferenceIndex of(Path folder) {
    Table meta = Table.read(folder.resolve("in_iMeta.csv"));
    List<Hierarchy.Element> elements = new ArrayList<>();
    for (Map<String, String> row : meta.rows()) {
      if (row.get("Type").equals("Indicator") || row.get("Type").equals("Aggregate")) {
        elements.add(
            new Hierarchy.Element(
                row.get("iCode"),
                row.get("Parent"),
                Integer.parseInt(row.get("Level")),
                Integer.parseInt(row.get("Direction")),
                Double.parseDouble(row.get("Weight"))));
      }
    }
    return new ReferenceIndex(
        folder, Table.read(folder.resolve("in_iData.csv")), meta, new Hierarchy(elements));
  }

  List<String> units() {
    return data.texts("uCode");
  }

  List<String> groups() {
    return data.texts(data.columns().contains("EurAsia_group") ? "EurAsia_group" : "Region_group");
  }

  List<String> indicators() {
    return hierarchy.level(1).stream().map(Hierarchy.Element::code).toList();
  }

  List<String> aggregates() {
    return hierarchy.fromTheTop().stream()
        .filter(element -> element.level() > 1)
        .map(Hierarchy.Element::code)
        .toList();
  }

  String top() {
    return hierarchy.level(hierarchy.levels()).getFirst().code();
  }

  boolean higherIsBetter(String indicator) {
    return hierarchy.elements().stream()
        .anyMatch(each -> each.code().equals(indicator) && each.direction() == 1);
  }

  double meta(String element, String column) {
    return Table.number(meta.by("iCode").get(element).get(column));
  }

  Table table(String file) {
    return Table.read(folder.resolve(file + ".csv"));
  }

  /** A column of a table of units, in the order of the input. */
  double[] column(Table table, String column) {
    Map<String, Map<String, String>> rows = table.by("uCode");
    return units().stream()
        .mapToDouble(unit -> Table.number(rows.get(unit).getOrDefault(column, "NA")))
        .toArray();
  }

  /** The indicators of a table of units, in the order of the input. */
  Map<String, double[]> indicators(String file) {
    Table table = table(file);
    Map<String, double[]> columns = new LinkedHashMap<>();
    indicators().forEach(code -> columns.put(code, column(table, code)));
    return columns;
  }

  Map<String, double[]> aggregated(String file, Aggregation... byLevel) {
    return Index.aggregate(hierarchy, indicators(file), Stream.of(byLevel).map(Rule::of).toList());
  }
}
