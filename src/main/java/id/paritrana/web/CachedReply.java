package id.paritrana.web;

import gg.jte.models.runtime.JteModel;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * Answers that are the same for everybody who reads the language: they may be kept, and are asked
 * for again by a hash of their content. Source: RFC 9110, section 13; RFC 9111.
 */
public final class CachedReply {

  private static final int HASH_BYTES = 16;

  private CachedReply() {}

  /** A page that was made for everybody, see {@link Page#forEveryone}. */
  public static MutableHttpResponse<?> page(HttpRequest<?> request, JteModel page) {
    return file(request, HtmlPages.TYPE, HtmlPages.bytes(page));
  }

  /**
   * A file that everybody may read, or 304 where the asker has it already. A request with cookies
   * is answered for its sender alone, as an answer on the way back may renew the session.
   */
  public static MutableHttpResponse<?> file(
      HttpRequest<?> request, MediaType type, byte[] content) {
    String tag = "\"" + hash(content) + "\"";
    MutableHttpResponse<?> reply =
        isKnown(request, tag)
            ? HttpResponse.status(HttpStatus.NOT_MODIFIED)
            : HttpResponse.ok(content).contentType(type);
    boolean open = !request.getHeaders().contains(HttpHeaders.COOKIE);
    return reply
        .header(HttpHeaders.ETAG, tag)
        .header(HttpHeaders.VARY, HttpHeaders.COOKIE)
        .header(HttpHeaders.CACHE_CONTROL, open ? "public, max-age=60" : "private, no-cache");
  }

  private static boolean isKnown(HttpRequest<?> request, String tag) {
    String known = request.getHeaders().get(HttpHeaders.IF_NONE_MATCH);
    return known != null
        && Arrays.stream(known.split(","))
            .map(each -> each.strip().replaceFirst("^W/", ""))
            .anyMatch(each -> each.equals(tag) || each.equals("*"));
  }

  private static String hash(byte[] content) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(digest, 0, HASH_BYTES);
    } catch (NoSuchAlgorithmException broken) {
      throw new IllegalStateException("SHA-256 is missing from this Java", broken);
    }
  }
}
