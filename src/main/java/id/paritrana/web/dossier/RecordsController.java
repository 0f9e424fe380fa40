package id.paritrana.web.dossier;

import gg.jte.models.runtime.JteModel;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.indicator.JudgedRecords;
import id.paritrana.indicator.ReadingRecords;
import id.paritrana.indicator.RecordsFile;
import id.paritrana.indicator.StatingFromRecords;
import id.paritrana.indicator.records.BlankRecords;
import id.paritrana.scoring.compliance.EmployerSize;
import id.paritrana.web.Form;
import id.paritrana.web.Page;
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
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes a company's monthly records, and explains month by month what they say. */
@Hidden
@Controller("/nominations/{number}/records")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class RecordsController {

  private final DossierViews views;
  private final DossierPages pages;
  private final StatingFromRecords stating;
  private final ReadingRecords reading;
  private final Clock clock;

  RecordsController(
      DossierViews views,
      DossierPages pages,
      StatingFromRecords stating,
      ReadingRecords reading,
      Clock clock) {
    this.views = views;
    this.pages = pages;
    this.stating = stating;
    this.reading = reading;
    this.clock = clock;
  }

  @Post
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  HttpResponse<?> state(
      Page page,
      Actor actor,
      String number,
      @Part("size") @Nullable String size,
      @Part("records") @Nullable CompletedFileUpload file)
      throws IOException {
    Form form = Form.of(page, Map.of("size", size == null ? "" : size));
    Optional<EmployerSize> chosen = form.choice("size", EmployerSize.class);
    Outcome<StatingFromRecords.Stated> outcome =
        chosen.isEmpty()
            ? Outcome.refused(Refusal.invalid("size", "form.choice", Map.of()))
            : stating.state(
                actor,
                number,
                new StatingFromRecords.Upload(
                    chosen.get(),
                    file == null ? "" : file.getFilename(),
                    file == null ? new byte[0] : file.getBytes()),
                clock.instant());
    return DossierPages.reply(
        outcome,
        "/nominations/" + number + "#records",
        "notice.records-stated",
        new Typed("records", form),
        typed -> pages.nominator(page, views.of(actor, number, clock.instant()), typed));
  }

  /** A table to fill in: the months of the assessment period under the columns' names. */
  @Get("/form.csv")
  @Produces(MediaType.ALL)
  HttpResponse<String> form(Actor actor, String number) {
    Instant now = clock.instant();
    Place place = views.writable(actor, number, now).place();
    return HttpResponse.ok(
            BlankRecords.of(place.nominee().code(), RecordsFile.periodOf(place.edition(), now)))
        .contentType(MediaType.TEXT_CSV)
        .header("Content-Disposition", "attachment; filename=\"" + number + ".csv\"");
  }

  @Get("/{id}")
  JteModel records(Page page, Actor actor, String number, long id) {
    DossierView view = views.of(actor, number, clock.instant());
    JudgedRecords judged = reading.judged(actor, number, id);
    return pages.records(page, new RecordsView(view, judged, id));
  }
}
