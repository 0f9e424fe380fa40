package id.paritrana.web.feed;

import id.paritrana.web.KeptReply;
import id.paritrana.web.Page;
import id.paritrana.web.PublicAddress;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.swagger.v3.oas.annotations.Hidden;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Serves what programs look for at a site. */
@Hidden
@Controller
@Produces(MediaType.ALL)
@Secured(SecurityRule.IS_ANONYMOUS)
final class FeedController {

  private static final MediaType ATOM = MediaType.of("application/atom+xml;charset=utf-8");
  private static final MediaType XML = MediaType.of("application/xml;charset=utf-8");
  private static final MediaType TEXT = MediaType.of("text/plain;charset=utf-8");

  private final ResultsFeed feed;
  private final SiteMap map;
  private final PublicAddress address;
  private final KeptReply kept;

  FeedController(ResultsFeed feed, SiteMap map, PublicAddress address, KeptReply kept) {
    this.feed = feed;
    this.map = map;
    this.address = address;
    this.kept = kept;
  }

  @Get(PublicAddress.FEED)
  HttpResponse<?> results(HttpRequest<?> request, Page page, @QueryValue @Nullable String lang) {
    Page open = page.forEveryone(lang);
    return kept.text(request, open, ATOM, () -> feed.in(open));
  }

  @Get("/sitemap.xml")
  HttpResponse<?> siteMap(HttpRequest<?> request, Page page) {
    return kept.text(request, page.forEveryone(null), XML, map::write);
  }

  /** Source: RFC 9309. */
  @Get("/robots.txt")
  HttpResponse<?> robots(HttpRequest<?> request, Page page) {
    String rules =
        """
        User-agent: *
        Allow: /
        Disallow: /login
        Disallow: /language/

        Sitemap: %s
        """
            .formatted(address.of("/sitemap.xml"));
    return kept.text(
        request, page.forEveryone(null), TEXT, () -> rules.getBytes(StandardCharsets.UTF_8));
  }
}
