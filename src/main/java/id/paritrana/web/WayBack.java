package id.paritrana.web;

import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpMethod;
import io.micronaut.http.HttpRequest;
import io.micronaut.web.router.Router;
import jakarta.inject.Singleton;
import java.net.URI;

/** Leads back to the page on which a form was filled in. */
@Singleton
final class WayBack {

  private final Router router;

  WayBack(Router router) {
    this.router = router;
  }

  /**
   * The page of a form that was sent. A refused form is shown again at an address that may take
   * forms alone; then it is the next page above.
   */
  URI fromForm(HttpRequest<?> request) {
    URI shown = LocalPath.ofReferer(request.getHeaders().get(HttpHeaders.REFERER));
    if (isPage(shown.getRawPath())) {
      return shown;
    }
    String path = shown.getRawPath();
    do {
      path = path.substring(0, path.lastIndexOf('/'));
    } while (!path.isEmpty() && !isPage(path));
    return LocalPath.of(path);
  }

  private boolean isPage(String path) {
    return router.find(HttpMethod.GET, path, null).findAny().isPresent();
  }
}
