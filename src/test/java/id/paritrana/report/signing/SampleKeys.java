package id.paritrana.report.signing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Clock;

/** Signs with keys that are made for the tests. */
public final class SampleKeys {

  private static final Signing OURS = make();

  private SampleKeys() {}

  public static Signing ours() {
    return OURS;
  }

  public static PdfSigner signer() {
    return new PdfSigner(OURS);
  }

  /** A signer whom nobody knows. */
  public static PdfSigner stranger() {
    return new PdfSigner(make());
  }

  private static Signing make() {
    try {
      KeyFile file = new KeyFile(null, Files.createTempDirectory("signing"), "");
      return new KeyFileSigning(file, Clock.systemUTC());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
