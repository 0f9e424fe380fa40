package id.paritrana.web.edition;

import gg.jte.models.runtime.JteModel;
import id.paritrana.award.EditionImage;
import id.paritrana.award.NoSuchEdition;
import id.paritrana.award.Phrase;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.publication.SettingImages;
import id.paritrana.web.Form;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import id.paritrana.web.templates.Templates;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Sets the logos and seals of an edition, one place at a time. */
@Hidden
@Controller("/editions/{code}/documents/images/{place}")
@Secured("ORGANISER")
@Produces(MediaType.TEXT_HTML)
final class ImagesController {

  private final SettingImages setting;
  private final DocumentSettingsViews views;
  private final Replies replies;
  private final Templates templates;
  private final Clock clock;

  ImagesController(
      SettingImages setting,
      DocumentSettingsViews views,
      Replies replies,
      Templates templates,
      Clock clock) {
    this.setting = setting;
    this.views = views;
    this.replies = replies;
    this.templates = templates;
    this.clock = clock;
  }

  @Get
  JteModel form(Page page, Actor actor, String code, EditionImage.Place place) {
    return page(page, Form.empty(page), actor, code, place);
  }

  @Get("/png")
  @Produces(MediaType.ALL)
  @Secured({"ORGANISER", "OBSERVER", "VERIFIER"})
  HttpResponse<byte[]> image(Actor actor, String code, EditionImage.Place place) {
    DocumentSettings view = views.readable(actor, code, clock.instant());
    return HttpResponse.ok(
            setting
                .png(view.edition().edition(), place)
                .orElseThrow(() -> new NoSuchEdition(code + "/" + place)))
        .contentType(MediaType.IMAGE_PNG_TYPE);
  }

  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> set(
      Page page,
      Actor actor,
      String code,
      EditionImage.Place place,
      @Part("file") @Nullable CompletedFileUpload file,
      @Part("alternative-id") @Nullable String alternativeId,
      @Part("alternative-en") @Nullable String alternativeEn)
      throws IOException {
    DocumentSettings view = views.organised(actor, code, clock.instant());
    Phrase alternative = new Phrase(alternativeId, alternativeEn);
    byte[] bytes = file == null ? new byte[0] : file.getBytes();
    return switch (setting.set(actor, code, place, bytes, alternative, clock.instant())) {
      case Outcome.Done<EditionImage> _ -> Replies.seeOther(view.path(), "notice.image-set");
      case Outcome.Refused<EditionImage>(List<Refusal> reasons) -> {
        Form form =
            Form.of(
                    page,
                    Map.of(
                        "alternative-id",
                        Objects.requireNonNullElse(alternativeId, ""),
                        "alternative-en",
                        Objects.requireNonNullElse(alternativeEn, "")))
                .refused(reasons);
        yield Replies.again(form, page(page, form, actor, code, place));
      }
    };
  }

  @Post("/removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> remove(
      HttpRequest<?> request, Actor actor, String code, EditionImage.Place place) {
    DocumentSettings view = views.organised(actor, code, clock.instant());
    return replies.page(
        request,
        setting.remove(actor, code, place, clock.instant()),
        view.path(),
        "notice.image-removed");
  }

  private JteModel page(Page page, Form form, Actor actor, String code, EditionImage.Place place) {
    return templates.editionsImage(
        page, form, views.organised(actor, code, clock.instant()), place);
  }
}
