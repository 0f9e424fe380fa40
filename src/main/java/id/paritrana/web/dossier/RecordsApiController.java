package id.paritrana.web.dossier;

import id.paritrana.identity.Actor;
import id.paritrana.indicator.ReadingRecords;
import id.paritrana.indicator.StatingFromRecords;
import id.paritrana.scoring.compliance.EmployerSize;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.io.IOException;
import java.time.Clock;

/** A company's monthly records, for programs. */
@Controller("/api/v1/nominations/{number}/records")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "nominations")
final class RecordsApiController {

  private final StatingFromRecords stating;
  private final ReadingRecords reading;
  private final Replies replies;
  private final Clock clock;

  RecordsApiController(
      StatingFromRecords stating, ReadingRecords reading, Replies replies, Clock clock) {
    this.stating = stating;
    this.reading = reading;
    this.replies = replies;
    this.clock = clock;
  }

  /** States every figure that a CSV file of monthly records gives, and keeps the file. */
  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> state(
      HttpRequest<?> request,
      @Parameter(hidden = true) Page page,
      Actor actor,
      String number,
      @Part("size") EmployerSize size,
      @Part("records") CompletedFileUpload file)
      throws IOException {
    StatingFromRecords.Upload upload =
        new StatingFromRecords.Upload(size, file.getFilename(), file.getBytes());
    return replies.json(
        request,
        stating.state(actor, number, upload, clock.instant()),
        stated ->
            RecordsResponse.of(
                page, stated.file().id(), reading.judged(actor, number, stated.file().id())));
  }

  /** Explains month by month what the records in a document say. */
  @Get("/{id}")
  RecordsResponse records(
      @Parameter(hidden = true) Page page, Actor actor, String number, long id) {
    return RecordsResponse.of(page, id, reading.judged(actor, number, id));
  }
}
