package id.paritrana.decision;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Where a nomination stands in a run; the breakdown is in the run's canonical form.
 *
 * @param score the printed score; empty where something is missing
 * @param place 1 is best; empty without a score
 */
@MappedEntity("standing")
public record StandingRow(
    @Id @GeneratedValue @Nullable Long id,
    long runId,
    long nominationId,
    @Nullable BigDecimal score,
    @Nullable Integer place,
    Tie tie) {

  /** Whether others share the place. */
  public enum Tie {
    NONE,
    /** The declared ladder does not tell them apart; the plenary must. */
    SHARED
  }
}
