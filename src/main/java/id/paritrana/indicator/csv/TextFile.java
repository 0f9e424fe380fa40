package id.paritrana.indicator.csv;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads text files in UTF-8. */
public final class TextFile {
  private static final int LARGEST_MEGABYTES = 256;
  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private TextFile() {}

  /**
   * The text of a file, without a byte order mark.
   *
   * @throws Refused where it cannot be read, is too large or is no UTF-8
   */
  public static String read(Path file) {
    String name = file.toString();
    try {
      if (Files.isRegularFile(file) && Files.size(file) > LARGEST_MEGABYTES << 20) {
        throw new Refused(
            Fault.of(name, Reason.of("file.large"), Reason.of("file.at-most", LARGEST_MEGABYTES)));
      }
      String text = decoded(name, Files.readAllBytes(file));
      return !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? text.substring(1) : text;
    } catch (NoSuchFileException missing) {
      throw new Refused(Fault.of(name, Reason.of("file.absent"), Reason.of("file.allowed")));
    } catch (IOException broken) {
      throw new Refused(Fault.of(name, Reason.of("file.unreadable"), Reason.of("file.allowed")));
    }
  }

  private static String decoded(String name, byte[] bytes) {
    var decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer left = ByteBuffer.wrap(bytes);
    try {
      return decoder.decode(left).toString();
    } catch (CharacterCodingException broken) {
      long line = 1;
      for (int i = 0; i < left.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      throw new Refused(
          new Fault(name, line, 0, "", Reason.of("file.encoding"), Reason.of("file.utf-8")));
    }
  }
}
