package id.paritrana.web.audit;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.paritrana.audit.AuditRecord;
import id.paritrana.audit.ReadingAudit;
import id.paritrana.identity.Act.Change;
import io.micronaut.serde.annotation.Serdeable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of the record of deeds.
 *
 * @param total how many records were found on all pages
 */
@Serdeable
@JsonInclude(JsonInclude.Include.ALWAYS)
record DeedsResponse(long total, int page, int lastPage, List<Deed> deeds) {

  /**
   * One deed.
   *
   * @param id its place in the chain, from 1
   * @param actor the user name, or how the program names itself
   * @param values whether {@code changes} are shown or withheld
   * @param hash of the record, which the next one repeats
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record Deed(
      long id,
      Instant at,
      String actor,
      String organisation,
      String action,
      String subject,
      ReadingAudit.Values values,
      List<ValueChange> changes,
      String previousHash,
      String hash) {}

  /** One value that changed. */
  @Serdeable
  record ValueChange(String field, @Nullable String from, @Nullable String to) {}

  static DeedsResponse of(ReadingAudit.Found found) {
    return new DeedsResponse(
        found.total(),
        found.page(),
        found.lastPage(),
        found.entries().stream().map(DeedsResponse::deed).toList());
  }

  private static Deed deed(ReadingAudit.Entry entry) {
    AuditRecord record = entry.record();
    return new Deed(
        record.id(),
        record.at(),
        record.actor(),
        record.organisation(),
        record.action(),
        record.subject(),
        entry.values(),
        entry.changes().stream().map(DeedsResponse::change).toList(),
        record.previousHash(),
        record.hash());
  }

  private static ValueChange change(Change change) {
    return new ValueChange(change.field(), change.from(), change.to());
  }
}
