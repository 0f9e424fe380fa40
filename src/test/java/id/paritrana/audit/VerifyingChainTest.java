package id.paritrana.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.decision.seal.TableRows;
import io.micronaut.transaction.TransactionOperations;
import java.sql.Connection;
import java.sql.Statement;
import java.util.Map;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

/** The record of deeds is whole only as it was written. */
@OnEachDatabase
class VerifyingChainTest {

  /** An assignment for each column of a record. */
  private static final Map<String, String> CHANGES =
      Map.ofEntries(
          Map.entry("id", "id + 1000000"),
          Map.entry("at", "'2001-01-01 00:00:00'"),
          Map.entry("actor_id", "coalesce(actor_id, 0) + 1"),
          Map.entry("actor", "'lain'"),
          Map.entry("organisation", "'lain'"),
          Map.entry("action", "'lain'"),
          Map.entry("subject", "'lain'"),
          Map.entry("edition_id", "coalesce(edition_id, 0) + 1"),
          Map.entry("changes", "concat(changes, ' ')"),
          Map.entry("previous_hash", "'" + "e".repeat(64) + "'"),
          Map.entry("hash", "'" + "f".repeat(64) + "'"),
          Map.entry("ledger", "concat(coalesce(ledger, ''), ' ')"));

  private final Stage stage;

  VerifyingChainTest(Database database) {
    stage = new Stage(database.portal());
    stage.openEdition("provincial");
  }

  @Test
  void theFirstRecordThatDoesNotFitIsNamed() {
    CHANGES.forEach(
        (column, value) ->
            assertThat(
                    firstAfter(
                        last ->
                            "update audit_record set %s = %s where id = %d"
                                .formatted(column, value, last - 1)))
                .as(column)
                .isEqualTo(-1));
    assertThat(firstAfter(last -> "delete from audit_record where id = " + (last - 1)))
        .isEqualTo(-1);
    assertThat(firstAfter(last -> "delete from audit_record where id = " + last)).isZero();
    assertThat(firstAfter(last -> "update audit_head set last_id = " + (last - 1))).isZero();
    assertThat(
            firstAfter(
                last ->
                    "insert into audit_record (id, at, actor, organisation, action, subject,"
                        + " changes, previous_hash, hash) select id + 1, at, actor, organisation,"
                        + " action, subject, changes, hash, '"
                        + "f".repeat(64)
                        + "' from audit_record where id = "
                        + last))
        .isEqualTo(1);
    assertThat(stage.bean(VerifyingChain.class).verify())
        .isInstanceOf(VerifyingChain.Verdict.Whole.class);
  }

  @Test
  void everyColumnOfARecordIsTried() {
    assertThat(CHANGES.keySet())
        .isEqualTo(
            stage
                .bean(TableRows.class)
                .select("select * from audit_record order by id limit 1")
                .getFirst()
                .keySet());
  }

  /**
   * Which record the verdict names after a statement was run, which is then undone: counted from
   * the last one, which nobody's deed follows meanwhile.
   */
  private long firstAfter(LongFunction<String> statement) {
    @SuppressWarnings("unchecked")
    TransactionOperations<Connection> transactions = stage.bean(TransactionOperations.class);
    return transactions.executeWrite(
        status -> {
          status.setRollbackOnly();
          long last = stage.bean(AuditHeads.class).findByIdForUpdate(AuditTrail.HEAD).lastId();
          String sql = statement.apply(last);
          try (Statement change = status.getConnection().createStatement()) {
            assertThat(change.executeUpdate(sql)).as(sql).isEqualTo(1);
          }
          VerifyingChain.Verdict verdict = stage.bean(VerifyingChain.class).verify();
          assertThat(verdict).as(sql).isInstanceOf(VerifyingChain.Verdict.Broken.class);
          return ((VerifyingChain.Verdict.Broken) verdict).firstBadId() - last;
        });
  }
}
