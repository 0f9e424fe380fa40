package id.paritrana.web.audit;

import id.paritrana.audit.AuditSearch;
import id.paritrana.audit.ReadingAudit;
import id.paritrana.audit.VerifyingRecord;
import id.paritrana.identity.Actor;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The record of deeds for programs. */
@Controller("/api/v1")
@Tag(name = "audit")
final class AuditApiController {

  private final ReadingAudit audit;
  private final VerifyingRecord record;
  private final Replies replies;

  AuditApiController(ReadingAudit audit, VerifyingRecord record, Replies replies) {
    this.audit = audit;
    this.record = record;
    this.replies = replies;
  }

  /** Searches the record of deeds, the latest first. Observers; organisers for their editions. */
  @Get("/audit")
  @Secured({"OBSERVER", "ORGANISER"})
  DeedsResponse list(
      @Parameter(hidden = true) Actor actor,
      @QueryValue(defaultValue = "") String edition,
      @QueryValue(defaultValue = "") String subject,
      @QueryValue(defaultValue = "") String action,
      @QueryValue(defaultValue = "") String text,
      @QueryValue(defaultValue = "1") int page) {
    AuditSearch search =
        new AuditSearch(edition.isEmpty() ? null : edition, subject.strip(), action, text, page);
    return DeedsResponse.of(audit.find(actor, search));
  }

  /** Everything that was done to one nomination. Its committee, and observers. */
  @Get("/nominations/{number}/history")
  @Secured({"OBSERVER", "ORGANISER", "VERIFIER"})
  DeedsResponse history(
      @Parameter(hidden = true) Actor actor,
      String number,
      @QueryValue(defaultValue = "1") int page) {
    return DeedsResponse.of(audit.history(actor, number, page));
  }

  /**
   * Walks the whole chain of records, the seals and what came after them, and names the first row
   * that does not fit. Observers; organisers for their editions.
   */
  @Post("/audit/verification")
  @Secured({"OBSERVER", "ORGANISER"})
  ChainResponse verify(@Parameter(hidden = true) Actor actor) {
    return ChainResponse.of(record.verify(actor));
  }

  /**
   * Reads the bytes of all documents again and names the first file that is gone or changed; of
   * many gigabytes it takes minutes. Observers; organisers for their editions.
   */
  @Post("/audit/verification/files")
  @Secured({"OBSERVER", "ORGANISER"})
  HttpResponse<?> files(HttpRequest<?> request, @Parameter(hidden = true) Actor actor) {
    return replies.json(request, record.files(actor), ComparedResponse::of);
  }
}
