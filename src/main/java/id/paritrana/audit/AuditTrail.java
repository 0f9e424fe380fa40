package id.paritrana.audit;

import id.paritrana.identity.Act;
import io.micronaut.runtime.event.annotation.EventListener;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.temporal.ChronoUnit;

/** Appends every deed to the chain, in the transaction that did it. */
@Singleton
public class AuditTrail {

  static final int HEAD = 1;

  private final AuditRecords records;
  private final AuditHeads heads;

  AuditTrail(AuditRecords records, AuditHeads heads) {
    this.records = records;
    this.heads = heads;
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
            "");
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
            hash));
    heads.update(new AuditHead(HEAD, id, hash));
  }
}
