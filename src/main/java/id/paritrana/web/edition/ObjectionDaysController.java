package id.paritrana.web.edition;

import gg.jte.models.runtime.JteModel;
import id.paritrana.award.Edition;
import id.paritrana.award.SettingObjectionDays;
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

/** Sets for how long nominees may object. */
@Hidden
@Controller("/editions/{code}/objection-days")
@Secured("ORGANISER")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class ObjectionDaysController {

  private final SettingObjectionDays setting;
  private final EditionViews views;
  private final Templates templates;
  private final Clock clock;

  ObjectionDaysController(
      SettingObjectionDays setting, EditionViews views, Templates templates, Clock clock) {
    this.setting = setting;
    this.views = views;
    this.templates = templates;
    this.clock = clock;
  }

  @Get
  JteModel form(Page page, Actor actor, String code) {
    return page(page, Form.empty(page), actor, code);
  }

  @Post
  HttpResponse<?> set(Page page, Actor actor, String code, @Body Map<String, Object> sent) {
    Form form = Form.of(page, sent);
    EditionView view = views.organised(actor, code, clock.instant());
    int days = form.whole("objectionDays").map(ObjectionDaysController::small).orElse(-1);
    if (form.isRefused()) {
      return Replies.again(form, templates.editionsObjectionDays(page, form, view));
    }
    return switch (setting.set(actor, code, days, clock.instant())) {
      case Outcome.Done<Edition> _ -> Replies.seeOther(view.path(), "notice.objection-days-set");
      case Outcome.Refused<Edition>(List<Refusal> reasons) -> {
        form.refused(reasons);
        yield Replies.again(form, page(page, form, actor, code));
      }
    };
  }

  /** As it is where it can be allowed; else a number that no edition takes. */
  private static int small(long days) {
    return days >= 0 && days <= SettingObjectionDays.MOST ? Math.toIntExact(days) : -1;
  }

  private JteModel page(Page page, Form form, Actor actor, String code) {
    return templates.editionsObjectionDays(
        page, form, views.organised(actor, code, clock.instant()));
  }
}
