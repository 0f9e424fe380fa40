package id.paritrana.web;

import io.micronaut.context.annotation.ConfigurationProperties;
import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the program is reached and where it keeps its files.
 *
 * @param publicAddress the address that people type; https makes cookies Secure and turns HSTS on
 * @param dataFolder the folder of everything that must outlive a restart
 * @param sessionKey Base64 of at least 32 bytes, the same on every node; without it a key is made
 *     and kept in the data folder
 */
@ConfigurationProperties("paritrana")
public record Settings(URI publicAddress, Path dataFolder, @Nullable String sessionKey) {

  boolean isHttps() {
    return "https".equals(publicAddress.getScheme());
  }
}
