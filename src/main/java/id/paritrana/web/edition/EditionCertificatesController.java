package id.paritrana.web.edition;

import gg.jte.models.runtime.JteModel;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.publication.CertificateArchive;
import id.paritrana.publication.CertificateRun;
import id.paritrana.publication.IssuingEditions;
import id.paritrana.web.Form;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import id.paritrana.web.templates.Templates;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.server.types.files.StreamedFile;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Has the certificates of an edition made, and shows how far they have come. */
@Hidden
@Controller("/editions/{code}/certificates")
@Secured({"ORGANISER", "OBSERVER"})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class EditionCertificatesController {

  private final IssuingEditions issuing;
  private final CertificateArchive archive;
  private final RunViews views;
  private final Replies replies;
  private final Templates templates;

  EditionCertificatesController(
      IssuingEditions issuing,
      CertificateArchive archive,
      RunViews views,
      Replies replies,
      Templates templates) {
    this.issuing = issuing;
    this.archive = archive;
    this.views = views;
    this.replies = replies;
    this.templates = templates;
  }

  @Get
  JteModel show(Page page, Actor actor, String code) {
    return page(page, Form.empty(page), actor, code);
  }

  @Post
  @Secured("ORGANISER")
  HttpResponse<?> start(Page page, Actor actor, String code, @Body Map<String, Object> sent) {
    views.led(actor, code);
    Form form = Form.of(page, sent);
    Optional<CertificateRun.Recipients> recipients =
        form.required("recipients", CertificateRun.Recipients.class);
    if (recipients.isEmpty()) {
      return Replies.again(form, page(page, form, actor, code));
    }
    return switch (issuing.start(actor, code, recipients.get(), views.clock().instant())) {
      case Outcome.Done<CertificateRun> _ ->
          Replies.seeOther(RunView.path(code), "notice.certificates-started");
      case Outcome.Refused<CertificateRun>(List<Refusal> reasons) -> {
        form.refused(reasons);
        yield Replies.again(form, page(page, form, actor, code));
      }
    };
  }

  @Post("/retry")
  @Secured("ORGANISER")
  HttpResponse<?> retry(HttpRequest<?> request, Actor actor, String code) {
    views.led(actor, code);
    return replies.page(
        request,
        views.processes().retry(actor, code, views.clock().instant()),
        RunView.path(code),
        "notice.step-retried");
  }

  @Get("/archive.zip")
  @Produces(MediaType.ALL)
  HttpResponse<?> archive(Page page, Actor actor, String code) {
    return HttpResponse.ok(
        new StreamedFile(archive.of(actor, code), MediaType.of("application/zip"))
            .attach(page.text("documents.file.certificates", code)));
  }

  private JteModel page(Page page, Form form, Actor actor, String code) {
    return templates.editionsCertificates(page, form, views.of(actor, code));
  }
}
