package id.paritrana.web;

import io.micronaut.core.order.Ordered;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.MutableHttpHeaders;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.annotation.ResponseFilter;
import io.micronaut.http.annotation.ServerFilter;
import io.micronaut.http.filter.ServerFilterPhase;

/**
 * Tells the browser to trust nothing but our own files: no inline script or style, no frame, no
 * guessing of content types. What a controller set itself, as for a download, stays.
 */
@ServerFilter(ServerFilter.MATCH_ALL_PATTERN)
final class StrictHeaders implements Ordered {

  private static final String POLICY =
      "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none';"
          + " form-action 'self'; frame-ancestors 'none'";

  private final Settings settings;

  StrictHeaders(Settings settings) {
    this.settings = settings;
  }

  /** Outside of all others, so that even their refusals carry the headers. */
  @Override
  public int getOrder() {
    return ServerFilterPhase.FIRST.before();
  }

  @ResponseFilter
  void add(MutableHttpResponse<?> response) {
    MutableHttpHeaders headers = response.getHeaders();
    setWhereMissing(headers, "Content-Security-Policy", POLICY);
    setWhereMissing(headers, "X-Content-Type-Options", "nosniff");
    setWhereMissing(headers, "X-Frame-Options", "DENY");
    setWhereMissing(headers, "Referrer-Policy", "same-origin");
    setWhereMissing(headers, "Cross-Origin-Opener-Policy", "same-origin");
    setWhereMissing(headers, "Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    setWhereMissing(headers, HttpHeaders.CACHE_CONTROL, "no-store");
    if (settings.isHttps()) {
      setWhereMissing(headers, "Strict-Transport-Security", "max-age=31536000; includeSubDomains");
    }
  }

  private static void setWhereMissing(MutableHttpHeaders headers, String name, String value) {
    if (!headers.contains(name)) {
      headers.set(name, value);
    }
  }
}
