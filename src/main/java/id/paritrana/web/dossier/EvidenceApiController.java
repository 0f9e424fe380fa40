package id.paritrana.web.dossier;

import id.paritrana.award.DocumentKind;
import id.paritrana.identity.Actor;
import id.paritrana.nomination.AttachingEvidence;
import id.paritrana.nomination.ReadingNominations;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;

/** The figures and documents of a dossier, for programs. */
@Controller("/api/v1/nominations/{number}")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "nominations")
final class EvidenceApiController {

  private final FigureEntry figures;
  private final AttachingEvidence attaching;
  private final ReadingNominations reading;
  private final Replies replies;
  private final Clock clock;

  EvidenceApiController(
      FigureEntry figures,
      AttachingEvidence attaching,
      ReadingNominations reading,
      Replies replies,
      Clock clock) {
    this.figures = figures;
    this.attaching = attaching;
    this.reading = reading;
    this.replies = replies;
    this.clock = clock;
  }

  /** States a figure, or states it anew. */
  @Put("/figures/{code}")
  HttpResponse<?> declare(
      HttpRequest<?> request, Actor actor, String number, String code, @Body FigureRequest stated) {
    return replies.json(
        request, figures.declare(actor, number, code, stated, clock.instant()), FigureResponse::of);
  }

  /** Takes a figure out of a draft; answers with what it said. */
  @Delete("/figures/{code}")
  HttpResponse<?> takeBack(HttpRequest<?> request, Actor actor, String number, String code) {
    return replies.json(
        request,
        figures.takeBack(actor, number, code, clock.instant()),
        before -> Map.of("figure", code, "before", before));
  }

  /** Adds a document: PDF, JPG or PNG. */
  @Post("/documents")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> attach(
      HttpRequest<?> request,
      Actor actor,
      String number,
      @Part("kind") DocumentKind kind,
      @Part("title") String title,
      @Part("file") CompletedFileUpload file)
      throws IOException {
    AttachingEvidence.Upload upload =
        new AttachingEvidence.Upload(kind, title, file.getFilename(), file.getBytes());
    return replies.json(
        request, attaching.attach(actor, number, upload, clock.instant()), DocumentResponse::of);
  }

  /** Hands over the bytes of a document. */
  @Get("/documents/{id}")
  @Produces(MediaType.ALL)
  HttpResponse<?> download(Actor actor, String number, long id) {
    return Downloads.of(reading.content(actor, number, id));
  }

  /** Takes a document out of the dossier. */
  @Delete("/documents/{id}")
  HttpResponse<?> remove(HttpRequest<?> request, Actor actor, String number, long id) {
    return replies.json(
        request, attaching.remove(actor, number, id, clock.instant()), DocumentResponse::of);
  }
}
