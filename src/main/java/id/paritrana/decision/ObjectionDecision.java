package id.paritrana.decision;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was decided of an objection.
 *
 * @param reason never empty
 */
@MappedEntity("objection_decision")
public record ObjectionDecision(
    @Id @GeneratedValue @Nullable Long id,
    long objectionId,
    Answer answer,
    String reason,
    Instant decidedAt,
    long decidedBy) {

  /** The two answers. */
  public enum Answer {
    /** The point changes, and the category is scored anew. */
    UPHELD,
    /** The point stands. */
    DISMISSED
  }
}
