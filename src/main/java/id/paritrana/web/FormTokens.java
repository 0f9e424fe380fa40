package id.paritrana.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.http.HttpRequest;
import io.micronaut.http.cookie.Cookie;
import io.micronaut.http.cookie.SameSite;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Tokens that show that a form was filled in on our own page: a random part and its signature
 * together with the session's key. Every page gets a different one, and all of a session's are good
 * as long as the session. Before login a cookie of the visit stands in for the session.
 */
@Singleton
final class FormTokens {

  /** The name of the hidden field; it is always the first field of a form. */
  static final String FIELD = "_token";

  /** The header by which script sends the same token. */
  static final String HEADER = "X-Form-Token";

  private static final String VISIT = "paritrana_visit";
  private static final int NONCE = 16;

  private final SecretKey key;
  private final Settings settings;
  private final SecureRandom random = new SecureRandom();

  FormTokens(@Named("form") SecretKey key, Settings settings) {
    this.key = key;
    this.settings = settings;
  }

  /** A token for the next form; empty text where the request has neither session nor visit. */
  String fresh(HttpRequest<?> request) {
    return binding(request).map(this::signed).orElse("");
  }

  boolean isGood(String token, HttpRequest<?> request) {
    int dot = token.indexOf('.');
    return dot > 0
        && binding(request)
            .map(binding -> signed(token.substring(0, dot), binding))
            .filter(good -> MessageDigest.isEqual(good.getBytes(UTF_8), token.getBytes(UTF_8)))
            .isPresent();
  }

  /** The cookie that begins a visit, so that the login form can have a token. */
  Cookie visit() {
    return Cookie.of(VISIT, nonce())
        .path("/")
        .httpOnly(true)
        .secure(settings.isHttps())
        .sameSite(SameSite.Lax);
  }

  String fresh(Cookie visit) {
    return signed("visit:" + visit.getValue());
  }

  private static Optional<String> binding(HttpRequest<?> request) {
    return SessionReading.session(request)
        .map(session -> "session:" + session.key())
        .or(() -> request.getCookies().findCookie(VISIT).map(c -> "visit:" + c.getValue()));
  }

  private String signed(String binding) {
    return signed(nonce(), binding);
  }

  private String signed(String nonce, String binding) {
    try {
      Mac mac = Mac.getInstance("HmacSHA256");
      mac.init(key);
      byte[] signature = mac.doFinal((nonce + " " + binding).getBytes(UTF_8));
      return nonce + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
    } catch (GeneralSecurityException broken) {
      throw new IllegalStateException("HMAC-SHA256 is missing from this Java", broken);
    }
  }

  private String nonce() {
    byte[] bytes = new byte[NONCE];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
