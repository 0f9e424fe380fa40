package id.paritrana.assessment;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the holder of a seat declares about a nominee before the dossier opens.
 *
 * @param reason never empty for a conflict
 */
@MappedEntity("conflict")
public record Conflict(
    @Id @GeneratedValue @Nullable Long id,
    long nominationId,
    long seatId,
    Stance stance,
    @Nullable String reason,
    Instant declaredAt,
    long declaredBy) {

  /** The two declarations. */
  public enum Stance {
    /** Free to assess. */
    NONE,
    /** Recused: the dossier and its marks are closed to the seat. */
    CONFLICTED
  }
}
