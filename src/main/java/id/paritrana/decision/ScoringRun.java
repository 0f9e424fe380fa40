package id.paritrana.decision;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A scoring run; everything that determined it is in its {@link CanonicalRun}, so that a stranger
 * can re-compute it.
 *
 * @param number runs of the same purpose count from 1
 * @param engine the version of the scoring engine
 * @param sha256 of the canonical form's UTF-8 bytes, lower-case hexadecimal
 * @param objectionId the objection after which the category was scored anew; else empty
 * @param correctionId the correction for which the category was scored anew; else empty
 * @param runBy empty when the program ran it by itself
 */
@MappedEntity("scoring_run")
public record ScoringRun(
    @Id @GeneratedValue @Nullable Long id,
    long roundId,
    Purpose purpose,
    int number,
    String engine,
    String sha256,
    Instant runAt,
    @Nullable Long runBy,
    @Nullable Long objectionId,
    @Nullable Long correctionId) {

  /** What the run is for. */
  public enum Purpose {
    /** From figures alone, to propose a shortlist. */
    DESK,
    /** From figures and marks, to propose the ranks. */
    FULL
  }
}
