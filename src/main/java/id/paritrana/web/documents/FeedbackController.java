package id.paritrana.web.documents;

import id.paritrana.identity.Actor;
import id.paritrana.web.Page;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import org.jspecify.annotations.Nullable;

/** Serves the feedback letter of a nominee, printed anew for each reader. */
@Hidden
@Controller("/nominations/{number}/feedback.pdf")
@Produces(MediaType.ALL)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class FeedbackController {

  private final FeedbackPaper paper;

  FeedbackController(FeedbackPaper paper) {
    this.paper = paper;
  }

  @Get
  HttpResponse<?> letter(Page page, Actor actor, String number, @QueryValue @Nullable String lang) {
    Page open = page.forEveryone(lang);
    return HttpResponse.ok(paper.pdf(open, actor, number))
        .contentType(MediaType.of("application/pdf"))
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "inline; filename=\"" + open.text("documents.file.feedback", number) + "\"");
  }
}
