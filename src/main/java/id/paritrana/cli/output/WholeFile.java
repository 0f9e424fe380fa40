package id.paritrana.cli.output;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a file as a whole: beside its place first, then moved there. */
public final class WholeFile {
  private WholeFile() {}

  /**
   * Writes a text as UTF-8. What stands there is replaced in one step; a device or pipe is written
   * to as it is.
   */
  public static void write(Path file, String text) throws IOException {
    write(file, writer -> writer.write(text));
  }

  /** What writes a long text piece by piece. */
  @FunctionalInterface
  public interface Content {
    void to(Writer writer) throws IOException;
  }

  /** The same for a text that is too long to be held as a whole. */
  public static void write(Path file, Content content) throws IOException {
    if (Files.exists(file) && !Files.isRegularFile(file)) {
      to(file, content);
      return;
    }
    Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
    Path beside =
        target.resolveSibling(
            "." + target.getFileName() + "." + ProcessHandle.current().pid() + ".part");
    try {
      to(beside, content);
      Files.move(
          beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void to(Path place, Content content) throws IOException {
    try (Writer writer = Files.newBufferedWriter(place)) {
      content.to(writer);
    }
  }
}
