package id.paritrana.identity;

import org.jspecify.annotations.Nullable;

/** A reason that must be given says something: a letter or a dot is none. */
public final class ReasonPolicy {

  /** Shortest such reason, in characters without the white space around it. Illustrative. */
  public static final int LEAST = 10;

  private ReasonPolicy() {}

  /** Whether the text will do where a reason must be given. */
  public static boolean suffices(@Nullable String reason) {
    return reason != null && reason.strip().length() >= LEAST;
  }
}
