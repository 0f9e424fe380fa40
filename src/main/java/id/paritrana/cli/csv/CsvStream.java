package id.paritrana.cli.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import id.paritrana.cli.wording.Sentence;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reads CSV of any size row by row; the form is that of {@link CsvFile}. */
public final class CsvStream {
  private static final int BUFFER = 1 << 16;

  private CsvStream() {}

  /**
   * Reads one file.
   *
   * @param rows given the header, takes each row after it; a row may be shorter or longer
   * @throws Refused where the file cannot be read
   */
  public static void read(
      Path file, Optional<Character> separator, Function<List<String>, Consumer<CsvRecord>> rows) {
    Rows taking = new Rows(rows);
    try (Reader text = open(file);
        CsvReader<CsvRecord> reader =
            CsvReader.builder()
                .fieldSeparator(separator.orElse(separatorOf(file)))
                .allowExtraFields(true)
                .allowMissingFields(true)
                .ofCsvRecord(text);
        Ahead<CsvRecord> ahead = new Ahead<>(reader.iterator())) {
      ahead.forEach(taking);
    } catch (NoSuchFileException missing) {
      throw new Refused(
          Fault.of(file.toString(), Sentence.of("file.absent"), Sentence.of("file.allowed")));
    } catch (CsvParseException broken) {
      throw after(taking.line, file, Sentence.of("csv.broken"), Sentence.of("csv.quotes"));
    } catch (UncheckedIOException broken) {
      throw unreadable(broken.getCause(), taking.line, file);
    } catch (IOException broken) {
      throw unreadable(broken, taking.line, file);
    }
    if (taking.line == 0) {
      throw new Refused(
          Fault.of(file.toString(), Sentence.of("csv.empty"), Sentence.of("csv.header")));
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

  private static Refused unreadable(IOException broken, long line, Path file) {
    if (broken instanceof CharacterCodingException) {
      return after(line, file, Sentence.of("file.encoding"), Sentence.of("file.utf-8"));
    }
    return new Refused(
        Fault.of(file.toString(), Sentence.of("file.unreadable"), Sentence.of("file.allowed")));
  }

  private static Refused after(long line, Path file, Sentence wrong, Sentence allowed) {
    return new Refused(new Fault(file.toString(), line + 1, 0, "", wrong, allowed));
  }

  private static char separatorOf(Path file) throws IOException {
    try (BufferedReader text = open(file)) {
      String first = text.readLine();
      return CsvFile.separatorOf(first == null ? "" : first);
    }
  }

  /** The text of a file without a byte order mark; bytes that are no UTF-8 are not passed over. */
  private static BufferedReader open(Path file) throws IOException {
    InputStream bytes = Files.newInputStream(file);
    BufferedReader text =
        new BufferedReader(
            new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()), BUFFER);
    text.mark(1);
    if (text.read() != '\uFEFF') {
      text.reset();
    }
    return text;
  }
}
