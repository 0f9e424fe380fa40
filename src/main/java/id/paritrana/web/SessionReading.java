package id.paritrana.web;

import id.paritrana.identity.Actor;
import id.paritrana.identity.Actors;
import id.paritrana.identity.Role;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.core.async.publisher.Publishers;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.security.authentication.Authentication;
import io.micronaut.security.filters.AuthenticationFetcher;
import io.micronaut.security.token.TokenAuthenticationFetcher;
import io.micronaut.security.token.reader.TokenResolver;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Executor;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Finds out, for every request, who sends it: the token names the account, and the account as it is
 * now gives roles and organisation. A token whose account was closed, or whose sessions were ended,
 * is nobody's.
 */
@Singleton
@Replaces(TokenAuthenticationFetcher.class)
final class SessionReading implements AuthenticationFetcher<HttpRequest<?>> {

  private static final String ACTOR = "actor";
  private static final String SESSION = "session";

  private final TokenResolver<HttpRequest<?>> tokens;
  private final Sessions sessions;
  private final Actors actors;
  private final Scheduler blocking;

  SessionReading(
      TokenResolver<HttpRequest<?>> tokens,
      Sessions sessions,
      Actors actors,
      @Named(TaskExecutors.BLOCKING) Executor blocking) {
    this.tokens = tokens;
    this.sessions = sessions;
    this.actors = actors;
    this.blocking = Schedulers.fromExecutor(blocking);
  }

  @Override
  public Publisher<Authentication> fetchAuthentication(HttpRequest<?> request) {
    List<String> given = new ArrayList<>(tokens.resolveTokens(request));
    request.getCookies().findCookie(Sessions.COOKIE).map(Cookie::getValue).ifPresent(given::add);
    return given.isEmpty()
        ? Publishers.empty()
        : Mono.fromCallable(() -> authentication(given).orElse(null)).subscribeOn(blocking);
  }

  /** Who sends the request, once the security filter has run. */
  static Optional<Actor> actor(HttpRequest<?> request) {
    return attribute(request, ACTOR, Actor.class);
  }

  static Optional<Session> session(HttpRequest<?> request) {
    return attribute(request, SESSION, Session.class);
  }

  private Optional<Authentication> authentication(List<String> given) {
    return given.stream()
        .flatMap(token -> sessions.read(token).stream())
        .flatMap(session -> authentication(session).stream())
        .findFirst();
  }

  private Optional<Authentication> authentication(Session session) {
    return actors
        .inSession(session.accountId(), session.epoch())
        .map(
            actor ->
                Authentication.build(
                    actor.name(),
                    actor.roles().stream().map(Role::name).toList(),
                    Map.of(ACTOR, actor, SESSION, session)));
  }

  private static <T> Optional<T> attribute(HttpRequest<?> request, String name, Class<T> type) {
    return request
        .getUserPrincipal(Authentication.class)
        .map(authentication -> authentication.getAttributes().get(name))
        .map(type::cast);
  }
}
