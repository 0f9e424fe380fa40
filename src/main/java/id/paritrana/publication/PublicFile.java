package id.paritrana.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/**
 * A file that everybody may read.
 *
 * @param zipped the same in gzip; empty where it is packed already
 * @param sha256 of the content, in hexadecimal digits
 * @param changedAt since when it is as it is; empty where that is not known
 */
public record PublicFile(
    byte[] content, byte @Nullable [] zipped, String sha256, @Nullable Instant changedAt) {

  /** A file of words, which many are sent in gzip. */
  public static PublicFile text(byte[] content, @Nullable Instant changedAt) {
    return new PublicFile(content, zipped(content), DigestUtils.sha256Hex(content), changedAt);
  }

  /** A file that is packed already, such as a ZIP or a PDF. */
  public static PublicFile packed(byte[] content, @Nullable Instant changedAt) {
    return new PublicFile(content, null, DigestUtils.sha256Hex(content), changedAt);
  }

  /** How much memory it takes, in bytes. */
  public int weight() {
    return content.length + (zipped == null ? 0 : zipped.length);
  }

  private static byte[] zipped(byte[] content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
      zip.write(content);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }
}
