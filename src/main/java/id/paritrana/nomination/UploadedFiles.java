package id.paritrana.nomination;

import id.paritrana.identity.Refusal;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.codec.digest.DigestUtils;

/** Takes files as they arrive: PDF, JPG or PNG by their bytes, at most the set size. */
@Singleton
public class UploadedFiles {

  private final EvidenceStore store;
  private final long mostBytes;

  UploadedFiles(EvidenceStore store, @Value("${paritrana.evidence.most-bytes}") long mostBytes) {
    this.store = store;
    this.mostBytes = mostBytes;
  }

  /**
   * A file that was taken.
   *
   * @param fileName the last part of the name that it arrived with
   * @param contentType taken from the bytes, never from the name
   * @param sha256 of the bytes, lower-case hexadecimal
   */
  public record Kept(String fileName, String contentType, long sizeBytes, String sha256) {}

  /** Why the file is not taken. */
  public Optional<Refusal> fault(String fileName, byte[] bytes) {
    return fault(fileName, bytes, FileType.of(bytes));
  }

  /** Why a file of this type is not taken. */
  Optional<Refusal> fault(String fileName, byte[] bytes, Optional<FileType> type) {
    if (bytes.length == 0) {
      return Optional.of(Refusal.invalid("file", "evidence.empty", Map.of()));
    }
    if (bytes.length > mostBytes) {
      return Optional.of(
          Refusal.invalid(
              "file", "evidence.too-large", Map.of("given", bytes.length, "most", mostBytes)));
    }
    return type.isEmpty()
        ? Optional.of(
            Refusal.invalid("file", "evidence.wrong-type", Map.of("file", baseName(fileName))))
        : Optional.empty();
  }

  /** Keeps the bytes of a file without fault. */
  public Kept keep(String fileName, byte[] bytes) {
    return keep(fileName, bytes, FileType.of(bytes).orElseThrow());
  }

  Kept keep(String fileName, byte[] bytes, FileType type) {
    String sha256 = DigestUtils.sha256Hex(bytes);
    store.keep(sha256, bytes);
    return new Kept(baseName(fileName), type.contentType(), bytes.length, sha256);
  }

  /** The bytes of a file that was kept. */
  public byte[] read(String sha256) {
    return store.read(sha256);
  }

  /** The last part of the name, without control characters, at most its last 200 characters. */
  private static String baseName(String fileName) {
    String name = fileName.replaceAll("^.*[/\\\\]", "").replaceAll("\\p{Cntrl}", "");
    return name.length() > 200 ? name.substring(name.length() - 200) : name;
  }
}
