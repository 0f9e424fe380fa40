package id.paritrana;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Waits for what timers and jobs do in their own time. */
public final class Eventually {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  private Eventually() {}

  /**
   * Looks again until the value is the expected one; then, or at the end of patience, asserts it.
   */
  public static <T> void equal(Supplier<T> seen, T expected) {
    long end = System.nanoTime() + LONGEST.toNanos();
    T last = seen.get();
    while (!Optional.ofNullable(last).equals(Optional.ofNullable(expected))
        && System.nanoTime() < end) {
      try {
        Thread.sleep(50);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        break;
      }
      last = seen.get();
    }
    assertThat(last).isEqualTo(expected);
  }
}
