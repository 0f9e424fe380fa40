package id.paritrana.audit;

import io.micronaut.data.model.Pageable;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
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

  /** Walks up to the head; what is recorded meanwhile is left to the next walk. */
  @ReadOnly
  public Verdict verify() {
    AuditHead head = heads.findById(AuditTrail.HEAD).orElseThrow();
    long last = 0;
    String hash = Chain.START;
    while (last < head.lastId()) {
      List<AuditRecord> next =
          records.findByIdGreaterThanOrderById(last, Pageable.from(0, AT_ONCE));
      if (next.isEmpty()) {
        return new Verdict.Broken(last + 1);
      }
      for (AuditRecord record : next) {
        if (record.id() != last + 1
            || !record.previousHash().equals(hash)
            || !record.hash().equals(Chain.hash(record))) {
          return new Verdict.Broken(last + 1);
        }
        last = record.id();
        hash = record.hash();
        if (last == head.lastId()) {
          break;
        }
      }
    }
    return hash.equals(head.hash()) && !isFollowed(head)
        ? new Verdict.Whole(last)
        : new Verdict.Broken(last + 1);
  }

  /** Whether records stand behind the head although it was not moved on. */
  private boolean isFollowed(AuditHead head) {
    return records.countByIdGreaterThan(head.lastId()) > 0
        && heads.findById(AuditTrail.HEAD).orElseThrow().equals(head);
  }
}
