package id.paritrana.web;

import id.paritrana.identity.Account;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
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
import io.micronaut.http.cookie.Cookie;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.net.URI;
import java.util.List;
import java.util.Map;

/** Begins a session by name and password, and ends it. */
@Hidden
@Controller
@Produces(MediaType.TEXT_HTML)
final class LoginController {

  private final SignInLimit limit;
  private final Sessions sessions;
  private final FormTokens tokens;
  private final Templates templates;

  LoginController(SignInLimit limit, Sessions sessions, FormTokens tokens, Templates templates) {
    this.limit = limit;
    this.sessions = sessions;
    this.tokens = tokens;
    this.templates = templates;
  }

  @Get("/login")
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<?> form(
      Page page,
      @QueryValue(defaultValue = "/") String back,
      @QueryValue(defaultValue = "false") boolean ended) {
    if (page.actor() != null) {
      return HttpResponse.seeOther(LocalPath.of(back));
    }
    Cookie visit = tokens.visit();
    return HttpResponse.ok(
            templates.login(page.withToken(tokens.fresh(visit)), Form.empty(page), back, ended))
        .cookie(visit);
  }

  @Post("/login")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<?> signIn(HttpRequest<?> request, Page page, @Body Map<String, Object> sent) {
    Form form = Form.of(page, sent);
    String back = form.text("back");
    return switch (limit.signIn(request, form.text("username"), form.raw("password"))) {
      case Outcome.Done<Account>(Account account) ->
          HttpResponse.seeOther(LocalPath.of(back))
              .cookie(sessions.cookie(sessions.begin(account)));
      case Outcome.Refused<Account>(List<Refusal> reasons) -> {
        form.refused(reasons);
        boolean ended = form.text("ended").equals("true");
        yield Replies.again(form, templates.login(page, form, back, ended));
      }
    };
  }

  @Post("/logout")
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Secured(SecurityRule.IS_AUTHENTICATED)
  HttpResponse<?> signOut(HttpRequest<?> request) {
    return HttpResponse.seeOther(URI.create("/"))
        .cookie(sessions.noCookie())
        .cookie(Notice.of("notice.signed-out"));
  }
}
