package id.paritrana.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import id.paritrana.identity.Account;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.text.ParseException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import javax.crypto.SecretKey;

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

  private static final JWSHeader HEADER = new JWSHeader(JWSAlgorithm.HS256);

  private final SecretKey key;
  private final Settings settings;
  private final Clock clock;

  Sessions(@Named("session") SecretKey key, Settings settings, Clock clock) {
    this.key = key;
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
    JWTClaimsSet claims =
        new JWTClaimsSet.Builder()
            .subject(String.valueOf(session.accountId()))
            .claim(EPOCH, session.epoch())
            .claim(KEY, session.key())
            .claim(BEGAN, session.began().getEpochSecond())
            .expirationTime(Date.from(session.expires()))
            .build();
    try {
      SignedJWT token = new SignedJWT(HEADER, claims);
      token.sign(new MACSigner(key));
      return token.serialize();
    } catch (JOSEException broken) {
      throw new IllegalStateException("cannot sign a session", broken);
    }
  }

  Cookie cookie(Session session) {
    return cookie(token(session), Duration.between(clock.instant(), session.expires()));
  }

  /** What takes the session out of the browser. */
  Cookie noCookie() {
    return cookie("", Duration.ZERO);
  }

  /** What the token says, if it was signed here and has not expired. */
  Optional<Session> read(String token) {
    try {
      SignedJWT signed = SignedJWT.parse(token);
      return signed.getHeader().getAlgorithm().equals(JWSAlgorithm.HS256)
              && signed.verify(new MACVerifier(key))
          ? Optional.of(session(signed.getJWTClaimsSet()))
              .filter(session -> clock.instant().isBefore(session.expires()))
          : Optional.empty();
    } catch (ParseException | JOSEException foreign) {
      return Optional.empty();
    }
  }

  private Cookie cookie(String value, Duration life) {
    return Cookie.of(COOKIE, value)
        .path("/")
        .httpOnly(true)
        .secure(settings.isHttps())
        .sameSite(SameSite.Lax)
        .maxAge(life.toSeconds());
  }

  private static Session session(JWTClaimsSet claims) throws ParseException {
    return new Session(
        Long.parseLong(claims.getSubject()),
        claims.getIntegerClaim(EPOCH),
        claims.getStringClaim(KEY),
        Instant.ofEpochSecond(claims.getLongClaim(BEGAN)),
        claims.getExpirationTime().toInstant());
  }
}
