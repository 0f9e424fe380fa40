package id.paritrana.audit;

import id.paritrana.decision.seal.Ledger;
import id.paritrana.decision.seal.TableRows;
import id.paritrana.identity.Act;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Appends every deed to the chain, in the transaction that did it. */
@Singleton
public class AuditTrail {

  static final int HEAD = 1;

  private final AuditRecords records;
  private final AuditHeads heads;
  private final TableRows tables;

  AuditTrail(AuditRecords records, AuditHeads heads, TableRows tables) {
    this.records = records;
    this.heads = heads;
    this.tables = tables;
  }

  @EventListener
  @Transactional
  void on(Act act) {
    AuditHead head = heads.findByIdForUpdate(HEAD);
    long id = head.lastId() + 1;
    AuditRecord open =
        new AuditRecord(
            id,
            act.at().truncatedTo(ChronoUnit.MICROS),
            act.actor().accountId(),
            act.actor().name(),
            act.actor().organisation().name(),
            act.action(),
            act.subject(),
            act.editionId(),
            Chain.json(act.changes()),
            head.hash(),
            "",
            ledger(act.rows()));
    String hash = Chain.hash(open);
    records.save(
        new AuditRecord(
            id,
            open.at(),
            open.actorId(),
            open.actor(),
            open.organisation(),
            open.action(),
            open.subject(),
            open.editionId(),
            open.changes(),
            open.previousHash(),
            hash,
            open.ledger()));
    heads.update(new AuditHead(HEAD, id, hash));
  }

  /** The rows as they lie there now; of one that was taken away, its key alone. */
  private @Nullable String ledger(List<Act.Rows> rows) {
    return rows.isEmpty()
        ? null
        : Ledger.text(rows.stream().flatMap(each -> lying(each).stream()).toList());
  }

  private List<Ledger.Row> lying(Act.Rows rows) {
    if (RegisterTable.named(rows.table()).isEmpty()) {
      throw new IllegalArgumentException(rows.table() + " is none of the tables of the register");
    }
    List<Ledger.Row> lying = tables.of(rows);
    return lying.isEmpty() && rows.isOne()
        ? List.of(new Ledger.Row(rows.table(), Long.toString(rows.value()), Map.of()))
        : lying;
  }
}
