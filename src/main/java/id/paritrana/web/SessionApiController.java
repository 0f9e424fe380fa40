package id.paritrana.web;

import id.paritrana.identity.Account;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Outcome;
import id.paritrana.identity.Refusal;
import id.paritrana.identity.Role;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Instant;
import java.util.List;

/** Gives programs a token for name and password, and tells who a token stands for. */
@Controller("/api/v1/session")
@Tag(name = "session")
final class SessionApiController {

  private final SignInLimit limit;
  private final Sessions sessions;
  private final Errors errors;

  SessionApiController(SignInLimit limit, Sessions sessions, Errors errors) {
    this.limit = limit;
    this.sessions = sessions;
    this.errors = errors;
  }

  /**
   * Gives a token, to be sent as {@code Authorization: Bearer}; a new one is asked for the same
   * way.
   */
  @Post
  @Secured(SecurityRule.IS_ANONYMOUS)
  HttpResponse<?> begin(HttpRequest<?> request, @Body SessionRequest entered) {
    return switch (limit.signIn(request, entered.username(), entered.password())) {
      case Outcome.Done<Account>(Account account) -> {
        Session session = sessions.begin(account);
        yield HttpResponse.created(new SessionResponse(sessions.token(session), session.expires()));
      }
      case Outcome.Refused<Account>(List<Refusal> reasons) -> {
        MutableHttpResponse<?> refused = errors.refused(request, reasons);
        yield refused.status() == HttpStatus.TOO_MANY_REQUESTS
            ? refused
            : refused.status(HttpStatus.UNAUTHORIZED);
      }
    };
  }

  /** Tells who the token stands for. */
  @Get
  @Secured(SecurityRule.IS_AUTHENTICATED)
  PersonResponse who(Actor actor) {
    return new PersonResponse(
        actor.name(), actor.organisation().code(), actor.roles().stream().sorted().toList());
  }

  /** Name and password. */
  @Serdeable
  record SessionRequest(String username, String password) {}

  /**
   * A token.
   *
   * @param expires it is good before this instant
   */
  @Serdeable
  record SessionResponse(String token, Instant expires) {}

  /**
   * A person who acts.
   *
   * @param organisation its code
   */
  @Serdeable
  record PersonResponse(String name, String organisation, List<Role> roles) {}
}
