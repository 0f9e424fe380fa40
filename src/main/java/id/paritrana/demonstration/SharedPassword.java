package id.paritrana.demonstration;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;

/**
 * The password of the demonstration's accounts: made at the first start, kept in the data folder
 * for its owner alone.
 */
@Singleton
class SharedPassword {

  /** Letters and digits that are not mistaken for each other. */
  private static final String ALPHABET = "abcdefghijkmnpqrstuvwxyz23456789";

  private final Path file;

  SharedPassword(@Value("${paritrana.demonstration.password-file}") String file) {
    this.file = Path.of(file);
  }

  /** Three groups of four characters: 60 bits. */
  synchronized String value() {
    try {
      if (!Files.exists(file)) {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, fresh());
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
          Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
      }
      return Files.readString(file).strip();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static String fresh() {
    SecureRandom random = new SecureRandom();
    StringBuilder password = new StringBuilder();
    for (int i = 0; i < 12; i++) {
      if (i > 0 && i % 4 == 0) {
        password.append('-');
      }
      password.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return password.toString();
  }
}
