package id.paritrana.web.accounts;

import gg.jte.models.runtime.JteModel;
import id.paritrana.identity.Actor;
import id.paritrana.identity.KeepingAccounts;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.identity.Role;
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
import io.micronaut.security.annotation.Secured;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an administrator does with one account. */
@Hidden
@Controller("/accounts/{username}")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class AccountChangesController {

  private final KeepingAccounts keeping;
  private final Directory directory;
  private final Replies replies;
  private final Templates templates;
  private final Clock clock;

  AccountChangesController(
      KeepingAccounts keeping,
      Directory directory,
      Replies replies,
      Templates templates,
      Clock clock) {
    this.keeping = keeping;
    this.directory = directory;
    this.replies = replies;
    this.templates = templates;
    this.clock = clock;
  }

  @Get
  JteModel show(Page page, String username) {
    return templates.accountsShow(page, Form.empty(page), directory.account(username));
  }

  @Post("/roles")
  HttpResponse<?> changeRoles(
      Page page, Actor actor, String username, @Body Map<String, Object> sent) {
    Form form = Form.of(page, sent);
    Set<Role> roles = Set.copyOf(form.choices("roles", Role.class));
    return switch (keeping.changeRoles(actor, username, roles, clock.instant())) {
      case Outcome.Done<?> done ->
          Replies.seeOther("/accounts/" + username, "notice.account-roles-changed");
      case Outcome.Refused<?>(List<Refusal> reasons) -> {
        form.refused(reasons);
        yield Replies.again(form, templates.accountsShow(page, form, directory.account(username)));
      }
    };
  }

  @Post("/closure")
  HttpResponse<?> close(HttpRequest<?> request, Actor actor, String username) {
    return replies.page(
        request,
        keeping.close(actor, username, clock.instant()),
        "/accounts/" + username,
        "notice.account-closed");
  }

  @Post("/reopening")
  HttpResponse<?> reopen(HttpRequest<?> request, Actor actor, String username) {
    return replies.page(
        request,
        keeping.reopen(actor, username, clock.instant()),
        "/accounts/" + username,
        "notice.account-reopened");
  }

  @Post("/password")
  HttpResponse<?> resetPassword(HttpRequest<?> request, Page page, Actor actor, String username) {
    return replies.page(
        request,
        keeping.resetPassword(actor, username, clock.instant()),
        password -> templates.accountsPassword(page, username, password));
  }
}
