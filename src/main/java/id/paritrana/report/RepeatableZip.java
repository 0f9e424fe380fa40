package id.paritrana.report;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.SequencedMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Writes archives without the clock: every entry bears the moment of the report. */
public final class RepeatableZip {
  private RepeatableZip() {}

  /** An archive of these files in their order, each with that moment, in UTC. */
  public static byte[] of(SequencedMap<String, byte[]> files, Instant moment) {
    LocalDateTime time = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    ByteArrayOutputStream archive = new ByteArrayOutputStream();
    try (ZipOutputStream to = new ZipOutputStream(archive)) {
      for (Map.Entry<String, byte[]> file : files.entrySet()) {
        ZipEntry entry = new ZipEntry(file.getKey());
        entry.setTimeLocal(time);
        to.putNextEntry(entry);
        to.write(file.getValue());
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return archive.toByteArray();
  }

  /** Returns the same archive with that moment, in UTC, in place of the time of writing. */
  static byte[] stamped(byte[] archive, Instant moment) {
    LocalDateTime time = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    ByteArrayOutputStream stamped = new ByteArrayOutputStream(archive.length);
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
        ZipOutputStream to = new ZipOutputStream(stamped)) {
      for (ZipEntry old = from.getNextEntry(); old != null; old = from.getNextEntry()) {
        ZipEntry entry = new ZipEntry(old.getName());
        entry.setTimeLocal(time);
        to.putNextEntry(entry);
        from.transferTo(to);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
    return stamped.toByteArray();
  }
}
