package id.paritrana.indicator.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * The text of a CSV file in UTF-8 as its bytes come, with one more line break at its end, so that a
 * quotation mark that is never closed holds a line break too.
 *
 * <p>Bytes that are no UTF-8 are an error only after all that stands before them was read.
 */
final class CsvText extends Reader {
  private static final int BUFFER = 1 << 16;

  private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
  private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
  private final InputStream source;
  private boolean ended;
  private boolean closed;

  CsvText(InputStream source) {
    this.source = source;
  }

  /**
   * Reads on.
   *
   * @param length 2 or more
   * @throws java.nio.charset.CharacterCodingException where no UTF-8 stands
   */
  @Override
  public int read(char[] text, int from, int length) throws IOException {
    CharBuffer into = CharBuffer.wrap(text, from, length);
    while (true) {
      CoderResult result = decoder.decode(bytes, into, ended);
      if (into.position() > from) {
        return into.position() - from;
      }
      if (result.isError()) {
        result.throwException();
      }
      if (closed) {
        return -1;
      }
      if (ended) {
        closed = true;
        text[from] = '\n';
        return 1;
      }
      fill();
    }
  }

  private void fill() throws IOException {
    bytes.compact();
    int read = source.read(bytes.array(), bytes.position(), bytes.remaining());
    ended = read < 0;
    bytes.position(bytes.position() + Math.max(read, 0)).flip();
  }

  @Override
  public void close() throws IOException {
    source.close();
  }
}
