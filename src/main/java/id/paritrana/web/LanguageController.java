package id.paritrana.web;

import io.micronaut.http.HttpResponse;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.time.Duration;

/** Switches the language of the pages; the choice stays in the browser. */
@Hidden
@Controller("/language")
@Secured(SecurityRule.IS_ANONYMOUS)
final class LanguageController {

  static final String COOKIE = "paritrana_language";

  @Get("/{code}")
  HttpResponse<?> choose(String code, @QueryValue(defaultValue = "/") String back) {
    Language language =
        Language.of(code)
            .orElseThrow(() -> new IllegalArgumentException("language " + code + "; id or en"));
    return HttpResponse.seeOther(LocalPath.of(back)).cookie(cookie(language));
  }

  static Cookie cookie(Language language) {
    return Cookie.of(COOKIE, language.code())
        .path("/")
        .httpOnly(true)
        .sameSite(SameSite.Lax)
        .maxAge(Duration.ofDays(365));
  }
}
