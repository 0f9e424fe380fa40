package id.paritrana.web.accounts;

import gg.jte.models.runtime.JteModel;
import id.paritrana.identity.Actor;
import id.paritrana.identity.OpeningAccounts;
import id.paritrana.identity.OpeningAccounts.Opened;
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

/** The administrator's pages about accounts. */
@Hidden
@Controller("/accounts")
@Secured("ADMINISTRATOR")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class AccountsController {

  private final OpeningAccounts opening;
  private final Directory directory;
  private final Templates templates;
  private final Clock clock;

  AccountsController(
      OpeningAccounts opening, Directory directory, Templates templates, Clock clock) {
    this.opening = opening;
    this.directory = directory;
    this.templates = templates;
    this.clock = clock;
  }

  @Get
  JteModel list(Page page) {
    return templates.accountsList(page, directory.accounts());
  }

  @Get("/new")
  JteModel form(Page page) {
    return templates.accountsNew(page, Form.empty(page), directory.organisationOptions());
  }

  @Post
  HttpResponse<?> open(Page page, Actor actor, @Body Map<String, Object> sent) {
    Form form = Form.of(page, sent);
    return switch (opening.open(actor, AccountForm.read(form), clock.instant())) {
      case Outcome.Done<Opened>(Opened opened) ->
          HttpResponse.ok(
              templates.accountsPassword(page, opened.account().username(), opened.password()));
      case Outcome.Refused<Opened>(List<Refusal> reasons) -> {
        form.refused(reasons);
        yield Replies.again(
            form, templates.accountsNew(page, form, directory.organisationOptions()));
      }
    };
  }
}
