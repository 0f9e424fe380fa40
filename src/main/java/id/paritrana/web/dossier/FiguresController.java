package id.paritrana.web.dossier;

import id.paritrana.award.FigureDefinition;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.indicator.DeclaringFigures;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.indicator.Observation;
import id.paritrana.nomination.NoSuchNomination;
import id.paritrana.web.Form;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** States the figures of a dossier, one form each. */
@Hidden
@Controller("/nominations/{number}/figures")
@Produces(MediaType.TEXT_HTML)
@Secured(SecurityRule.IS_AUTHENTICATED)
final class FiguresController {

  private final DossierViews views;
  private final DossierPages pages;
  private final DeclaringFigures declaring;
  private final Clock clock;

  FiguresController(
      DossierViews views, DossierPages pages, DeclaringFigures declaring, Clock clock) {
    this.views = views;
    this.pages = pages;
    this.declaring = declaring;
    this.clock = clock;
  }

  @Post("/{code}")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> declare(
      Page page, Actor actor, String number, String code, @Body Map<String, Object> sent) {
    Instant now = clock.instant();
    DossierView view = views.writable(actor, number, now);
    FigureFields fields = new FigureFields(code, definition(view, code), null);
    Form form = Form.of(page, sent);
    Optional<Long> document = form.whole(fields.name("evidence"));
    Optional<FigureStatement> statement = fields.read(form);
    if (statement.isEmpty()) {
      return again(page, view, code, form);
    }
    return switch (declaring.declare(
        actor, number, code, statement.get(), document.orElse(null), now)) {
      case Outcome.Done<Observation> _ ->
          Replies.seeOther("/nominations/" + number + "#figure-" + code, "notice.figure-saved");
      case Outcome.Refused<Observation>(List<Refusal> reasons) -> {
        fields.refuse(form, reasons);
        yield again(page, view, code, form);
      }
    };
  }

  @Post("/{code}/removal")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> takeBack(
      Page page, Actor actor, String number, String code, @Body Map<String, Object> sent) {
    return DossierPages.reply(
        declaring.takeBack(actor, number, code, clock.instant()),
        "/nominations/" + number + "#figure-" + code,
        "notice.figure-taken-back",
        new Typed("figure-" + code, Form.of(page, sent)),
        typed -> pages.nominator(page, views.writable(actor, number, clock.instant()), typed));
  }

  private HttpResponse<?> again(Page page, DossierView view, String code, Form form) {
    return Replies.again(form, pages.nominator(page, view, new Typed("figure-" + code, form)));
  }

  static FigureDefinition definition(DossierView view, String code) {
    return view.dossier().figures().stream()
        .map(Figure::definition)
        .filter(d -> d.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NoSuchNomination(view.nomination().number() + "/" + code));
  }
}
