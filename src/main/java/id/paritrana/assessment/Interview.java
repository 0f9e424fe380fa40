package id.paritrana.assessment;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The interview of a nominee.
 *
 * @param leader whether the head of the region or the chief executive came in person
 * @param attendees who came for the nominee, by office
 */
@MappedEntity("interview")
public record Interview(
    @Id @GeneratedValue @Nullable Long id,
    long nominationId,
    Instant heldAt,
    Mode mode,
    Leader leader,
    String attendees,
    @Nullable String notes,
    Instant recordedAt,
    long recordedBy) {

  /** How it was held. */
  public enum Mode {
    ON_SITE,
    ONLINE,
    HYBRID
  }

  /** Whether the top leader came; the presence is a point of the assessment itself. */
  public enum Leader {
    PRESENT,
    DELEGATED
  }
}
