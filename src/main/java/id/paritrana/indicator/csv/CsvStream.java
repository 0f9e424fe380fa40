package id.paritrana.indicator.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldModifier;
import id.paritrana.scoring.wording.Sentence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Reads CSV of any size row by row, each file once and from its beginning to its end, so that it
 * may be a pipe; the form is that of {@link CsvFile}, with every row on one line.
 */
public final class CsvStream {
  private static final int BUFFER = 1 << 16;

  private CsvStream() {}

  /**
   * Reads one file.
   *
   * @param rows given the header, takes each row after it; a row may be shorter or longer
   * @throws Refused where the file cannot be read or a cell goes over the end of its line
   */
  public static void read(
      Path file, Optional<Character> separator, Function<List<String>, Consumer<CsvRecord>> rows) {
    try (InputStream bytes = Files.newInputStream(file)) {
      read(file.toString(), bytes, separator, rows);
    } catch (NoSuchFileException missing) {
      throw new Refused(
          Fault.of(file.toString(), Reason.of("file.absent"), Reason.of("file.allowed")));
    } catch (IOException broken) {
      throw unreadable(broken, 0, file.toString());
    }
  }

  /**
   * Reads the bytes of a file.
   *
   * @param file its name, for what is wrong in it
   * @param rows given the header, takes each row after it; a row may be shorter or longer
   * @throws Refused where it cannot be read or a cell goes over the end of its line
   */
  public static void read(
      String file,
      InputStream bytes,
      Optional<Character> separator,
      Function<List<String>, Consumer<CsvRecord>> rows) {
    Rows taking = new Rows(rows);
    try (BufferedReader text = new BufferedReader(new CsvText(bytes), BUFFER);
        CsvReader<CsvRecord> reader = reader(file, text, separator);
        Ahead<CsvRecord> ahead = new Ahead<>(reader.iterator())) {
      ahead.forEach(taking);
    } catch (CsvParseException broken) {
      throw broken.getCause() instanceof Refused why
          ? why
          : after(taking.line, file, Reason.of("csv.broken"), Reason.of("csv.quotes"));
    } catch (UncheckedIOException broken) {
      throw unreadable(broken.getCause(), taking.line, file);
    } catch (IOException broken) {
      throw unreadable(broken, taking.line, file);
    }
    if (taking.line == 0) {
      throw new Refused(Fault.of(file, Reason.of("csv.empty"), Reason.of("csv.header")));
    }
  }

  /** Gives the first row to what makes of it a taker of all others. */
  private static final class Rows implements Consumer<CsvRecord> {
    private final Function<List<String>, Consumer<CsvRecord>> begin;
    private Consumer<CsvRecord> taker = row -> {};
    private long line;

    Rows(Function<List<String>, Consumer<CsvRecord>> begin) {
      this.begin = begin;
    }

    @Override
    public void accept(CsvRecord row) {
      if (line == 0) {
        taker = begin.apply(row.getFields().stream().map(String::strip).toList());
      } else {
        taker.accept(row);
      }
      line = row.getStartingLineNumber();
    }
  }

  private static Refused unreadable(IOException broken, long line, String file) {
    if (broken instanceof CharacterCodingException) {
      return after(line, file, Reason.of("file.encoding"), Reason.of("file.utf-8"));
    }
    return new Refused(Fault.of(file, Reason.of("file.unreadable"), Reason.of("file.allowed")));
  }

  private static Refused after(long line, String file, Sentence wrong, Sentence allowed) {
    return new Refused(new Fault(file, line + 1, 0, "", wrong, allowed));
  }

  /** The rows of a text; the header is looked at where the separator is not given. */
  private static CsvReader<CsvRecord> reader(
      String file, BufferedReader text, Optional<Character> separator) throws IOException {
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    char sign = separator.isPresent() ? separator.get() : CsvFile.separatorOf(header(text));
    return CsvReader.builder()
        .fieldSeparator(sign)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .build(CsvRecordHandler.of(cells -> cells.fieldModifier(new OneLine(file))), text);
  }

  /** The first line, which stays to be read. */
  private static String header(BufferedReader text) throws IOException {
    StringBuilder line = new StringBuilder();
    text.mark(BUFFER / 2);
    int next = text.read();
    while (next >= 0 && next != '\n' && next != '\r' && line.length() < BUFFER / 2 - 1) {
      line.append((char) next);
      next = text.read();
    }
    text.reset();
    return line.toString();
  }

  /** Refuses a cell that goes on in the next line, as after a quotation mark that is not closed. */
  private record OneLine(String file) implements FieldModifier {
    @Override
    public String modify(long line, int index, boolean quoted, String cell) {
      if (quoted && (cell.indexOf('\n') >= 0 || cell.indexOf('\r') >= 0)) {
        throw new Refused(
            new Fault(
                file, line, index + 1, "", Reason.of("csv.open-quote"), Reason.of("csv.one-line")));
      }
      return cell;
    }
  }
}
