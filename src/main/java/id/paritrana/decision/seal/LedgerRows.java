package id.paritrana.decision.seal;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what determined the result of a category as it lies in the tables. */
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
          Table.whole("category", "id = ?"),
          Table.whole("edition", "id = " + EDITION),
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

  private final TableRows rows;

  LedgerRows(TableRows rows) {
    this.rows = rows;
  }

  /** The tables in the order of the ledger, each with the column of its key. */
  public static SequencedMap<String, String> tables() {
    SequencedMap<String, String> keys = new LinkedHashMap<>();
    TABLES.forEach(table -> keys.put(table.name(), table.key()));
    return keys;
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
    return TABLES.stream().flatMap(table -> read(table, categoryId, sealed).stream()).toList();
  }

  /**
   * Waits for the deeds that are under way on nominations of the category, and lets no other begin
   * until the transaction ends: what they write is either in the ledger or refused as sealed.
   */
  public void hold(long categoryId) {
    rows.select(HOLD, categoryId);
  }

  private List<Ledger.Row> read(Table table, long categoryId, String sealed) {
    String sql =
        "select %s from %s where %s order by %s"
            .formatted(
                table.columns(),
                table.name(),
                table.where().replace(CORRECTIONS, sealed),
                table.key());
    return rows.select(sql, categoryId).stream()
        .map(
            fields ->
                new Ledger.Row(
                    table.name(), Objects.requireNonNull(fields.get(table.key())), fields))
        .toList();
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
