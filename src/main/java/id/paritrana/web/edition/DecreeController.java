package id.paritrana.web.edition;

import gg.jte.models.runtime.JteModel;
import id.paritrana.award.DecreeDraft;
import id.paritrana.award.SettingDecree;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Enters what is known of the decree that names an edition's winners. */
@Hidden
@Controller("/editions/{code}/decree")
@Secured("ORGANISER")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class DecreeController {

  private final SettingDecree setting;
  private final DocumentSettingsViews views;
  private final Templates templates;
  private final Clock clock;

  DecreeController(
      SettingDecree setting, DocumentSettingsViews views, Templates templates, Clock clock) {
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
    views.organised(actor, code, clock.instant());
    Optional<LocalDate> datedOn = form.date("datedOn");
    if (form.isRefused()) {
      return Replies.again(form, page(page, form, actor, code));
    }
    DecreeDraft draft =
        new DecreeDraft(
            form.text("number"),
            datedOn.orElse(null),
            WordingForm.phrase(form, "subject"),
            WordingForm.phrase(form, "office"),
            form.text("signer"));
    return switch (setting.set(actor, code, draft, clock.instant())) {
      case Outcome.Done<DecreeDraft> _ ->
          Replies.seeOther("/editions/" + code + "/decree", "notice.decree-set");
      case Outcome.Refused<DecreeDraft>(List<Refusal> reasons) -> {
        form.refused(reasons);
        yield Replies.again(form, page(page, form, actor, code));
      }
    };
  }

  private JteModel page(Page page, Form form, Actor actor, String code) {
    return templates.editionsDecree(page, form, views.organised(actor, code, clock.instant()));
  }
}
