package id.paritrana.demonstration;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file in the data folder that is there exactly while the editions are being loaded. */
@Singleton
class LoadingMark {

  private final Path file;

  LoadingMark(@Value("${paritrana.data-folder}") Path dataFolder) {
    file = dataFolder.resolve("demonstration-loading");
  }

  /** Whether an earlier loading was interrupted. */
  boolean isLeft() {
    return Files.exists(file);
  }

  /** Runs the loading under the mark, which stays when it fails or the program is killed. */
  void around(Runnable loading) {
    try {
      Files.createDirectories(file.getParent());
      Files.createFile(file);
      loading.run();
      Files.delete(file);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
