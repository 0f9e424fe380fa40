package id.paritrana.report.signing;

import org.jspecify.annotations.Nullable;

/** No signature came about: the key is not to be used, or the signing service did not answer. */
public final class SigningFailed extends RuntimeException {
  private static final long serialVersionUID = 1;

  public SigningFailed(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
