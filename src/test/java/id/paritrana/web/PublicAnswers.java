package id.paritrana.web;

import id.paritrana.Database.Portal;
import io.micronaut.http.HttpMethod;
import io.micronaut.security.annotation.Secured;
import io.micronaut.security.rules.SecurityRule;
import io.micronaut.web.router.Router;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Everything that somebody without an account can get: every route that the router holds open, with
 * every value that its places can take, and every address that one of the answers names.
 */
final class PublicAnswers {

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)(?::[^}]*)?}");
  private static final Pattern LINK =
      Pattern.compile("(?:href|src|action)=\"(/[^\"#]*)|http://localhost(/[^\"<\\s\\\\#]*)");

  private final Portal portal;
  private final Map<String, List<String>> places;
  private final Map<String, String> texts = new LinkedHashMap<>();
  private final Set<String> open = new TreeSet<>();

  /**
   * @param places what can stand in the places of the routes, by name
   */
  PublicAnswers(Portal portal, Map<String, List<String>> places) {
    this.portal = portal;
    this.places = places;
  }

  /** The text of every answer, headers and all, by its address. */
  Map<String, String> read() {
    Deque<String> waiting = new ArrayDeque<>();
    portal
        .bean(Router.class)
        .uriRoutes()
        .filter(route -> route.getHttpMethod() == HttpMethod.GET)
        .filter(
            route ->
                List.of(route.getAnnotationMetadata().stringValues(Secured.class))
                    .contains(SecurityRule.IS_ANONYMOUS))
        .map(route -> route.getUriMatchTemplate().toString())
        .forEach(
            route -> {
              open.add(route);
              waiting.addAll(filled(route));
            });
    while (!waiting.isEmpty()) {
      String path = waiting.poll().replace("&amp;", "&");
      if (!texts.containsKey(path)) {
        String text = text(path);
        texts.put(path, text);
        Matcher link = LINK.matcher(text);
        while (link.find()) {
          waiting.add(link.group(1) == null ? link.group(2) : link.group(1));
        }
      }
    }
    return texts;
  }

  /** The routes that are open. */
  Set<String> routes() {
    return open;
  }

  private List<String> filled(String route) {
    Matcher place = PLACE.matcher(route);
    if (!place.find()) {
      return List.of(route, route + "?lang=en");
    }
    List<String> values = places.get(route.startsWith("/language/") ? "language" : place.group(1));
    if (values == null) {
      throw new AssertionError("say what can stand in {" + place.group(1) + "} of " + route);
    }
    return values.stream()
        .map(value -> place.replaceFirst(Matcher.quoteReplacement(value)))
        .flatMap(one -> filled(one).stream())
        .toList();
  }

  private String text(String path) {
    HttpResponse<byte[]> answer = Reader.of(portal).get(path);
    return answer.headers().map() + "\n" + words(answer.body());
  }

  private static String words(byte[] content) {
    try {
      if (starts(content, "%PDF")) {
        try (PDDocument document = Loader.loadPDF(content)) {
          return new PDFTextStripper().getText(document)
              + document.getDocumentInformation().getCOSObject()
              + new String(content, StandardCharsets.ISO_8859_1);
        }
      }
      return starts(content, "PK")
          ? unzipped(content)
          : new String(content, StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String unzipped(byte[] content) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(content))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        all.append(entry.getName()).append('\n').append(words(zip.readAllBytes()));
      }
    }
    return all.toString();
  }

  private static boolean starts(byte[] content, String with) {
    return new String(
            content, 0, Math.min(with.length(), content.length), StandardCharsets.US_ASCII)
        .equals(with);
  }
}
