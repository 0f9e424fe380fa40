package id.paritrana.audit;

import io.micronaut.data.model.Pageable;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;

/** Walks the chain from its start and finds the first record that does not fit. */
@Singleton
public class VerifyingChain {

  private static final int AT_ONCE = 1000;

  private final AuditRecords records;
  private final AuditHeads heads;

  VerifyingChain(AuditRecords records, AuditHeads heads) {
    this.records = records;
    this.heads = heads;
  }

  /** What the walk found. */
  public sealed interface Verdict {

    /** Every record fits, and the last one is the head. */
    record Whole(long records) implements Verdict {}

    /**
     * The first record that was changed, or whose predecessor is gone; one past the last when the
     * end was cut off.
     */
    record Broken(long firstBadId) implements Verdict {}
  }

  @Transactional
  public Verdict verify() {
    long last = 0;
    String hash = Chain.START;
    List<AuditRecord> next = records.findByIdGreaterThanOrderById(last, Pageable.from(0, AT_ONCE));
    while (!next.isEmpty()) {
      for (AuditRecord record : next) {
        if (record.id() != last + 1
            || !record.previousHash().equals(hash)
            || !record.hash().equals(Chain.hash(record))) {
          return new Verdict.Broken(last + 1);
        }
        last = record.id();
        hash = record.hash();
      }
      next = records.findByIdGreaterThanOrderById(last, Pageable.from(0, AT_ONCE));
    }
    AuditHead head = heads.findByIdForUpdate(1);
    return head.lastId() == last && head.hash().equals(hash)
        ? new Verdict.Whole(last)
        : new Verdict.Broken(last + 1);
  }
}
