package id.paritrana.decision;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a correction ended; none while it is open.
 *
 * @param reason why it was given up; else empty
 */
@MappedEntity("correction_end")
record CorrectionEnd(
    @Id long correctionId,
    Outcome outcome,
    @Nullable String reason,
    Instant endedAt,
    long endedBy) {

  Correction.State state() {
    return switch (outcome) {
      case IN_FORCE -> Correction.State.IN_FORCE;
      case GIVEN_UP -> Correction.State.GIVEN_UP;
    };
  }

  /** The two ends. */
  enum Outcome {
    IN_FORCE,
    GIVEN_UP
  }
}
