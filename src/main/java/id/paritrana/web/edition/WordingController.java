package id.paritrana.web.edition;

import gg.jte.models.runtime.JteModel;
import id.paritrana.award.SettingWording;
import id.paritrana.award.WordingDraft;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.publication.PreviewingCertificates;
import id.paritrana.web.Form;
import id.paritrana.web.Language;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import id.paritrana.web.templates.Templates;
import io.micronaut.http.HttpHeaders;
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
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Sets what the documents of an edition say, and shows how a certificate would look. */
@Hidden
@Controller("/editions/{code}/documents")
@Secured("ORGANISER")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class WordingController {

  private final SettingWording setting;
  private final PreviewingCertificates previewing;
  private final DocumentSettingsViews views;
  private final Templates templates;
  private final Clock clock;

  WordingController(
      SettingWording setting,
      PreviewingCertificates previewing,
      DocumentSettingsViews views,
      Templates templates,
      Clock clock) {
    this.setting = setting;
    this.previewing = previewing;
    this.views = views;
    this.templates = templates;
    this.clock = clock;
  }

  @Get
  JteModel form(Page page, Actor actor, String code) {
    return page(page, Form.empty(page), actor, code);
  }

  @Post
  HttpResponse<?> set(Page page, Actor actor, String code, @Body Map<String, Object> sent) {
    Form form = Form.of(page, sent);
    DocumentSettings view = views.organised(actor, code, clock.instant());
    return switch (setting.set(actor, code, WordingForm.read(form), clock.instant())) {
      case Outcome.Done<WordingDraft> _ -> Replies.seeOther(view.path(), "notice.wording-set");
      case Outcome.Refused<WordingDraft>(List<Refusal> reasons) ->
          again(page, form.refused(reasons), actor, code);
    };
  }

  /** The certificate of what was typed; what was typed is not kept. */
  @Post("/preview")
  @Produces({MediaType.TEXT_HTML, MediaType.APPLICATION_PDF})
  HttpResponse<?> preview(Page page, Actor actor, String code, @Body Map<String, Object> sent) {
    Form form = Form.of(page, sent);
    views.organised(actor, code, clock.instant());
    Language language = Language.of(form.text("lang")).orElse(page.language());
    Outcome<byte[]> preview =
        previewing.pdf(
            actor,
            code,
            WordingForm.read(form),
            form.text("winner").isEmpty()
                ? page.text("editions.preview.winner")
                : form.text("winner"),
            language.locale(),
            clock.instant());
    return switch (preview) {
      case Outcome.Done<byte[]>(byte[] pdf) ->
          HttpResponse.ok(pdf)
              .contentType(MediaType.APPLICATION_PDF_TYPE)
              .header(
                  HttpHeaders.CONTENT_DISPOSITION,
                  "inline; filename=\"" + page.text("editions.preview.file", code) + "\"");
      case Outcome.Refused<byte[]>(List<Refusal> reasons) ->
          again(page, form.refused(reasons), actor, code);
    };
  }

  private HttpResponse<?> again(Page page, Form form, Actor actor, String code) {
    return Replies.again(form, page(page, form, actor, code));
  }

  private JteModel page(Page page, Form form, Actor actor, String code) {
    return templates.editionsDocuments(page, form, views.organised(actor, code, clock.instant()));
  }
}
