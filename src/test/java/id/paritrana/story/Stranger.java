package id.paritrana.story;

import id.paritrana.cli.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** Somebody who took files along and has the command line alone. */
record Stranger(Path folder) {

  private static final String KEYS = "jwks.json";

  Path keep(String name, byte[] file) throws IOException {
    return Files.write(folder.resolve(name), file);
  }

  void keepKeys(byte[] file) throws IOException {
    keep(KEYS, file);
  }

  /** Checks addresses, files of certificates and pictures of them. */
  Answer verify(Object... certificates) {
    return Answer.of(
        Stream.concat(
                Stream.of("verify", "--keys", keys()),
                Arrays.stream(certificates).map(Object::toString))
            .toArray(String[]::new));
  }

  Answer recompute(Path bundle) {
    return Answer.of("recompute", bundle.toString(), "--keys", keys());
  }

  /**
   * What {@code audit verify} says of the data of a portal that has stopped, after its exit code.
   */
  static String audit(Path data) throws IOException, InterruptedException {
    ProcessBuilder builder =
        new ProcessBuilder(
            List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-cp",
                System.getProperty("java.class.path"),
                "id.paritrana.Application",
                "audit",
                "verify"));
    builder.environment().put("PARITRANA_DATA_FOLDER", data.toString());
    Process verifying = builder.redirectErrorStream(true).start();
    try {
      String said = new String(verifying.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return verifying.waitFor() + " " + said;
    } finally {
      verifying.destroyForcibly();
    }
  }

  private String keys() {
    return folder.resolve(KEYS).toString();
  }
}
