package id.paritrana.web.assessment;

import gg.jte.models.runtime.JteModel;
import id.paritrana.assessment.AssessmentRights;
import id.paritrana.assessment.Conflict;
import id.paritrana.assessment.DeclaringConflicts;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.web.Form;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import id.paritrana.web.templates.Templates;
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
import java.util.Optional;

/** Lists what lies before an assessor, and takes declarations of conflict. */
@Hidden
@Controller("/assessment")
@Secured("ASSESSOR")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class AssessmentController {

  private final DeclaringConflicts declaring;
  private final AssessmentRights rights;
  private final TaskViews views;
  private final Templates templates;
  private final Clock clock;

  AssessmentController(
      DeclaringConflicts declaring,
      AssessmentRights rights,
      TaskViews views,
      Templates templates,
      Clock clock) {
    this.declaring = declaring;
    this.rights = rights;
    this.views = views;
    this.templates = templates;
    this.clock = clock;
  }

  @Get
  JteModel list(Page page, Actor actor) {
    return templates.assessingList(page, views.of(actor));
  }

  @Get("/{number}/declaration")
  JteModel form(Page page, Actor actor, String number) {
    return templates.assessingDeclaration(
        page, Form.empty(page), views.of(rights.desk(actor, number)));
  }

  @Post("/{number}/declaration")
  HttpResponse<?> declare(Page page, Actor actor, String number, @Body Map<String, Object> sent) {
    Form form = Form.of(page, sent);
    TaskView view = views.of(rights.desk(actor, number));
    Optional<Conflict.Stance> stance = form.choice("stance", Conflict.Stance.class);
    if (stance.isEmpty()) {
      form.refused("stance", "form.choice");
      return Replies.again(form, templates.assessingDeclaration(page, form, view));
    }
    return switch (declaring.declare(
        actor, number, stance.get(), form.text("reason"), clock.instant())) {
      case Outcome.Done<Conflict>(Conflict declared) ->
          declared.stance() == Conflict.Stance.NONE
              ? Replies.seeOther(view.path(), "notice.declared-free")
              : Replies.seeOther("/assessment", "notice.declared-conflict");
      case Outcome.Refused<Conflict>(List<Refusal> reasons) -> {
        form.refused(reasons);
        yield Replies.again(form, templates.assessingDeclaration(page, form, view));
      }
    };
  }
}
