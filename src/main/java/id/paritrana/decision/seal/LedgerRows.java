package id.paritrana.decision.seal;

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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * Reads what determined the result of a category as it lies in the tables, past the rooms that own
 * them: what only a room would notice, a seal must not miss.
 */
@Singleton
public class LedgerRows {

  private static final String NOMINATIONS =
      "(select id from nomination where category_id = ? and status in ('ADMITTED', 'REFUSED'))";
  private static final String ROUND = "(select id from category_round where category_id = ?)";
  private static final String EDITION = "(select edition_id from category where id = ?)";

  /**
   * A table.
   *
   * @param columns all, or those that no later category of the edition may change
   * @param where with one place for the id of the category
   */
  private record Table(String name, String columns, String key, String where) {

    static Table whole(String name, String where) {
      return new Table(name, "*", "id", where);
    }

    static Table of(String name, String parent) {
      return whole(name, parent + " in " + NOMINATIONS);
    }
  }

  private static final String HOLD =
      "select id from nomination where category_id = ? order by id for update";

  /** Stands for the corrections that were sealed. */
  private static final String CORRECTIONS = "{corrections}";

  private static final List<Table> TABLES =
      List.of(
          Table.whole("edition", "id = " + EDITION),
          Table.whole("category", "id = ?"),
          Table.whole("scheme", "category_id = ?"),
          Table.whole("figure_definition", "category_id = ?"),
          Table.whole("milestone", "category_id = ? and kind <> 'CEREMONY'"),
          new Table("panel_seat", "id, edition_id, number, seat", "id", "edition_id = " + EDITION),
          new Table("category_round", "id, category_id", "id", "category_id = ?"),
          Table.whole("nomination", "id in " + NOMINATIONS),
          Table.of("evidence", "nomination_id"),
          new Table(
              "records_file",
              "*",
              "evidence_id",
              "evidence_id in (select id from evidence where nomination_id in "
                  + NOMINATIONS
                  + ")"),
          Table.of("observation", "nomination_id"),
          Table.whole("figure_value", observed()),
          Table.whole("quote", observed()),
          Table.whole("reconciliation", observed()),
          Table.of("dossier_return", "nomination_id"),
          Table.whole(
              "returned_value",
              "return_id in (select id from dossier_return where nomination_id in "
                  + NOMINATIONS
                  + ")"),
          Table.of("finding", "nomination_id"),
          Table.of("eligibility", "nomination_id"),
          Table.of("assignment", "nomination_id"),
          Table.of("conflict", "nomination_id"),
          Table.of("interview", "nomination_id"),
          Table.of("mark", "nomination_id"),
          Table.whole("objection", "category_id = ?"),
          Table.whole(
              "objection_handing",
              "objection_id in (select id from objection where category_id = ?)"),
          Table.whole(
              "objection_decision",
              "objection_id in (select id from objection where category_id = ?)"),
          Table.of("final_mark", "nomination_id"),
          Table.whole("correction", "category_id = ? and id in " + CORRECTIONS),
          Table.whole("scoring_run", run()),
          new Table("canonical_run", "*", "run_id", "run_id in " + runs()),
          Table.whole("standing", "run_id in " + runs()),
          Table.whole("plenary", plenary()),
          Table.whole("plenary_attendance", "plenary_id in " + plenaries()),
          Table.whole("plenary_decision", "plenary_id in " + plenaries()));

  private final TransactionOperations<Connection> transactions;

  LedgerRows(TransactionOperations<Connection> transactions) {
    this.transactions = transactions;
  }

  /**
   * The rows, table by table in a fixed order, each by its key.
   *
   * @param corrections the ids of those that were sealed; of others nothing determines the result
   */
  public List<Ledger.Row> of(long categoryId, List<Long> corrections) {
    String sealed =
        Stream.concat(Stream.of(0L), corrections.stream())
            .map(String::valueOf)
            .collect(Collectors.joining(", ", "(", ")"));
    return transactions.executeRead(
        status -> {
          List<Ledger.Row> rows = new ArrayList<>();
          for (Table table : TABLES) {
            read(status.getConnection(), table, categoryId, sealed, rows);
          }
          return rows;
        });
  }

  /**
   * Waits for the deeds that are under way on nominations of the category, and lets no other begin
   * until the transaction ends: what they write is either in the ledger or refused as sealed.
   */
  public void hold(long categoryId) {
    transactions.executeWrite(
        status -> {
          try (PreparedStatement query = status.getConnection().prepareStatement(HOLD)) {
            query.setLong(1, categoryId);
            return query.execute();
          }
        });
  }

  private static void read(
      Connection in, Table table, long categoryId, String sealed, List<Ledger.Row> rows)
      throws SQLException {
    String sql =
        "select %s from %s where %s order by %s"
            .formatted(
                table.columns(),
                table.name(),
                table.where().replace(CORRECTIONS, sealed),
                table.key());
    try (PreparedStatement query = in.prepareStatement(sql)) {
      query.setLong(1, categoryId);
      try (ResultSet found = query.executeQuery()) {
        while (found.next()) {
          Map<String, @Nullable String> fields = fields(found);
          rows.add(
              new Ledger.Row(
                  table.name(), Objects.requireNonNull(fields.get(table.key())), fields));
        }
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

  /** Values as text that is the same on every database; the long form of a run by its hash. */
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

  private static String observed() {
    return "observation_id in (select id from observation where nomination_id in "
        + NOMINATIONS
        + ")";
  }

  private static String runs() {
    return "(select id from scoring_run where " + run() + ")";
  }

  private static String run() {
    return "round_id in "
        + ROUND
        + " and (correction_id is null or correction_id in "
        + CORRECTIONS
        + ")";
  }

  private static String plenaries() {
    return "(select id from plenary where " + plenary() + ")";
  }

  private static String plenary() {
    return "round_id in "
        + ROUND
        + " and (purpose <> 'CORRECTION' or number in (select number from correction where id in "
        + CORRECTIONS
        + "))";
  }
}
