package id.paritrana.decision;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

/**
 * Whether a seat took part in a plenary.
 *
 * @param dissent what its holder put on record against the decision; empty without dissent
 * @param holder the name of who sat on it then; empty where it was vacant or is not known
 */
@MappedEntity("plenary_attendance")
public record PlenaryAttendance(
    @Id @GeneratedValue @Nullable Long id,
    long plenaryId,
    long seatId,
    Presence presence,
    @Nullable String dissent,
    @Nullable String holder) {

  /** How a seat was represented. */
  public enum Presence {
    PRESENT,
    ABSENT,
    /** Absent with notice, or recused. */
    EXCUSED
  }
}
