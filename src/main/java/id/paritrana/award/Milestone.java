package id.paritrana.award;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A date of an edition's calendar, or a category's own date that stands before it.
 *
 * @param categoryId the category whose own date it is; empty for the whole edition
 * @param fallsAt the instant; a deed at or after a deadline is late
 */
@MappedEntity("milestone")
public record Milestone(
    @Id @GeneratedValue @Nullable Long id,
    long editionId,
    @Nullable Long categoryId,
    Kind kind,
    Instant fallsAt) {

  /** The dates of a calendar, in the order in which they must fall. */
  public enum Kind {
    CALL_OPENS,
    SUBMISSION_DEADLINE,
    CORRECTION_DEADLINE,
    VERIFICATION_DEADLINE,
    MARKING_DEADLINE,
    PLENARY,
    /** The end of the time for objections; each category has its own, counted from its plenary. */
    OBJECTION_DEADLINE,
    CEREMONY
  }
}
