package id.paritrana.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** Where to go back to: only ever to a page of our own. */
final class LocalPath {

  private static final URI HOME = URI.create("/");

  private LocalPath() {}

  /** The path and query that were asked for; the home page where they lead anywhere else. */
  static URI of(String asked) {
    try {
      URI uri = URI.create(asked);
      boolean local = uri.getScheme() == null && uri.getRawAuthority() == null;
      return local && asked.startsWith("/") && !asked.startsWith("//") && !asked.contains("\\")
          ? uri
          : HOME;
    } catch (IllegalArgumentException malformed) {
      return HOME;
    }
  }

  /** The page on which a form was filled in; the home page where the browser does not tell. */
  static URI ofReferer(@Nullable String referer) {
    try {
      URI uri = URI.create(referer == null ? "/" : referer);
      String path = uri.isOpaque() ? "/" : uri.getRawPath();
      return of(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery());
    } catch (IllegalArgumentException malformed) {
      return HOME;
    }
  }
}
