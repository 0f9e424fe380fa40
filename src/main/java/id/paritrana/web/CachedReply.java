package id.paritrana.web;

import gg.jte.models.runtime.JteModel;
import id.paritrana.publication.PublicFile;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.netty.handler.codec.DateFormatter;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Date;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Answers that are the same for everybody who reads the language: they may be kept, and are asked
 * for again by a hash of their content or, by those who know none, by the time since when they are
 * so. Source: RFC 9110, sections 8.8, 12.5.3 and 13; RFC 9111.
 */
public final class CachedReply {

  private static final int HASH_DIGITS = 32;

  private CachedReply() {}

  /** A page that was made for everybody, see {@link Page#forEveryone}. */
  public static MutableHttpResponse<?> page(HttpRequest<?> request, JteModel page) {
    return of(request, HtmlPages.TYPE, PublicFile.text(HtmlPages.bytes(page), null), null);
  }

  /** A printed file that everybody may read, or 304 where the asker has it already. */
  public static MutableHttpResponse<?> file(
      HttpRequest<?> request, MediaType type, byte[] content) {
    return of(request, type, PublicFile.packed(content, null), null);
  }

  /**
   * A file that everybody may read, in gzip for those who accept that, or 304 where the asker has
   * it already. Either form has a hash of its own.
   *
   * @param changed since when it is so, to the second; empty where that is not to be told
   */
  static MutableHttpResponse<?> of(
      HttpRequest<?> request, MediaType type, PublicFile file, @Nullable Instant changed) {
    boolean zipped = file.isText() && acceptsGzip(request);
    String tag = tag(file, zipped);
    MutableHttpResponse<?> answer =
        isKnown(request, tag, changed)
            ? HttpResponse.status(HttpStatus.NOT_MODIFIED)
            : whole(type, file, zipped);
    MutableHttpResponse<?> reply = shared(request, answer).header(HttpHeaders.ETAG, tag);
    if (file.isText()) {
      reply.header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    }
    if (changed != null) {
      reply.header(HttpHeaders.LAST_MODIFIED, DateFormatter.format(Date.from(changed)));
    }
    return reply;
  }

  /**
   * Lets everybody keep an answer for a minute. A request with cookies is answered for its sender
   * alone, as an answer on the way back may renew the session.
   */
  public static <T> MutableHttpResponse<T> shared(
      HttpRequest<?> request, MutableHttpResponse<T> reply) {
    boolean open = !request.getHeaders().contains(HttpHeaders.COOKIE);
    return reply
        .header(HttpHeaders.VARY, HttpHeaders.COOKIE)
        .header(HttpHeaders.CACHE_CONTROL, open ? "public, max-age=60" : "private, no-cache");
  }

  private static MutableHttpResponse<?> whole(MediaType type, PublicFile file, boolean zipped) {
    return zipped
        ? HttpResponse.ok(file.zipped())
            .contentType(type)
            .header(HttpHeaders.CONTENT_ENCODING, "gzip")
        : HttpResponse.ok(file.content()).contentType(type);
  }

  private static String tag(PublicFile file, boolean zipped) {
    return "\"" + file.sha256().substring(0, HASH_DIGITS) + (zipped ? "-gzip\"" : "\"");
  }

  /** Whoever sends a hash is answered by it alone. */
  private static boolean isKnown(HttpRequest<?> request, String tag, @Nullable Instant changed) {
    List<String> known = request.getHeaders().getAll(HttpHeaders.IF_NONE_MATCH);
    return known.isEmpty()
        ? changed != null && isKnown(request, changed)
        : known.stream()
            .flatMap(line -> Arrays.stream(line.split(",")))
            .map(each -> each.strip().replaceFirst("^W/", ""))
            .anyMatch(each -> each.equals(tag) || each.equals("*"));
  }

  private static boolean isKnown(HttpRequest<?> request, Instant changed) {
    String since = request.getHeaders().get(HttpHeaders.IF_MODIFIED_SINCE);
    Date known = since == null ? null : DateFormatter.parseHttpDate(since);
    return known != null && !changed.truncatedTo(ChronoUnit.SECONDS).isAfter(known.toInstant());
  }

  private static boolean acceptsGzip(HttpRequest<?> request) {
    return request.getHeaders().getAll(HttpHeaders.ACCEPT_ENCODING).stream()
        .flatMap(line -> Arrays.stream(line.split(",")))
        .map(String::strip)
        .anyMatch(each -> each.matches("(?i)gzip(\\s*;\\s*q=(1|0?\\.\\d*[1-9]).*)?"));
  }
}
