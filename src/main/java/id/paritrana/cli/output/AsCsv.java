package id.paritrana.cli.output;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** Parts as CSV; several are each led by a line {@code # name} and parted by an empty line. */
final class AsCsv {
  private static final String MISSING_NUMBER = "NA";

  private AsCsv() {}

  static String of(List<Part> parts) {
    StringWriter text = new StringWriter();
    CsvWriter writer =
        CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(0).build(text);
    for (Part part : parts) {
      if (parts.size() > 1) {
        text.append(text.getBuffer().isEmpty() ? "# " : "\n# ").append(part.name()).append('\n');
      }
      writer.writeRecord(part.columns());
      boolean[] numeric = part.numeric();
      for (List<Object> row : part.rows()) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
          cells.add(cell(row.get(column), numeric[column]));
        }
        writer.writeRecord(cells);
      }
    }
    return text.toString();
  }

  private static String cell(Object cell, boolean numeric) {
    return Part.value(cell)
        .map(value -> value instanceof List<?> list ? joined(list) : value.toString())
        .orElseGet(() -> numeric ? MISSING_NUMBER : "");
  }

  private static String joined(List<?> list) {
    return String.join(" ", list.stream().map(String::valueOf).toList());
  }
}
