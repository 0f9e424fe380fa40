package id.paritrana.scoring.scheme;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The scheme files that come with the program. */
final class ShippedSchemes {

  private static final Path FOLDER = Path.of("src/main/resources/schemes");

  private ShippedSchemes() {}

  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".yaml")).sorted().toList();
    }
  }
}
