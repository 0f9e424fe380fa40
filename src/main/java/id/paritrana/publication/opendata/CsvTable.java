package id.paritrana.publication.opendata;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import id.paritrana.indicator.csv.SafeCell;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Writes tables as CSV: UTF-8, commas, lines ended by a line feed, decimals with a point, dates of
 * ISO 8601, an empty cell for what is absent. Source: RFC 4180.
 */
final class CsvTable {

  private CsvTable() {}

  static byte[] of(List<String> columns, List<Map<String, @Nullable Object>> rows) {
    StringWriter text = new StringWriter();
    CsvWriter writer =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);
    writer.writeRecord(columns);
    for (Map<String, @Nullable Object> row : rows) {
      writer.writeRecord(columns.stream().map(column -> cell(row.get(column))).toList());
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(@Nullable Object value) {
    return switch (value) {
      case null -> "";
      case BigDecimal number -> number.toPlainString();
      case String text -> SafeCell.of(text);
      default -> value.toString();
    };
  }
}
