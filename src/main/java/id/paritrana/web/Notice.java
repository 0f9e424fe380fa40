package id.paritrana.web;

import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import java.util.Optional;

/**
 * A sentence that the next page shows once: a short-lived cookie holds the key of its text, which
 * must begin with {@code notice.}, and the page that shows it takes the cookie away.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class Notice {

  private static final String COOKIE = "paritrana_notice";
  private static final long SECONDS = 60;

  static Optional<String> in(HttpRequest<?> request) {
    return request
        .getCookies()
        .findCookie(COOKIE)
        .map(Cookie::getValue)
        .filter(key -> key.startsWith("notice."));
  }

  static Cookie of(String key) {
    return cookie(key).maxAge(SECONDS);
  }

  @ResponseFilter
  void shown(HttpRequest<?> request, MutableHttpResponse<?> response) {
    if (in(request).isPresent()
        && response.getCookie(COOKIE).isEmpty()
        && response.body() instanceof JteModel) {
      response.cookie(cookie("").maxAge(0));
    }
  }

  private static Cookie cookie(String value) {
    return Cookie.of(COOKIE, value).path("/").httpOnly(true).sameSite(SameSite.Lax);
  }
}
