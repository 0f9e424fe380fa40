package id.paritrana.web.edition;

import gg.jte.models.runtime.JteModel;
import id.paritrana.award.NoSuchEdition;
import id.paritrana.award.PanelSeat;
import id.paritrana.award.Panels;
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

/** Shows the panel of an edition and fills its seats. */
@Hidden
@Controller("/editions/{code}/panel")
@Secured({"ORGANISER", "OBSERVER", "VERIFIER"})
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class PanelController {

  private final Panels panels;
  private final EditionViews views;
  private final PanelViews panelViews;
  private final Templates templates;
  private final Clock clock;

  PanelController(
      Panels panels, EditionViews views, PanelViews panelViews, Templates templates, Clock clock) {
    this.panels = panels;
    this.views = views;
    this.panelViews = panelViews;
    this.templates = templates;
    this.clock = clock;
  }

  @Get
  JteModel show(Page page, Actor actor, String code) {
    EditionView view = views.of(actor, code, clock.instant());
    if (!view.readsRounds()) {
      throw new NoSuchEdition(code);
    }
    return templates.editionsPanel(page, view, panelViews.of(view.edition()));
  }

  @Get("/{number}")
  @Secured("ORGANISER")
  JteModel form(Page page, Actor actor, String code, int number) {
    return seatPage(page, Form.empty(page), actor, code, number);
  }

  @Post("/{number}")
  @Secured("ORGANISER")
  HttpResponse<?> seat(
      Page page, Actor actor, String code, int number, @Body Map<String, Object> sent) {
    Form form = Form.of(page, sent);
    views.organised(actor, code, clock.instant());
    String holder = form.text("holder").isEmpty() ? null : form.text("holder");
    String decree = form.text("decree").isEmpty() ? null : form.text("decree");
    return switch (panels.seat(actor, code, number, holder, decree, clock.instant())) {
      case Outcome.Done<PanelSeat> _ ->
          Replies.seeOther("/editions/" + code + "/panel", "notice.seat-set");
      case Outcome.Refused<PanelSeat>(List<Refusal> reasons) -> {
        form.refused(reasons);
        yield Replies.again(form, seatPage(page, form, actor, code, number));
      }
    };
  }

  private JteModel seatPage(Page page, Form form, Actor actor, String code, int number) {
    EditionView view = views.organised(actor, code, clock.instant());
    PanelView panel = panelViews.of(view.edition());
    PanelView.Seat seat =
        panel.seats().stream()
            .filter(each -> each.seat().number() == number)
            .findFirst()
            .orElseThrow(() -> new NoSuchEdition("seat " + number));
    return templates.editionsSeat(page, form, view, seat, panel.assessors());
  }
}
