package id.paritrana.web;

import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.cookie.Cookie;
import jakarta.inject.Singleton;
import java.util.function.Function;

/** Opens pages with a form for people who have not signed in. */
@Singleton
public final class Visits {

  private final FormTokens tokens;

  Visits(FormTokens tokens) {
    this.tokens = tokens;
  }

  /** The page with a token for its form; begins a visit where neither it nor a session is there. */
  public HttpResponse<?> open(Page page, Function<Page, JteModel> form) {
    if (!page.token().isEmpty()) {
      return HttpResponse.ok(form.apply(page));
    }
    Cookie visit = tokens.visit();
    return HttpResponse.ok(form.apply(page.withToken(tokens.fresh(visit)))).cookie(visit);
  }
}
