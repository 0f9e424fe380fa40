package id.paritrana.decision;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The mark of a judged criterion that an objection set; it counts in place of what the seats gave.
 *
 * @param points from 0 to the rubric's maximum
 * @param reason why it was set, never empty
 */
@MappedEntity("final_mark")
public record FinalMark(
    @Id @GeneratedValue @Nullable Long id,
    long nominationId,
    String criterion,
    BigDecimal points,
    String reason,
    long objectionId,
    Instant setAt,
    long setBy) {}
