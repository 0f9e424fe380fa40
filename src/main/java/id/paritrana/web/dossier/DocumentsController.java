package id.paritrana.web.dossier;

import id.paritrana.award.DocumentKind;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.nomination.AttachingEvidence;
import id.paritrana.nomination.Evidence;
import id.paritrana.nomination.ReadingNominations;
import id.paritrana.web.Form;
import id.paritrana.web.Page;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Adds documents to a dossier, takes them out, and hands them over. */
@Hidden
@Controller("/nominations/{number}/documents")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class DocumentsController {

  private final DossierViews views;
  private final DossierPages pages;
  private final AttachingEvidence attaching;
  private final ReadingNominations reading;
  private final Clock clock;

  DocumentsController(
      DossierViews views,
      DossierPages pages,
      AttachingEvidence attaching,
      ReadingNominations reading,
      Clock clock) {
    this.views = views;
    this.pages = pages;
    this.attaching = attaching;
    this.reading = reading;
    this.clock = clock;
  }

  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> attach(
      Page page,
      Actor actor,
      String number,
      @Part("kind") @Nullable String kind,
      @Part("title") @Nullable String title,
      @Part("file") @Nullable CompletedFileUpload file)
      throws IOException {
    Form form =
        Form.of(
            page, Map.of("kind", kind == null ? "" : kind, "title", title == null ? "" : title));
    Optional<DocumentKind> chosen = form.choice("kind", DocumentKind.class);
    Outcome<Evidence> outcome =
        chosen.isEmpty()
            ? Outcome.refused(Refusal.invalid("kind", "form.choice", Map.of()))
            : attaching.attach(actor, number, upload(chosen.get(), form, file), clock.instant());
    return reply(page, actor, number, outcome, "notice.document-attached", form);
  }

  @Post("/{id}/removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> remove(
      Page page, Actor actor, String number, long id, @Body Map<String, Object> sent) {
    return reply(
        page,
        actor,
        number,
        attaching.remove(actor, number, id, clock.instant()),
        "notice.document-removed",
        Form.of(page, sent));
  }

  @Get("/{id}")
  @Produces(MediaType.ALL)
  HttpResponse<?> download(Actor actor, String number, long id) {
    return Downloads.of(reading.content(actor, number, id));
  }

  private HttpResponse<?> reply(
      Page page, Actor actor, String number, Outcome<?> outcome, String notice, Form form) {
    return DossierPages.reply(
        outcome,
        "/nominations/" + number + "#documents",
        notice,
        new Typed("documents", form),
        typed -> pages.nominator(page, views.of(actor, number, clock.instant()), typed));
  }

  private static AttachingEvidence.Upload upload(
      DocumentKind kind, Form form, @Nullable CompletedFileUpload file) throws IOException {
    return new AttachingEvidence.Upload(
        kind,
        form.text("title"),
        file == null ? "" : file.getFilename(),
        file == null ? new byte[0] : file.getBytes());
  }
}
