package id.paritrana.report.signing;

import java.nio.file.Path;

/** The file with the organiser's key cannot be opened, or holds no key. */
public final class UnusableKey extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnusableKey(Path file, Exception cause) {
    super(file + ": " + cause.getMessage(), cause);
  }
}
