package id.paritrana.indicator;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * That a dossier states one of its category's figures; what it states are its {@link FigureValue}s.
 *
 * @param figureId the definition of the figure
 * @param evidenceId the document that shows it, or empty
 */
@MappedEntity("observation")
public record Observation(
    @Id @GeneratedValue @Nullable Long id,
    long nominationId,
    long figureId,
    Provenance provenance,
    @Nullable Long evidenceId) {

  /**
   * The same with another document; where the figure says something else now, the nominator does.
   */
  Observation restated(
      FigureStatement statement, Optional<FigureValue> old, @Nullable Long document) {
    boolean same = old.map(FigureValue::statement).filter(statement::equals).isPresent();
    return new Observation(
        id, nominationId, figureId, same ? provenance : Provenance.DECLARED, document);
  }

  /** Where a figure comes from. */
  public enum Provenance {
    /** The nominator says so. */
    DECLARED,
    /** A published text says so, and the source names it. */
    PUBLISHED,
    /** Made up by a seeded generator; marked on every page and document. */
    ILLUSTRATIVE
  }
}
