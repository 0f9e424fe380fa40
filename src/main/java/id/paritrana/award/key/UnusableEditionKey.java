package id.paritrana.award.key;

import java.io.Serial;
import java.nio.file.Path;

/** The file of an edition's key is gone or holds another key; a new key makes it good. */
public final class UnusableEditionKey extends RuntimeException {

  @Serial private static final long serialVersionUID = 1;

  UnusableEditionKey(Path file, Throwable cause) {
    super("the key of the edition cannot be used: " + file, cause);
  }
}
