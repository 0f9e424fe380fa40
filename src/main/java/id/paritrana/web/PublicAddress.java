package id.paritrana.web;

import jakarta.inject.Singleton;
import java.util.Map;

/** The address under which everybody reaches the public pages. */
@Singleton
public final class PublicAddress {

  public static final String FEED = "/results.atom";

  private final String root;

  PublicAddress(Settings settings) {
    root = settings.publicAddress().toString().replaceAll("/+$", "");
  }

  /**
   * The whole address of a path.
   *
   * @param path from the root, with its slash
   */
  public String of(String path) {
    return root + path;
  }

  /** What the page of this path tells programs. */
  public Discovery page(String path) {
    return new Discovery(of(path), of(FEED), null);
  }

  /** The same with structured data. */
  public Discovery page(String path, Map<String, ?> data) {
    return new Discovery(of(path), of(FEED), LinkedData.write(data));
  }
}
