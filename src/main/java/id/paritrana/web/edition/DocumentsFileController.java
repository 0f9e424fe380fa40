package id.paritrana.web.edition;

import gg.jte.models.runtime.JteModel;
import id.paritrana.award.CarryingDocuments;
import id.paritrana.award.DocumentsFile;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.web.Form;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import id.paritrana.web.dossier.Downloads;
import id.paritrana.web.templates.Templates;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Hands over the settings of an edition's documents as a file, and takes such a file. */
@Hidden
@Controller("/editions/{code}/documents/file")
@Secured("ORGANISER")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class DocumentsFileController {

  private final CarryingDocuments carrying;
  private final DocumentSettingsViews views;
  private final Templates templates;
  private final Clock clock;

  DocumentsFileController(
      CarryingDocuments carrying, DocumentSettingsViews views, Templates templates, Clock clock) {
    this.carrying = carrying;
    this.views = views;
    this.templates = templates;
    this.clock = clock;
  }

  @Get
  JteModel form(Page page, Actor actor, String code) {
    return page(page, Form.empty(page), actor, code);
  }

  @Get("/download")
  @Produces(MediaType.ALL)
  HttpResponse<?> download(Page page, Actor actor, String code) {
    DocumentSettings view = views.organised(actor, code, clock.instant());
    return Downloads.of(
        page.text("editions.documents-file.name", code),
        "application/yaml",
        carrying.written(view.edition().edition()).written().getBytes(StandardCharsets.UTF_8));
  }

  @Post
  HttpResponse<?> take(Page page, Actor actor, String code, @Body Map<String, Object> sent) {
    Form form = Form.of(page, sent);
    DocumentSettings view = views.organised(actor, code, clock.instant());
    return switch (carrying.take(actor, code, form.raw("file"), clock.instant())) {
      case Outcome.Done<DocumentsFile> _ ->
          Replies.seeOther(view.path(), "notice.documents-file-taken");
      case Outcome.Refused<DocumentsFile>(List<Refusal> reasons) -> {
        form.refused(reasons);
        yield Replies.again(form, page(page, form, actor, code));
      }
    };
  }

  private JteModel page(Page page, Form form, Actor actor, String code) {
    DocumentSettings view = views.organised(actor, code, clock.instant());
    return templates.editionsDocumentsFile(
        page, form, view, carrying.written(view.edition().edition()).written());
  }
}
