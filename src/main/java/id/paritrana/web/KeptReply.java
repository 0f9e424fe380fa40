package id.paritrana.web;

import gg.jte.models.runtime.JteModel;
import id.paritrana.publication.PublicFile;
import id.paritrana.publication.PublicFiles;
import io.micronaut.context.annotation.Value;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.MediaType;
import io.micronaut.http.MutableHttpResponse;
import io.micronaut.web.router.RouteAttributes;
import io.micronaut.web.router.UriRouteMatch;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Answers with what is made once and kept for as long as nothing else is published, superseded or
 * revoked, and says since when it is so.
 */
@Singleton
public final class KeptReply {

  /** How long a deed takes besides waiting long for one lock: short for the others. */
  private static final Duration WORK = Duration.ofSeconds(10);

  private final PublicFiles files;
  private final Clock clock;
  private final Instant started;

  /**
   * How long a deed takes at most from the moment that it bears to its end. Until then more of the
   * same second may become public, so that the second is not told yet.
   */
  private final Duration settling;

  KeptReply(
      PublicFiles files,
      Clock clock,
      @Value("${paritrana.database.lock-seconds}") int lockSeconds) {
    this.files = files;
    this.clock = clock;
    this.started = clock.instant();
    this.settling = WORK.plusSeconds(lockSeconds);
  }

  /**
   * A page of what is public. It is another one too when the program is.
   *
   * @param page for everybody, see {@link Page#forEveryone}
   * @param made by nothing else than what is public, the address and the language
   */
  public MutableHttpResponse<?> page(HttpRequest<?> request, Page page, Supplier<JteModel> made) {
    PublicFile kept = kept(request, page, () -> HtmlPages.bytes(made.get()));
    Instant changed = kept.changedAt();
    return CachedReply.of(
        request,
        HtmlPages.TYPE,
        kept,
        settled(changed == null || changed.isBefore(started) ? started : changed));
  }

  /**
   * A text for programs of what is public.
   *
   * @param page for everybody, see {@link Page#forEveryone}
   */
  public MutableHttpResponse<?> text(
      HttpRequest<?> request, Page page, MediaType type, Supplier<byte[]> made) {
    PublicFile kept = kept(request, page, made);
    return CachedReply.of(request, type, kept, settled(kept.changedAt()));
  }

  /** A file that was kept elsewhere. */
  public MutableHttpResponse<?> file(HttpRequest<?> request, MediaType type, PublicFile kept) {
    return CachedReply.of(request, type, kept, settled(kept.changedAt()));
  }

  private PublicFile kept(HttpRequest<?> request, Page page, Supplier<byte[]> made) {
    return files.current(page.language().code() + " " + address(request), made);
  }

  /** The same for every spelling of an address: a path can be written in endless ways. */
  private static String address(HttpRequest<?> request) {
    UriRouteMatch<?, ?> match =
        (UriRouteMatch<?, ?>) RouteAttributes.getRouteMatch(request).orElseThrow();
    return match.getRouteInfo().getUriMatchTemplate() + " " + match.getVariableValues();
  }

  private @Nullable Instant settled(@Nullable Instant changed) {
    return changed != null && changed.isBefore(clock.instant().minus(settling)) ? changed : null;
  }
}
