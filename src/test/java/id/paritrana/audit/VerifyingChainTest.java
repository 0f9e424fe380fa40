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
  private final long last;

  VerifyingChainTest(Database database) {
    stage = new Stage(database.portal());
    stage.openEdition("provincial");
    last = stage.bean(AuditHeads.class).findById(AuditTrail.HEAD).orElseThrow().lastId();
  }

  @Test
  void theFirstRecordThatDoesNotFitIsNamed() {
    long id = last - 1;
    assertThat(CHANGES.keySet())
        .isEqualTo(
            stage
                .bean(TableRows.class)
                .select("select * from audit_record where id = ?", id)
                .getFirst()
                .keySet());
    CHANGES.forEach(
        (column, value) ->
            assertThat(
                    afterwards(
                        "update audit_record set %s = %s where id = %d"
                            .formatted(column, value, id)))
                .as(column)
                .isEqualTo(new VerifyingChain.Verdict.Broken(id)));
    assertThat(afterwards("delete from audit_record where id = " + id))
        .isEqualTo(new VerifyingChain.Verdict.Broken(id));
    assertThat(afterwards("delete from audit_record where id = " + last))
        .isEqualTo(new VerifyingChain.Verdict.Broken(last));
    assertThat(afterwards("update audit_head set last_id = " + id))
        .isEqualTo(new VerifyingChain.Verdict.Broken(last));
    assertThat(
            afterwards(
                "insert into audit_record (id, at, actor, organisation, action, subject, changes,"
                    + " previous_hash, hash) select id + 1, at, actor, organisation, action,"
                    + " subject, changes, hash, '"
                    + "f".repeat(64)
                    + "' from audit_record where id = "
                    + last))
        .isEqualTo(new VerifyingChain.Verdict.Broken(last + 1));
    assertThat(stage.bean(VerifyingChain.class).verify())
        .isInstanceOf(VerifyingChain.Verdict.Whole.class);
  }

  /** The verdict after a statement was run, which is then undone. */
  private VerifyingChain.Verdict afterwards(String sql) {
    @SuppressWarnings("unchecked")
    TransactionOperations<Connection> transactions = stage.bean(TransactionOperations.class);
    return transactions.executeWrite(
        status -> {
          status.setRollbackOnly();
          try (Statement statement = status.getConnection().createStatement()) {
            assertThat(statement.executeUpdate(sql)).as(sql).isEqualTo(1);
          }
          return stage.bean(VerifyingChain.class).verify();
        });
  }
}
