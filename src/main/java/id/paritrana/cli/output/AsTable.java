package id.paritrana.cli.output;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Parts as aligned columns: numbers to the right, lists one entry below the other. */
final class AsTable {
  private static final String GAP = "  ";

  private AsTable() {}

  static String of(List<Part> parts, Locale locale) {
    StringBuilder text = new StringBuilder();
    for (Part part : parts) {
      if (parts.size() > 1) {
        String title = Headings.ofPart(part.name(), locale);
        text.append(text.isEmpty() ? "" : "\n").append("== ").append(title).append(" ==\n");
      }
      part(part, locale, text);
    }
    return text.toString();
  }

  private static void part(Part part, Locale locale, StringBuilder text) {
    List<List<List<String>>> rows = new ArrayList<>();
    rows.add(
        part.columns().stream().map(name -> List.of(Headings.ofColumn(name, locale))).toList());
    for (List<Object> row : part.rows()) {
      rows.add(row.stream().map(AsTable::lines).toList());
    }
    int[] widths = new int[part.columns().size()];
    for (List<List<String>> row : rows) {
      for (int c = 0; c < widths.length; c++) {
        for (String line : row.get(c)) {
          widths[c] = Math.max(widths[c], line.codePointCount(0, line.length()));
        }
      }
    }
    boolean[] numeric = part.numeric();
    for (List<List<String>> row : rows) {
      int height = row.stream().mapToInt(List::size).max().orElse(1);
      for (int line = 0; line < Math.max(height, 1); line++) {
        line(numeric, row, line, widths, text);
      }
    }
  }

  private static void line(
      boolean[] numeric, List<List<String>> row, int line, int[] widths, StringBuilder text) {
    StringBuilder out = new StringBuilder();
    for (int c = 0; c < widths.length; c++) {
      String cell = line < row.get(c).size() ? row.get(c).get(line) : "";
      String fill = " ".repeat(widths[c] - cell.codePointCount(0, cell.length()));
      out.append(c == 0 ? "" : GAP);
      out.append(numeric[c] ? fill + cell : cell + fill);
    }
    text.append(out.toString().stripTrailing()).append('\n');
  }

  private static List<String> lines(Object cell) {
    return Part.value(cell)
        .map(
            value ->
                value instanceof List<?> list
                    ? list.stream().map(String::valueOf).toList()
                    : List.of(value.toString()))
        .orElse(List.of("-"));
  }
}
