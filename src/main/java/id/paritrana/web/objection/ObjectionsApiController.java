package id.paritrana.web.objection;

import id.paritrana.decision.Objection;
import id.paritrana.decision.RaisingObjections;
import id.paritrana.identity.Actor;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The objections of a nominee, for programs. */
@Controller("/api/v1/nominations/{number}/objections")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "objections")
final class ObjectionsApiController {

  private final RaisingObjections raising;
  private final NomineeViews nominees;
  private final CaseViews cases;
  private final Replies replies;
  private final Clock clock;

  ObjectionsApiController(
      RaisingObjections raising,
      NomineeViews nominees,
      CaseViews cases,
      Replies replies,
      Clock clock) {
    this.raising = raising;
    this.nominees = nominees;
    this.cases = cases;
    this.replies = replies;
    this.clock = clock;
  }

  /** An objection to one point, without a document. */
  @Serdeable
  record ObjectionRequest(Objection.Subject subject, String point, String grounds) {}

  /**
   * The objections of a nominee.
   *
   * @param until the end of the time for objections; empty where there is none
   * @param points to which the caller may object now
   */
  @Serdeable
  record NomineeResponse(
      @Nullable Instant until, List<PointResponse> points, List<ObjectionResponse> objections) {}

  /** A point; {@code raised} where the nominee objected to it already. */
  @Serdeable
  record PointResponse(Objection.Subject subject, String point, String name, boolean raised) {}

  /** Reads to what a nominee may object, until when, and what it objected to. */
  @Get
  NomineeResponse list(@Parameter(hidden = true) Page page, Actor actor, String number) {
    NomineeView view = nominees.of(page, actor, number, clock.instant());
    return new NomineeResponse(
        view.window().map(window -> window.until()).orElse(null),
        view.points().stream()
            .map(
                point ->
                    new PointResponse(
                        point.subject(), point.code(), point.name(), point.raised().isPresent()))
            .toList(),
        view.cases().stream().map(ObjectionResponse::of).toList());
  }

  /** Objects to a point; refused when late, repeated, or from another than the nominee. */
  @Post
  HttpResponse<?> raise(
      HttpRequest<?> request,
      @Parameter(hidden = true) Page page,
      Actor actor,
      String number,
      @Body ObjectionRequest entered) {
    return raise(
        request,
        page,
        actor,
        number,
        new RaisingObjections.Words(entered.subject(), entered.point(), entered.grounds(), null));
  }

  /** The same with a document: PDF, JPG or PNG. */
  @Post("/with-document")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> raise(
      HttpRequest<?> request,
      @Parameter(hidden = true) Page page,
      Actor actor,
      String number,
      @Part("subject") Objection.Subject subject,
      @Part("point") String point,
      @Part("grounds") String grounds,
      @Part("file") CompletedFileUpload file)
      throws IOException {
    return raise(
        request,
        page,
        actor,
        number,
        new RaisingObjections.Words(subject, point, grounds, ObjectionsController.upload(file)));
  }

  private HttpResponse<?> raise(
      HttpRequest<?> request,
      Page page,
      Actor actor,
      String number,
      RaisingObjections.Words words) {
    return replies.created(
        request,
        raising.raise(actor, number, words, clock.instant()),
        raised -> ObjectionResponse.of(cases.of(page, actor, raised.number())));
  }
}
