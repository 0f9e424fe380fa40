package id.paritrana.web;

import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTClaimsSet;
import id.paritrana.identity.Account;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import io.micronaut.security.token.jwt.generator.JwtTokenGenerator;
import io.micronaut.security.token.jwt.validator.JsonWebTokenValidator;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Begins, renews and reads sessions. A session is a signed token and nothing is kept on the server;
 * what ends one early is the account's session epoch.
 */
@Singleton
final class Sessions {

  static final String COOKIE = "paritrana_session";

  /** A token is good for this long; one that is more than half used is renewed. */
  static final Duration LIFE = Duration.ofMinutes(30);

  /** However often it is renewed, a session ends this long after the password was given. */
  static final Duration LONGEST = Duration.ofHours(12);

  private static final String EPOCH = "epoch";
  private static final String KEY = "key";
  private static final String BEGAN = "began";

  private final JwtTokenGenerator signer;
  private final JsonWebTokenValidator<JWT, HttpRequest<?>> validator;
  private final Settings settings;
  private final Clock clock;

  Sessions(
      JwtTokenGenerator signer,
      JsonWebTokenValidator<JWT, HttpRequest<?>> validator,
      Settings settings,
      Clock clock) {
    this.signer = signer;
    this.validator = validator;
    this.settings = settings;
    this.clock = clock;
  }

  Session begin(Account account) {
    Instant now = clock.instant();
    return new Session(
        account.id(), account.sessionEpoch(), UUID.randomUUID().toString(), now, now.plus(LIFE));
  }

  /** The same session with a new token, once the old one is more than half used. */
  Optional<Session> renewed(Session session) {
    Instant now = clock.instant();
    Instant end = session.began().plus(LONGEST);
    Instant expires = now.plus(LIFE).isBefore(end) ? now.plus(LIFE) : end;
    return now.isAfter(session.expires().minus(LIFE.dividedBy(2)))
            && expires.isAfter(session.expires())
        ? Optional.of(
            new Session(
                session.accountId(), session.epoch(), session.key(), session.began(), expires))
        : Optional.empty();
  }

  String token(Session session) {
    return signer
        .generateToken(
            Map.of(
                "sub",
                String.valueOf(session.accountId()),
                EPOCH,
                session.epoch(),
                KEY,
                session.key(),
                BEGAN,
                session.began().getEpochSecond(),
                "exp",
                session.expires().getEpochSecond()))
        .orElseThrow();
  }

  Cookie cookie(Session session) {
    return cookie(token(session), Duration.between(clock.instant(), session.expires()));
  }

  /** What takes the session out of the browser. */
  Cookie noCookie() {
    return cookie("", Duration.ZERO);
  }

  /** What the token says, if it was signed here and has not expired. */
  Optional<Session> read(String token, HttpRequest<?> request) {
    return validator.validate(token, request).flatMap(Sessions::session);
  }

  private Cookie cookie(String value, Duration life) {
    return Cookie.of(COOKIE, value)
        .path("/")
        .httpOnly(true)
        .secure(settings.isHttps())
        .sameSite(SameSite.Lax)
        .maxAge(life.toSeconds());
  }

  private static Optional<Session> session(JWT token) {
    try {
      JWTClaimsSet claims = token.getJWTClaimsSet();
      return Optional.of(
          new Session(
              Long.parseLong(claims.getSubject()),
              claims.getIntegerClaim(EPOCH),
              claims.getStringClaim(KEY),
              Instant.ofEpochSecond(claims.getLongClaim(BEGAN)),
              claims.getExpirationTime().toInstant()));
    } catch (ParseException | NumberFormatException foreign) {
      return Optional.empty();
    }
  }
}
