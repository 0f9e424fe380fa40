package id.paritrana.decision.seal;

import id.paritrana.scoring.recomputation.TextLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every row that determined a result, a canonical line each, in a fixed order. */
public final class Ledger {

  private static final String TABLE = "table";
  private static final String KEY = "key";

  private Ledger() {}

  /**
   * A row.
   *
   * @param key the value of its primary key
   * @param fields the columns in their order
   */
  public record Row(String table, String key, Map<String, @Nullable String> fields) {

    private String id() {
      return table + " " + key;
    }
  }

  public static String text(List<Row> rows) {
    StringBuilder lines = new StringBuilder();
    for (Row row : rows) {
      Map<String, @Nullable String> fields = new LinkedHashMap<>();
      fields.put(TABLE, row.table());
      fields.put(KEY, row.key());
      fields.putAll(row.fields());
      lines.append(TextLine.of(fields)).append('\n');
    }
    return lines.toString();
  }

  /**
   * The first row that is not what was sealed, in the order of the ledger; what was added comes
   * last. A column that came into being after the seal was set is not looked at.
   *
   * @throws IllegalArgumentException when the text is no ledger
   */
  public static Optional<SealFault> difference(String sealed, List<Row> found) {
    Map<String, Row> left = new LinkedHashMap<>();
    found.forEach(row -> left.put(row.id(), row));
    for (String line : sealed.lines().toList()) {
      Row row = read(line);
      Optional<SealFault> fault = difference(row, left.remove(row.id()));
      if (fault.isPresent()) {
        return fault;
      }
    }
    return left.values().stream()
        .findFirst()
        .map(
            row ->
                SealFault.of(
                    SealFault.Kind.ROW_ADDED,
                    new SealFault.Row(row.table(), row.key(), "", null, null)));
  }

  private static Row read(String line) {
    Map<String, @Nullable String> fields = TextLine.read(line);
    return new Row(
        String.valueOf(fields.remove(TABLE)), String.valueOf(fields.remove(KEY)), fields);
  }

  private static Optional<SealFault> difference(Row sealed, @Nullable Row found) {
    if (found == null) {
      return Optional.of(
          SealFault.of(
              SealFault.Kind.ROW_GONE,
              new SealFault.Row(sealed.table(), sealed.key(), "", null, null)));
    }
    return sealed.fields().entrySet().stream()
        .filter(field -> !Objects.equals(field.getValue(), found.fields().get(field.getKey())))
        .findFirst()
        .map(
            field ->
                SealFault.of(
                    SealFault.Kind.ROW_CHANGED,
                    new SealFault.Row(
                        sealed.table(),
                        sealed.key(),
                        field.getKey(),
                        field.getValue(),
                        found.fields().get(field.getKey()))));
  }
}
