package id.paritrana.award;

import id.paritrana.scoring.scheme.YamlFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;

/** Reads the dated rules and holidays that come with the program, under {@code compliance/}. */
public final class ShippedFile {
  private ShippedFile() {}

  /**
   * What a file holds.
   *
   * @param name without its ending, such as {@code holidays}
   * @throws IllegalStateException where the file is not there or faulty
   */
  public static <T> T read(String name, Function<String, YamlFile.Reading<T>> reader) {
    return switch (reader.apply(text("/compliance/" + name + ".yaml"))) {
      case YamlFile.Reading.Readable<T>(T content) -> content;
      case YamlFile.Reading.Faulty<T>(var faults) ->
          throw new IllegalStateException(name + ": " + faults);
    };
  }

  private static String text(String file) {
    try (InputStream bytes = ShippedFile.class.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("not on the class path: " + file);
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
