package id.paritrana.web;

import io.micronaut.http.MediaType;
import jakarta.inject.Singleton;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

/**
 * The style sheets, scripts and images of the pages: exactly the files listed here, read once. The
 * address of each holds a hash of its content, so that a browser may keep it for a year.
 */
@Singleton
public final class Assets {

  private static final Map<String, String> FILES =
      Map.of(
          "bootstrap.css", "META-INF/resources/webjars/bootstrap/5.3.8/css/bootstrap.min.css",
          "bootstrap.js", "META-INF/resources/webjars/bootstrap/5.3.8/js/bootstrap.bundle.min.js",
          "htmx.js", "META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js",
          "site.css", "static/site.css",
          "site.js", "static/site.js",
          "mark.svg", "static/mark.svg",
          "favicon.ico", "static/favicon.ico");

  private final Map<String, Asset> assets =
      FILES.entrySet().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  Map.Entry::getKey, file -> read(file.getKey(), file.getValue())));

  /**
   * Where a browser finds the file.
   *
   * @throws IllegalArgumentException when there is no such file
   */
  public String address(String name) {
    Asset asset = assets.get(name);
    if (asset == null) {
      throw new IllegalArgumentException("no asset " + name + "; there are " + FILES.keySet());
    }
    return "/assets/" + asset.version() + "/" + name;
  }

  Optional<Asset> find(String version, String name) {
    return Optional.ofNullable(assets.get(name)).filter(asset -> asset.version().equals(version));
  }

  private static Asset read(String name, String path) {
    try (InputStream in = Assets.class.getClassLoader().getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException("missing from this program: " + path);
      }
      byte[] content = in.readAllBytes();
      MediaType type = MediaType.forFilename(name);
      return new Asset(version(content), type, content, zipped(content));
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String version(byte[] content) {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(content);
      return HexFormat.of().formatHex(hash, 0, 8);
    } catch (NoSuchAlgorithmException broken) {
      throw new IllegalStateException("SHA-256 is missing from this Java", broken);
    }
  }

  private static byte[] zipped(byte[] content) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(content);
    }
    return bytes.toByteArray();
  }

  /**
   * One file.
   *
   * @param version hash of the content
   * @param zipped the content in gzip
   */
  record Asset(String version, MediaType type, byte[] content, byte[] zipped) {}
}
