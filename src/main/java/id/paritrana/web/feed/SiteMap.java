package id.paritrana.web.feed;

import id.paritrana.publication.PublicHistory;
import id.paritrana.publication.PublicResults;
import id.paritrana.web.Discovery;
import id.paritrana.web.Language;
import id.paritrana.web.PublicAddress;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Lists the public pages for search engines. Source: sitemaps.org protocol 0.9. */
@Singleton
final class SiteMap {

  private static final List<String> ALWAYS =
      List.of("/", "/results", "/regions", "/open-data", "/certificates", "/api");

  private final PublicHistory history;
  private final PublicAddress address;

  SiteMap(PublicHistory history, PublicAddress address) {
    this.history = history;
    this.address = address;
  }

  byte[] write() {
    return Xml.document(
        xml ->
            xml.element(
                "urlset",
                this::pages,
                "xmlns",
                "http://www.sitemaps.org/schemas/sitemap/0.9",
                "xmlns:xhtml",
                "http://www.w3.org/1999/xhtml"));
  }

  private void pages(Xml set) throws XMLStreamException {
    for (String path : ALWAYS) {
      page(set, path, null);
    }
    for (PublicHistory.OfEdition edition : history.editions()) {
      page(set, "/results/" + edition.edition().code(), edition.changedAt());
      page(set, "/open-data/" + edition.edition().code(), edition.changedAt());
      for (PublicResults.Result result : edition.results()) {
        page(set, result.path(), result.changedAt());
      }
    }
    for (var region : history.regions()) {
      page(set, "/regions/" + region.slug(), null);
    }
    for (var nominee : history.nominees()) {
      page(set, "/nominees/" + nominee.code(), null);
    }
  }

  private void page(Xml set, String path, @Nullable Instant changed) throws XMLStreamException {
    Discovery page = address.page(path);
    set.element(
        "url",
        url -> {
          url.text("loc", page.address());
          if (changed != null) {
            url.text("lastmod", changed.truncatedTo(ChronoUnit.SECONDS).toString());
          }
          for (Language language : Language.values()) {
            url.empty(
                "xhtml:link",
                "rel",
                "alternate",
                "hreflang",
                language.code(),
                "href",
                page.in(language));
          }
        });
  }
}
