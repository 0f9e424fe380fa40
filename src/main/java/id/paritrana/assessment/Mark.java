package id.paritrana.assessment;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a seat gives a nominee for one judged criterion.
 *
 * @param criterion the id of the criterion in the category's scheme
 * @param points from 0 to the rubric's maximum; empty while only a reason is drafted
 * @param savedBy the account of who wrote it; a draft may pass on to the next holder of the seat
 * @param handedInAt empty while it is a draft that only its seat sees
 * @param handedInBy the account of who handed it in; also empty where that was not kept yet
 */
@MappedEntity("mark")
public record Mark(
    @Id @GeneratedValue @Nullable Long id,
    long nominationId,
    long seatId,
    String criterion,
    @Nullable BigDecimal points,
    @Nullable String reason,
    Instant savedAt,
    long savedBy,
    @Nullable Instant handedInAt,
    @Nullable Long handedInBy) {

  Mark handedIn(long by, Instant now) {
    return new Mark(id, nominationId, seatId, criterion, points, reason, savedAt, savedBy, now, by);
  }
}
