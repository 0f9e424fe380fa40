package id.paritrana.web.audit;

import gg.jte.models.runtime.JteModel;
import id.paritrana.audit.AuditSearch;
import id.paritrana.audit.ReadingAudit;
import id.paritrana.audit.VerifyingRecord;
import id.paritrana.identity.Actor;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import id.paritrana.web.templates.Templates;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;

/** Shows who did what, and verifies that nobody changed the record. */
@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
final class AuditController {

  private final ReadingAudit audit;
  private final VerifyingRecord record;
  private final PartNames names;
  private final Templates templates;
  private final Replies replies;

  AuditController(
      ReadingAudit audit,
      VerifyingRecord record,
      PartNames names,
      Templates templates,
      Replies replies) {
    this.audit = audit;
    this.record = record;
    this.names = names;
    this.templates = templates;
    this.replies = replies;
  }

  @Get("/audit")
  @Secured({"OBSERVER", "ORGANISER"})
  JteModel list(
      Page page,
      Actor actor,
      @QueryValue(defaultValue = "") String edition,
      @QueryValue(defaultValue = "") String subject,
      @QueryValue(defaultValue = "") String action,
      @QueryValue(defaultValue = "") String text,
      @QueryValue(value = "page", defaultValue = "1") int number) {
    AuditSearch search =
        new AuditSearch(edition.isEmpty() ? null : edition, subject.strip(), action, text, number);
    ReadingAudit.Found found = audit.find(actor, search);
    return templates.auditIndex(
        page,
        AuditView.of(
            page, search, found, names.of(found, page.language().locale()), audit.editions(actor)));
  }

  @Get("/nominations/{number}/history")
  @Secured({"OBSERVER", "ORGANISER", "VERIFIER"})
  JteModel history(
      Page page,
      Actor actor,
      String number,
      @QueryValue(value = "page", defaultValue = "1") int pageNumber) {
    ReadingAudit.Found found = audit.history(actor, number, pageNumber);
    return templates.auditHistory(
        page,
        AuditView.history(
            page,
            AuditSearch.of(number, pageNumber),
            found,
            names.of(found, page.language().locale())));
  }

  @Post("/audit/verification")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured({"OBSERVER", "ORGANISER"})
  JteModel verify(Page page, Actor actor) {
    return templates.auditChain(page, record.verify(actor));
  }

  /** Reads every file of the store, and is asked for apart because it may take minutes. */
  @Post("/audit/verification/files")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured({"OBSERVER", "ORGANISER"})
  HttpResponse<?> verifyFiles(HttpRequest<?> request, Page page, Actor actor) {
    return replies.page(
        request, record.files(actor), compared -> templates.auditFiles(page, compared));
  }
}
