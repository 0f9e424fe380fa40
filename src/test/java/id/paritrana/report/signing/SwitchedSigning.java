package id.paritrana.report.signing;

import io.micronaut.context.annotation.Context;
import io.micronaut.context.annotation.Replaces;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicInteger;

/** Signs as the program does, and is out of order when a test says so. */
@Context
@Replaces(KeyFileSigning.class)
public final class SwitchedSigning implements Signing {

  private final Signing working;
  private final AtomicInteger left = new AtomicInteger(Integer.MAX_VALUE);

  SwitchedSigning(KeyFile file, Clock clock) {
    working = new KeyFileSigning(file, clock);
  }

  /** Fails after so many signatures, until it is mended. */
  public void breakAfter(int signatures) {
    left.set(signatures);
  }

  public void mend() {
    left.set(Integer.MAX_VALUE);
  }

  @Override
  public X509Certificate certificate() {
    return working.certificate();
  }

  @Override
  public int mostBytes() {
    return working.mostBytes();
  }

  @Override
  public byte[] sign(byte[] content) {
    if (left.getAndUpdate(rest -> Math.max(0, rest - 1)) == 0) {
      throw new SigningFailed("the signing service does not answer", null);
    }
    return working.sign(content);
  }
}
