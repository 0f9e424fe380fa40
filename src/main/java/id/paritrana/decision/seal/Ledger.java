package id.paritrana.decision.seal;

import id.paritrana.scoring.recomputation.TextLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Rows of tables, a canonical line each: those that determined a result, in a fixed order. */
public final class Ledger {

  private static final String TABLE = "table";
  private static final String KEY = "key";

  private Ledger() {}

  /**
   * A row.
   *
   * @param key the value of its primary key
   * @param fields the columns in their order; none for a row that was taken away
   */
  public record Row(String table, String key, Map<String, @Nullable String> fields) {

    public String id() {
      return table + " " + key;
    }

    public boolean isTakenAway() {
      return fields.isEmpty();
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
   * The rows of a text.
   *
   * @throws IllegalArgumentException when it is no ledger
   */
  public static List<Row> read(String text) {
    return text.lines().map(Ledger::row).toList();
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
    for (Row row : read(sealed)) {
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

  private static Row row(String line) {
    Map<String, @Nullable String> fields = TextLine.read(line);
    return new Row(
        String.valueOf(fields.remove(TABLE)), String.valueOf(fields.remove(KEY)), fields);
  }

  /**
   * What a row that was sealed or recorded is now.
   *
   * @param found the row that lies there with its key; empty when there is none
   */
  public static Optional<SealFault> difference(Row sealed, @Nullable Row found) {
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
