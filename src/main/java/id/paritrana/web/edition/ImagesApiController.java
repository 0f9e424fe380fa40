package id.paritrana.web.edition;

import id.paritrana.award.EditionImage;
import id.paritrana.award.Phrase;
import id.paritrana.identity.Actor;
import id.paritrana.publication.SettingImages;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The logos and seals of an edition, for programs. */
@Controller("/api/v1/editions/{code}/images")
@Secured({"ORGANISER", "OBSERVER", "VERIFIER"})
@Tag(name = "editions")
final class ImagesApiController {

  private final SettingImages setting;
  private final DocumentSettingsViews views;
  private final Replies replies;
  private final Clock clock;

  ImagesApiController(
      SettingImages setting, DocumentSettingsViews views, Replies replies, Clock clock) {
    this.setting = setting;
    this.views = views;
    this.replies = replies;
    this.clock = clock;
  }

  /**
   * An image.
   *
   * @param sha256 of what is kept, a PNG
   * @param width in dots
   * @param height in dots
   */
  @Serdeable
  record ImageResponse(
      EditionImage.Place place,
      String sha256,
      int width,
      int height,
      String alternativeId,
      String alternativeEn) {

    static ImageResponse of(EditionImage image) {
      return new ImageResponse(
          image.place(),
          image.sha256(),
          image.width(),
          image.height(),
          image.alternativeId(),
          image.alternativeEn());
    }
  }

  /** Lists the images by their places. */
  @Get
  List<ImageResponse> list(Actor actor, String code) {
    return views.readable(actor, code, clock.instant()).images().stream()
        .map(ImageResponse::of)
        .toList();
  }

  /** Puts an image at a place: PNG, JPEG or SVG. */
  @Put("/{place}")
  @Secured("ORGANISER")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> set(
      HttpRequest<?> request,
      Actor actor,
      String code,
      EditionImage.Place place,
      @Part("file") CompletedFileUpload file,
      @Part("alternativeId") String alternativeId,
      @Part("alternativeEn") String alternativeEn)
      throws IOException {
    views.organised(actor, code, clock.instant());
    return replies.json(
        request,
        setting.set(
            actor,
            code,
            place,
            file.getBytes(),
            new Phrase(alternativeId, alternativeEn),
            clock.instant()),
        ImageResponse::of);
  }

  /** Takes the image of a place away. */
  @Delete("/{place}")
  @Secured("ORGANISER")
  HttpResponse<?> remove(
      HttpRequest<?> request, Actor actor, String code, EditionImage.Place place) {
    views.organised(actor, code, clock.instant());
    return replies.json(
        request,
        setting.remove(actor, code, place, clock.instant()),
        removed -> Map.of("place", removed));
  }
}
