package id.paritrana.verification;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the gates said of a nomination; a later word on the same nomination replaces an earlier one,
 * both stay.
 *
 * @param failedGate the first gate that failed; empty when all stand open
 * @param facts what the gates looked at, or the objection that was upheld, for the record
 */
@MappedEntity("eligibility")
public record Eligibility(
    @Id @GeneratedValue @Nullable Long id,
    long nominationId,
    Result outcome,
    @Nullable String failedGate,
    String facts,
    Instant decidedAt) {

  /** The two results. */
  public enum Result {
    ELIGIBLE,
    REFUSED
  }
}
