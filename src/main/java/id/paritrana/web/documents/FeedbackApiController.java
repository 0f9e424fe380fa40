package id.paritrana.web.documents;

import id.paritrana.identity.Actor;
import id.paritrana.web.Page;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.tags.Tag;

/** Feedback for a nominee, for programs. */
@Controller("/api/v1/nominations/{number}/feedback")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Tag(name = "scores")
final class FeedbackApiController {

  private final FeedbackPaper paper;

  FeedbackApiController(FeedbackPaper paper) {
    this.paper = paper;
  }

  /** Reads what the feedback letter says; nominees and nominators once the result is public. */
  @Get
  FeedbackResponse feedback(@Parameter(hidden = true) Page page, Actor actor, String number) {
    return FeedbackResponse.of(paper.report(page, actor, number));
  }
}
