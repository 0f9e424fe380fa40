package id.paritrana.publication.opendata;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Writes the dictionary itself as a table. */
final class DictionaryTable {

  private static final List<String> COLUMNS =
      List.of(
          "table",
          "column",
          "type",
          "required",
          "range",
          "unit_id",
          "unit_en",
          "rounding_id",
          "rounding_en",
          "source_id",
          "source_en",
          "meaning_id",
          "meaning_en");

  private DictionaryTable() {}

  static byte[] of(Dictionary dictionary) {
    List<Map<String, @Nullable Object>> rows = new ArrayList<>();
    for (Dictionary.Table table : dictionary.tables()) {
      table.columns().forEach(column -> rows.add(row(table, column)));
    }
    return CsvTable.of(COLUMNS, rows);
  }

  private static Map<String, @Nullable Object> row(
      Dictionary.Table table, Dictionary.Column column) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("table", table.name());
    row.put("column", column.name());
    row.put("type", column.type());
    row.put("required", column.isRequired());
    row.put("range", column.range());
    put(row, "unit", column.unit());
    put(row, "rounding", column.rounding());
    put(row, "source", column.source());
    put(row, "meaning", column.meaning());
    return row;
  }

  private static void put(
      Map<String, @Nullable Object> row, String name, Dictionary.@Nullable Text text) {
    row.put(name + "_id", text == null ? null : text.id());
    row.put(name + "_en", text == null ? null : text.en());
  }
}
