package id.paritrana.web.edition;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.paritrana.identity.Actor;
import id.paritrana.publication.CertificateRun;
import id.paritrana.publication.IssuingEditions;
import id.paritrana.publication.ReadingRuns;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The certificates of a whole edition, for programs. */
@Controller("/api/v1/editions/{code}/certificates")
@Secured({"ORGANISER", "OBSERVER"})
@Tag(name = "editions")
final class EditionCertificatesApiController {

  private final IssuingEditions issuing;
  private final RunViews views;
  private final Replies replies;
  private final Clock clock;

  EditionCertificatesApiController(
      IssuingEditions issuing, RunViews views, Replies replies, Clock clock) {
    this.issuing = issuing;
    this.views = views;
    this.replies = replies;
    this.clock = clock;
  }

  /** Who is given a certificate. */
  @Serdeable
  record RunRequest(CertificateRun.Recipients recipients) {}

  /**
   * How far the certificates have come.
   *
   * @param certificates in the register
   * @param documents files that there are to be, two for each certificate
   * @param signed of these
   * @param secondsLeft at the pace of this run; empty where it is not known
   * @param stopped why it does not go on, in the words of what failed
   */
  @Serdeable
  @JsonInclude(JsonInclude.Include.ALWAYS)
  record RunResponse(
      CertificateRun.@Nullable Recipients recipients,
      @Nullable Instant startedAt,
      @Nullable Instant finishedAt,
      long certificates,
      long documents,
      long signed,
      @Nullable Long secondsLeft,
      List<FailedResponse> failed,
      List<String> stopped) {

    static RunResponse of(RunView view) {
      ReadingRuns.Progress progress = view.progress();
      CertificateRun run = progress.run();
      return new RunResponse(
          run == null ? null : run.recipients(),
          run == null ? null : run.startedAt(),
          run == null ? null : run.finishedAt(),
          progress.certificates(),
          progress.documents(),
          progress.signed(),
          progress.left() == null ? null : progress.left().toSeconds(),
          progress.failed().stream()
              .map(
                  failed ->
                      new FailedResponse(
                          failed.number(), failed.failure().language(), failed.failure().reason()))
              .toList(),
          view.stopped().stream().map(incident -> incident.message()).toList());
    }
  }

  /** A file that could not be made. */
  @Serdeable
  record FailedResponse(String number, String language, String reason) {}

  /** How far the certificates of the edition have come. */
  @Get
  RunResponse show(Actor actor, String code) {
    return RunResponse.of(views.of(actor, code));
  }

  /** Has what is missing of the edition's certificates issued and signed in the background. */
  @Post
  @Secured("ORGANISER")
  HttpResponse<?> start(
      HttpRequest<?> request, Actor actor, String code, @Body RunRequest entered) {
    views.led(actor, code);
    return replies.json(
        request,
        issuing.start(actor, code, entered.recipients(), clock.instant()),
        run -> RunResponse.of(views.of(actor, code)));
  }

  /** Has the steps that failed tried once more. */
  @Post("/retry")
  @Secured("ORGANISER")
  HttpResponse<?> retry(HttpRequest<?> request, Actor actor, String code) {
    views.led(actor, code);
    return replies.json(
        request,
        views.processes().retry(actor, code, clock.instant()),
        stopped -> RunResponse.of(views.of(actor, code)));
  }
}
