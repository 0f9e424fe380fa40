package id.paritrana.web.dossier;

import gg.jte.models.runtime.JteModel;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.nomination.DraftingNominations;
import id.paritrana.nomination.NoSuchNomination;
import id.paritrana.nomination.Nomination;
import id.paritrana.web.Form;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
import id.paritrana.web.templates.Templates;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** The list of nominations, the open calls, and the beginning of a nomination. */
@Hidden
@Controller("/nominations")
@Produces(MediaType.TEXT_HTML)
final class NominationsController {

  private final NominationLists lists;
  private final DraftingNominations drafting;
  private final Replies replies;
  private final Templates templates;
  private final Clock clock;

  NominationsController(
      NominationLists lists,
      DraftingNominations drafting,
      Replies replies,
      Templates templates,
      Clock clock) {
    this.lists = lists;
    this.drafting = drafting;
    this.replies = replies;
    this.templates = templates;
    this.clock = clock;
  }

  @Get
  @Secured(SecurityRule.IS_AUTHENTICATED)
  JteModel list(
      Page page, Actor actor, @QueryValue(value = "page", defaultValue = "1") int number) {
    return templates.nominationsList(
        page,
        lists.list(actor, number),
        lists.calls(actor, clock.instant()),
        Calls.proposesOthers(actor));
  }

  /** Whom to propose; a branch office chooses. */
  @Get("/new/{categoryId}")
  @Secured("NOMINATOR")
  JteModel propose(Page page, Actor actor, long categoryId) {
    OpenCall call =
        lists
            .call(actor, categoryId, clock.instant())
            .orElseThrow(() -> new NoSuchNomination("category " + categoryId));
    return proposal(page, actor, Form.empty(page), call);
  }

  @Post
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured("NOMINATOR")
  HttpResponse<?> draft(
      HttpRequest<?> request, Page page, Actor actor, @Body Map<String, Object> sent) {
    Form form = Form.of(page, sent);
    long category = form.whole("category").orElseThrow(() -> new NoSuchNomination("category"));
    Outcome<Nomination> outcome =
        form.text("nominee").isEmpty()
            ? Outcome.refused(Refusal.invalid("nominee", "nominations.nominee-missing", Map.of()))
            : drafting.draft(actor, category, form.text("nominee"), clock.instant());
    return switch (outcome) {
      case Outcome.Done<Nomination>(Nomination drafted) ->
          Replies.seeOther("/nominations/" + drafted.number(), "notice.nomination-drafted");
      case Outcome.Refused<Nomination>(List<Refusal> reasons) ->
          lists
              .call(actor, category, clock.instant())
              .<HttpResponse<?>>map(
                  call -> Replies.again(form.refused(reasons), proposal(page, actor, form, call)))
              .orElseGet(() -> replies.page(request, outcome, "/nominations", ""));
    };
  }

  private JteModel proposal(Page page, Actor actor, Form form, OpenCall call) {
    return templates.nominationsPropose(page, form, call, lists.candidates(actor, call));
  }
}
