package id.paritrana;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every source file is laid out by one formatter; {@code -Dformat.write=true} writes that layout.
 */
class FormatTest {

  @Test
  void everySourceFileIsFormatted() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src"))) {
      List<Path> wrong =
          files.filter(f -> f.toString().endsWith(".java")).filter(FormatTest::differs).toList();
      assertThat(wrong)
          .as("run: mvn test -Dtest=FormatTest -Dformat.write=true")
          .isEqualTo(List.of());
    }
  }

  private static boolean differs(Path file) {
    try {
      String source = Files.readString(file);
      String formatted = formatted(source);
      if (source.equals(formatted)) {
        return false;
      }
      if (Boolean.getBoolean("format.write")) {
        Files.writeString(file, formatted);
        return false;
      }
      return true;
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    } catch (FormatterException broken) {
      throw new IllegalStateException(file + ": " + broken.getMessage(), broken);
    }
  }

  private static String formatted(String source) throws FormatterException {
    return new Formatter()
        .formatSourceAndFixImports(RemoveUnusedImports.removeUnusedImports(source));
  }
}
