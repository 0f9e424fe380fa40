package id.paritrana.web.edition;

import gg.jte.models.runtime.JteModel;
import id.paritrana.award.SettingSignatories;
import id.paritrana.award.Signatory;
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
import java.util.stream.IntStream;

/** Sets who signs the certificates of an edition. */
@Hidden
@Controller("/editions/{code}/signatories")
@Secured("ORGANISER")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class SignatoriesController {

  private final SettingSignatories setting;
  private final EditionViews views;
  private final PanelViews panelViews;
  private final Templates templates;
  private final Clock clock;

  SignatoriesController(
      SettingSignatories setting,
      EditionViews views,
      PanelViews panelViews,
      Templates templates,
      Clock clock) {
    this.setting = setting;
    this.views = views;
    this.panelViews = panelViews;
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
    List<SettingSignatories.Line> lines =
        IntStream.rangeClosed(1, SettingSignatories.MOST)
            .mapToObj(
                i ->
                    new SettingSignatories.Line(
                        form.text("name-" + i),
                        form.text("position-" + i),
                        form.text("positionEn-" + i)))
            .filter(
                line ->
                    !line.name().isEmpty()
                        || !line.position().isEmpty()
                        || !line.positionEn().isEmpty())
            .toList();
    return switch (setting.set(actor, code, lines, clock.instant())) {
      case Outcome.Done<List<Signatory>> _ ->
          Replies.seeOther("/editions/" + code + "/panel", "notice.signatories-set");
      case Outcome.Refused<List<Signatory>>(List<Refusal> reasons) -> {
        form.refused(reasons);
        yield Replies.again(form, page(page, form, actor, code));
      }
    };
  }

  private JteModel page(Page page, Form form, Actor actor, String code) {
    EditionView view = views.organised(actor, code, clock.instant());
    return templates.editionsSignatories(
        page, form, view, panelViews.of(view.edition()).signatories());
  }
}
