package id.paritrana.web.dossier;

import gg.jte.models.runtime.JteModel;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.nomination.Nomination;
import id.paritrana.verification.ConcludingDossiers;
import id.paritrana.web.Form;
import id.paritrana.web.Page;
import id.paritrana.web.Replies;
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
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The verifier's inbox and the end of a check: the dossier passes on or goes back. */
@Hidden
@Controller("/verification")
@Produces(MediaType.TEXT_HTML)
@Secured("VERIFIER")
final class VerificationController {

  private final VerifierLists lists;
  private final DossierViews views;
  private final DossierPages pages;
  private final ConcludingDossiers concluding;
  private final Clock clock;

  VerificationController(
      VerifierLists lists,
      DossierViews views,
      DossierPages pages,
      ConcludingDossiers concluding,
      Clock clock) {
    this.lists = lists;
    this.views = views;
    this.pages = pages;
    this.concluding = concluding;
    this.clock = clock;
  }

  @Get
  JteModel inbox(Page page, Actor actor) {
    return pages.inbox(page, lists.waiting(actor));
  }

  @Get("/{number}")
  JteModel dossier(
      Page page, Actor actor, String number, @QueryValue("use") @Nullable Long usedQuote) {
    DossierView view = views.verifiable(actor, number, clock.instant());
    return pages.verifier(page, view, Typed.nothing(page), usedQuote);
  }

  /** The gates decide at once; a refusal is told by the page itself, as the one thing it says. */
  @Post("/{number}/acceptance")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> accept(Page page, Actor actor, String number, @Body Map<String, Object> sent) {
    Outcome<Nomination> outcome = concluding.accept(actor, number, clock.instant());
    boolean refused =
        outcome instanceof Outcome.Done<Nomination>
            && views.verifiable(actor, number, clock.instant()).nomination().status()
                == Nomination.Status.REFUSED;
    return refused
        ? Replies.seeOther("/verification/" + number)
        : DossierPages.reply(
            outcome,
            "/verification/" + number,
            "notice.dossier-accepted",
            new Typed("acceptance", Form.of(page, sent)),
            typed -> again(page, actor, number, typed));
  }

  /** The date is read in the edition's time zone, as the form says. */
  @Post("/{number}/return")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  HttpResponse<?> giveBack(Page page, Actor actor, String number, @Body Map<String, Object> sent) {
    Form form = Form.of(page, sent);
    Instant now = clock.instant();
    DossierView view = views.verifiable(actor, number, now);
    Optional<LocalDateTime> due = form.dateTime("due");
    Outcome<Nomination> outcome =
        due.isEmpty()
            ? Outcome.refused(Refusal.invalid("due", "verifications.due-missing", Map.of()))
            : concluding.giveBack(
                actor,
                number,
                form.text("reason"),
                due.get().atZone(view.place().edition().timeZone()).toInstant(),
                now);
    return DossierPages.reply(
        outcome,
        "/verification/" + number,
        "notice.dossier-returned",
        new Typed("return", form),
        typed -> again(page, actor, number, typed));
  }

  private JteModel again(Page page, Actor actor, String number, Typed typed) {
    return pages.verifier(page, views.verifiable(actor, number, clock.instant()), typed, null);
  }
}
