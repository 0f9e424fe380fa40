package id.paritrana.publication;

import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far publication has come: another one as soon as anything is published, superseded or
 * revoked, and read from the tables, so that every node knows it.
 *
 * @param published versions of results that are or were public
 * @param lastPublished when the last of them became so; empty before the first
 * @param revoked certificates that were public and no longer hold
 * @param lastRevoked when the last of them was revoked; empty before the first
 */
@Introspected
public record PublicState(
    long published, @Nullable Instant lastPublished, long revoked, @Nullable Instant lastRevoked) {

  /** When anything public last became another; empty while nothing is public. */
  public @Nullable Instant changedAt() {
    return Stream.of(lastPublished, lastRevoked)
        .filter(Objects::nonNull)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }
}
