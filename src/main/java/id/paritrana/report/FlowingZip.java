package id.paritrana.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.Iterator;
import java.util.function.Supplier;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An archive that is written while it is read, one entry at a time. Printed files are compressed
 * already: they are stored as they are, so that the same entries give the same bytes on every Java.
 */
public final class FlowingZip extends InputStream {

  private final Iterator<Entry> entries;
  private final ByteArrayOutputStream written = new ByteArrayOutputStream();
  private final ZipOutputStream zip = new ZipOutputStream(written);
  private ByteArrayInputStream ready = new ByteArrayInputStream(new byte[0]);
  private boolean finished;

  public FlowingZip(Iterator<Entry> entries) {
    this.entries = entries;
  }

  /**
   * One file.
   *
   * @param name with its folders, separated by slashes
   * @param time that the archive states for it
   * @param content read when its turn comes
   */
  public record Entry(String name, LocalDateTime time, Supplier<byte[]> content) {}

  @Override
  public int read() throws IOException {
    return flows() ? ready.read() : -1;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    return flows() ? ready.read(target, offset, length) : -1;
  }

  private boolean flows() throws IOException {
    while (ready.available() == 0 && !finished) {
      if (entries.hasNext()) {
        write(entries.next());
      } else {
        zip.finish();
        finished = true;
      }
      ready = new ByteArrayInputStream(written.toByteArray());
      written.reset();
    }
    return ready.available() > 0;
  }

  private void write(Entry entry) throws IOException {
    byte[] content = entry.content().get();
    CRC32 sum = new CRC32();
    sum.update(content);
    ZipEntry header = new ZipEntry(entry.name());
    header.setTimeLocal(entry.time());
    header.setMethod(ZipEntry.STORED);
    header.setSize(content.length);
    header.setCrc(sum.getValue());
    zip.putNextEntry(header);
    zip.write(content);
    zip.closeEntry();
  }
}
