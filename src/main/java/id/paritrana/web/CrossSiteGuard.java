package id.paritrana.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.http.ServerHttpRequest;
import io.micronaut.http.annotation.Filter;
import io.micronaut.http.body.ByteBody.SplitBackpressureMode;
import io.micronaut.http.body.CloseableByteBody;
import io.micronaut.http.filter.HttpServerFilter;
import io.micronaut.http.filter.ServerFilterChain;
import io.micronaut.http.filter.ServerFilterPhase;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Scheduler;
import reactor.core.scheduler.Schedulers;

/**
 * Lets a request that changes something pass only when it comes from our own pages: the browser
 * says so ({@code Sec-Fetch-Site}, {@code Origin}), and a form token bound to the session comes
 * with it, in a header or as the first field of the form. An API call that carries no session
 * cookie cannot be forged by another site and needs neither.
 */
@Filter(Filter.MATCH_ALL_PATTERN)
final class CrossSiteGuard implements HttpServerFilter {

  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");
  private static final Pattern FIELD =
      Pattern.compile(
          "\\A"
              + FormTokens.FIELD
              + "=([\\w.-]+)&"
              + "|\\A--[^\\r\\n]+\\r\\n[^\\r\\n]*name=\""
              + FormTokens.FIELD
              + "\"[^\\r\\n]*(?:\\r\\n[^\\r\\n]+)*\\r\\n\\r\\n([\\w.-]+)\\r\\n");

  /** A token and the head of its form part are far shorter. */
  private static final int LONGEST_HEAD = 2048;

  /**
   * The controller may ask for the body only after its head was handed on, never in the midst of
   * it.
   */
  private static final Scheduler AFTER_READING = Schedulers.boundedElastic();

  /** Closes a token that is the only field. */
  private static final byte[] END = {'&'};

  private final FormTokens tokens;
  private final Settings settings;
  private final Errors errors;

  CrossSiteGuard(FormTokens tokens, Settings settings, Errors errors) {
    this.tokens = tokens;
    this.settings = settings;
    this.errors = errors;
  }

  @Override
  public int getOrder() {
    return ServerFilterPhase.SECURITY.after();
  }

  @Override
  public Publisher<MutableHttpResponse<?>> doFilter(
      HttpRequest<?> request, ServerFilterChain chain) {
    if (HARMLESS.contains(request.getMethodName()) || isCookielessApiCall(request)) {
      return chain.proceed(request);
    }
    Mono<String> token = isForeign(request) ? Mono.empty() : token(request);
    return token
        .publishOn(AFTER_READING)
        .map(given -> tokens.isGood(given, request))
        .defaultIfEmpty(false)
        .flatMapMany(good -> good ? chain.proceed(request) : Mono.just(errors.foreign(request)));
  }

  private static boolean isCookielessApiCall(HttpRequest<?> request) {
    return request.getPath().startsWith("/api/") && !request.getCookies().contains(Sessions.COOKIE);
  }

  private boolean isForeign(HttpRequest<?> request) {
    String site = request.getHeaders().get("Sec-Fetch-Site");
    String origin = request.getHeaders().get(HttpHeaders.ORIGIN);
    return (site != null && !site.equals("same-origin") && !site.equals("none"))
        || (origin != null && !isOurs(origin, request.getHeaders().get(HttpHeaders.HOST)));
  }

  private boolean isOurs(String origin, @Nullable String host) {
    try {
      String authority = URI.create(origin).getAuthority();
      return authority != null
          && (authority.equals(host) || authority.equals(settings.publicAddress().getAuthority()));
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  private static Mono<String> token(HttpRequest<?> request) {
    String header = request.getHeaders().get(FormTokens.HEADER);
    return header != null
        ? Mono.just(header)
        : request instanceof ServerHttpRequest<?> server ? field(server) : Mono.empty();
  }

  /** Reads only the head of the body and leaves the whole to the controller. */
  private static Mono<String> field(ServerHttpRequest<?> request) {
    CloseableByteBody copy = request.byteBody().split(SplitBackpressureMode.SLOWEST);
    return Flux.from(copy.toByteArrayPublisher())
        .concatWithValues(END)
        .scanWith(ByteArrayOutputStream::new, CrossSiteGuard::append)
        .map(head -> head.toString(UTF_8))
        .takeUntil(head -> head.length() > LONGEST_HEAD)
        .flatMap(head -> Mono.justOrEmpty(fieldIn(head)))
        .next();
  }

  private static ByteArrayOutputStream append(ByteArrayOutputStream head, byte[] chunk) {
    head.writeBytes(chunk);
    return head;
  }

  private static @Nullable String fieldIn(String head) {
    Matcher matcher = FIELD.matcher(head);
    if (!matcher.find()) {
      return null;
    }
    return matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
  }
}
