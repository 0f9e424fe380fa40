package id.paritrana.web.feed;

import id.paritrana.publication.Headings;
import id.paritrana.publication.PublicResults;
import id.paritrana.web.Language;
import id.paritrana.web.Page;
import id.paritrana.web.PublicAddress;
import jakarta.inject.Singleton;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.xml.stream.XMLStreamException;

/** Writes the results published last as a feed. Source: RFC 4287 (Atom). */
@Singleton
final class ResultsFeed {

  private static final int MOST = 50;

  private final PublicResults results;
  private final PublicAddress address;

  ResultsFeed(PublicResults results, PublicAddress address) {
    this.results = results;
    this.address = address;
  }

  byte[] in(Page page) {
    List<PublicResults.Result> latest = results.latest(MOST);
    return Xml.document(
        xml ->
            xml.element(
                "feed",
                feed -> {
                  head(feed, page, latest);
                  for (PublicResults.Result result : latest) {
                    feed.element("entry", entry -> entry(entry, page, result));
                  }
                },
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xml:lang",
                page.language().code()));
  }

  private void head(Xml feed, Page page, List<PublicResults.Result> latest)
      throws XMLStreamException {
    String here = address.of(PublicAddress.FEED);
    feed.text("id", id("feed/" + page.language().code()));
    feed.text("title", page.text("feed.title"));
    feed.text("subtitle", page.text("feed.subtitle"));
    feed.text(
        "updated",
        latest.stream().findFirst().map(r -> r.publishedAt()).orElse(Instant.EPOCH).toString());
    feed.element("author", author -> author.text("name", Headings.BYNAME));
    for (Language language : Language.values()) {
      feed.empty(
          "link",
          "rel",
          language == page.language() ? "self" : "alternate",
          "type",
          "application/atom+xml",
          "hreflang",
          language.code(),
          "href",
          here + "?lang=" + language.code());
    }
    feed.empty(
        "link",
        "rel",
        "alternate",
        "type",
        "text/html",
        "hreflang",
        page.language().code(),
        "href",
        address.of("/results") + "?lang=" + page.language().code());
  }

  private void entry(Xml entry, Page page, PublicResults.Result result) throws XMLStreamException {
    String name = result.category().name(page.language().locale());
    entry.text("id", id(result.superseding().isEmpty() ? result.path() : result.versionPath()));
    String title = page.text("results.category.title", name, result.edition().name());
    entry.text(
        "title", result.superseding().isEmpty() ? title : page.text("feed.entry.corrected", title));
    entry.text("published", result.publishedAt().toString());
    entry.text("updated", result.publishedAt().toString());
    entry.empty(
        "link",
        "rel",
        "alternate",
        "type",
        "text/html",
        "hreflang",
        page.language().code(),
        "href",
        address.of(result.path()) + "?lang=" + page.language().code());
    entry.empty("category", "term", result.category().code(), "label", name);
    entry.text(
        "summary",
        result
            .superseding()
            .map(
                superseding ->
                    page.text(
                        "feed.entry.why", superseding.correction().reason(), summary(page, result)))
            .orElseGet(() -> summary(page, result)));
  }

  private static String summary(Page page, PublicResults.Result result) {
    if (result.winners().isEmpty()) {
      return page.text("results.no-winner");
    }
    String winners =
        result.winners().stream()
            .map(winner -> winner.place() + ". " + winner.nominee().name())
            .collect(Collectors.joining("; "));
    return result.isIllustrative()
        ? page.text("feed.entry.illustrative", winners)
        : page.text("feed.entry", winners);
  }

  /** Stays the same wherever the pages are served. */
  private static String id(String path) {
    return "urn:uuid:"
        + UUID.nameUUIDFromBytes(("paritrana:" + path).getBytes(StandardCharsets.UTF_8));
  }
}
