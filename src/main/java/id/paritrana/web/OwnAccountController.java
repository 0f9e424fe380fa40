package id.paritrana.web;

import gg.jte.models.runtime.JteModel;
import id.paritrana.identity.Account;
import id.paritrana.identity.Actor;
import id.paritrana.identity.KeepingOwnAccount;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
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
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** A person's own account: name, roles, language and password. */
@Hidden
@Controller("/account")
@Secured(SecurityRule.IS_AUTHENTICATED)
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
final class OwnAccountController {

  private final KeepingOwnAccount keeping;
  private final Sessions sessions;
  private final Templates templates;
  private final Clock clock;

  OwnAccountController(
      KeepingOwnAccount keeping, Sessions sessions, Templates templates, Clock clock) {
    this.keeping = keeping;
    this.sessions = sessions;
    this.templates = templates;
    this.clock = clock;
  }

  @Get
  JteModel show(Page page, Actor actor) {
    return templates.account(page, Form.empty(page), actor);
  }

  @Post("/language")
  HttpResponse<?> chooseLanguage(Page page, Actor actor, @Body Map<String, Object> sent) {
    Language language =
        Form.of(page, sent).choice("language", Language.class).orElse(page.language());
    keeping.chooseLanguage(actor, language.code());
    return HttpResponse.seeOther(URI.create("/account"))
        .cookie(LanguageController.cookie(language))
        .cookie(Notice.of("notice.language-kept"));
  }

  @Post("/password")
  HttpResponse<?> changePassword(Page page, Actor actor, @Body Map<String, Object> sent) {
    Form form = Form.of(page, sent);
    return switch (keeping.changePassword(
        actor, form.raw("current"), form.raw("fresh"), clock.instant())) {
      case Outcome.Done<Account>(Account account) ->
          HttpResponse.seeOther(URI.create("/account"))
              .cookie(sessions.cookie(sessions.begin(account)))
              .cookie(Notice.of("notice.password-changed"));
      case Outcome.Refused<Account>(List<Refusal> reasons) -> {
        form.refused(reasons);
        yield Replies.again(form, templates.account(page, form, actor));
      }
    };
  }
}
