package id.paritrana.identity;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that was done. Rooms publish it in the transaction that did it; higher rooms listen.
 */
public interface Act {

  Actor actor();

  Instant at();

  /** What was done, as the record of deeds names it: {@code nomination.submitted}. */
  String action();

  /** To what: a nomination's number, a category's code, an account's name. */
  String subject();

  /** The edition it belongs to, or empty. */
  @Nullable Long editionId();

  /** Which values changed, from what to what; empty where the deed itself says it all. */
  default List<Change> changes() {
    return List.of();
  }

  /**
   * Where the rows lie that the deed entered in tables or took from them. The record keeps each as
   * it lies there then, so that whoever changes it later is found out.
   */
  default List<Rows> rows() {
    return List.of();
  }

  /** The rows of a table that have this value in a column. */
  record Rows(String table, String column, long value) {

    private static final String KEY = "id";

    /** The one row with this key; none is left of it where the deed took it away. */
    public static Rows one(String table, long key) {
      return new Rows(table, KEY, key);
    }

    public boolean isOne() {
      return column.equals(KEY);
    }
  }

  /**
   * One value that changed.
   *
   * @param from empty when there was none
   * @param to empty when it is gone
   */
  record Change(String field, @Nullable String from, @Nullable String to) {}
}
