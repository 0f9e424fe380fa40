package id.paritrana.verification;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a verifier found of one figure or one document. A later finding on the same subject replaces
 * an earlier one; both stay.
 *
 * @param observationId the figure, or empty
 * @param evidenceId the document, or empty; exactly one of the two is set
 * @param reason never empty for a correction or a rejection
 */
@MappedEntity("finding")
public record Finding(
    @Id @GeneratedValue @Nullable Long id,
    long nominationId,
    @Nullable Long observationId,
    @Nullable Long evidenceId,
    Verdict verdict,
    @Nullable String reason,
    Instant foundAt,
    long foundBy) {

  /** What a verifier can say. */
  public enum Verdict {
    /** It stands as declared. */
    ACCEPTED,
    /** A figure: another value stands. */
    CORRECTED,
    /** A document: it does not count. */
    REJECTED
  }
}
