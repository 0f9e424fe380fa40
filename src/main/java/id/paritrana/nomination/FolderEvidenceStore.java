package id.paritrana.nomination;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** Keeps documents as files of a folder, two levels deep, named by their hash. */
@Singleton
class FolderEvidenceStore implements EvidenceStore {

  private final Path folder;

  FolderEvidenceStore(@Value("${paritrana.evidence.folder}") String folder) {
    this.folder = Path.of(folder);
  }

  @Override
  public void keep(String sha256, byte[] bytes) {
    Path file = file(sha256);
    try {
      Files.createDirectories(file.getParent());
      Path written = Files.createTempFile(file.getParent(), "new", null);
      Files.write(written, bytes);
      Files.move(
          written, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public byte[] read(String sha256) {
    Path file = file(sha256);
    if (!Files.exists(file)) {
      throw new NoSuchNomination(sha256);
    }
    try {
      return Files.readAllBytes(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  @Override
  public Optional<String> fingerprint(String sha256) {
    if (!isHash(sha256) || !Files.isReadable(file(sha256))) {
      return Optional.empty();
    }
    try (InputStream bytes = Files.newInputStream(file(sha256))) {
      return Optional.of(DigestUtils.sha256Hex(bytes));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static boolean isHash(String sha256) {
    return sha256.matches("[0-9a-f]{64}");
  }

  private Path file(String sha256) {
    if (!isHash(sha256)) {
      throw new IllegalArgumentException("not a SHA-256 in lower-case hexadecimal: " + sha256);
    }
    return folder.resolve(sha256.substring(0, 2)).resolve(sha256);
  }
}
