package id.paritrana.publication;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.codec.digest.DigestUtils;
import org.jspecify.annotations.Nullable;

/** A file that everybody may read. */
public final class PublicFile {

  private final byte[] content;
  private final boolean text;
  private final String sha256;
  private final @Nullable Instant changedAt;
  private volatile byte @Nullable [] zipped;

  private PublicFile(byte[] content, boolean text, @Nullable Instant changedAt) {
    this.content = content;
    this.text = text;
    this.sha256 = DigestUtils.sha256Hex(content);
    this.changedAt = changedAt;
  }

  /** A file of words, which many are sent in gzip. */
  public static PublicFile text(byte[] content, @Nullable Instant changedAt) {
    return new PublicFile(content, true, changedAt);
  }

  /** A file that is packed already, such as a ZIP or a PDF. */
  public static PublicFile packed(byte[] content, @Nullable Instant changedAt) {
    return new PublicFile(content, false, changedAt);
  }

  public byte[] content() {
    return content;
  }

  /** Whether it becomes smaller in gzip. */
  public boolean isText() {
    return text;
  }

  /** The same in gzip, which is made when it is first asked for. */
  public byte[] zipped() {
    byte[] made = zipped;
    if (made == null) {
      made = zipped(content);
      zipped = made;
    }
    return made;
  }

  /** Of the content, in hexadecimal digits. */
  public String sha256() {
    return sha256;
  }

  /** Since when it is as it is; empty where that is not known. */
  public @Nullable Instant changedAt() {
    return changedAt;
  }

  /** How much memory it takes at most, in bytes; in gzip a text is hardly longer than it is. */
  public int weight() {
    return text ? 2 * content.length : content.length;
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
