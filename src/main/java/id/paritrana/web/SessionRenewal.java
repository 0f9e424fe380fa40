package id.paritrana.web;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;

/** Gives an active browser a new session cookie before the old one expires. */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class SessionRenewal {

  private final Sessions sessions;

  SessionRenewal(Sessions sessions) {
    this.sessions = sessions;
  }

  @ResponseFilter
  void renew(HttpRequest<?> request, MutableHttpResponse<?> response) {
    boolean unanswered = response.getCookie(Sessions.COOKIE).isEmpty();
    if (unanswered && request.getCookies().contains(Sessions.COOKIE)) {
      SessionReading.session(request)
          .flatMap(sessions::renewed)
          .ifPresent(session -> response.cookie(sessions.cookie(session)));
    }
  }
}
