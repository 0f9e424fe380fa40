package id.paritrana.decision.seal;

import id.paritrana.identity.Act;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows as they lie in the tables, past the rooms that own them: what only a room would
 * notice, a comparison must not miss.
 */
@Singleton
public class TableRows {

  private final TransactionOperations<Connection> transactions;

  TableRows(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  /**
   * What a query finds, the columns of each row in their order, as text that is the same on every
   * database.
   *
   * @param values for its places
   */
  public List<Map<String, @Nullable String>> select(String sql, long... values) {
    return transactions.executeRead(status -> select(status.getConnection(), sql, values));
  }

  /** The rows that a deed entered, each by its key. */
  public List<Ledger.Row> of(Act.Rows rows) {
    String sql = "select * from %s where %s = ? order by id".formatted(rows.table(), rows.column());
    return keyed(rows.table(), select(sql, rows.value()));
  }

  /** The rows of a table with these keys, as far as they are there. */
  public List<Ledger.Row> withKeys(String table, Collection<Long> keys) {
    return keys.isEmpty()
        ? List.of()
        : keyed(
            table,
            select(
                "select * from %s where id in %s order by id"
                    .formatted(
                        table,
                        keys.stream()
                            .map(String::valueOf)
                            .collect(Collectors.joining(", ", "(", ")")))));
  }

  private static List<Ledger.Row> keyed(String table, List<Map<String, @Nullable String>> found) {
    return found.stream()
        .map(fields -> new Ledger.Row(table, Objects.requireNonNull(fields.get("id")), fields))
        .toList();
  }

  private static List<Map<String, @Nullable String>> select(
      Connection in, String sql, long... values) throws SQLException {
    try (PreparedStatement query = in.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        query.setLong(i + 1, values[i]);
      }
      try (ResultSet found = query.executeQuery()) {
        List<Map<String, @Nullable String>> rows = new ArrayList<>();
        while (found.next()) {
          rows.add(fields(found));
        }
        return rows;
      }
    }
  }

  private static Map<String, @Nullable String> fields(ResultSet row) throws SQLException {
    ResultSetMetaData columns = row.getMetaData();
    Map<String, @Nullable String> fields = new LinkedHashMap<>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      String name = columns.getColumnLabel(i).toLowerCase(Locale.ROOT);
      fields.put(name, value(row, i, columns.getColumnType(i), name));
    }
    return fields;
  }

  /** The long form of a run is told by its hash. */
  private static @Nullable String value(ResultSet row, int column, int type, String name)
      throws SQLException {
    return switch (type) {
      case Types.TIMESTAMP -> told(row.getObject(column, LocalDateTime.class));
      case Types.DATE -> told(row.getObject(column, LocalDate.class));
      case Types.DECIMAL, Types.NUMERIC -> plain(row.getBigDecimal(column));
      default -> {
        String text = row.getString(column);
        yield text != null && name.equals("text") ? "sha256:" + DigestUtils.sha256Hex(text) : text;
      }
    };
  }

  private static @Nullable String told(@Nullable Object value) {
    return value == null ? null : value.toString();
  }

  private static @Nullable String plain(@Nullable BigDecimal number) {
    return number == null ? null : number.toPlainString();
  }
}
