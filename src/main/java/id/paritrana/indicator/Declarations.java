package id.paritrana.indicator;

import id.paritrana.award.FigureDefinition;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Refusal;
import id.paritrana.nomination.Evidences;
import id.paritrana.nomination.Nomination;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes declared values. */
@Singleton
class Declarations {

  private final Observations observations;
  private final FigureValues values;
  private final Evidences evidences;

  Declarations(Observations observations, FigureValues values, Evidences evidences) {
    this.observations = observations;
    this.values = values;
    this.evidences = evidences;
  }

  /** The observation, and its declared value before in words. */
  record Declared(Observation observation, @Nullable String before) {}

  Optional<Refusal> foreignEvidence(Nomination nomination, @Nullable Long evidenceId) {
    return evidenceId == null
            || evidences.findByIdAndNominationId(evidenceId, nomination.id()).isPresent()
        ? Optional.empty()
        : Optional.of(
            Refusal.invalid("evidence", "figure.evidence-unknown", Map.of("given", evidenceId)));
  }

  Declared write(
      Actor actor,
      Nomination nomination,
      FigureDefinition definition,
      FigureStatement statement,
      @Nullable Long evidenceId,
      Instant now) {
    Observation observation =
        observations
            .findByNominationIdAndFigureId(nomination.id(), definition.id())
            .map(
                o ->
                    observations.update(
                        new Observation(
                            o.id(), o.nominationId(), o.figureId(), o.provenance(), evidenceId)))
            .orElseGet(
                () ->
                    observations.save(
                        new Observation(
                            null,
                            nomination.id(),
                            definition.id(),
                            Observation.Provenance.DECLARED,
                            evidenceId)));
    Optional<FigureValue> old =
        values.findByObservationIdAndStage(observation.id(), FigureValue.Stage.DECLARED);
    FigureValue value =
        FigureValue.of(
            observation.id(), FigureValue.Stage.DECLARED, statement, null, now, actor.id());
    if (old.isPresent()) {
      values.update(value.withId(old.get().id()));
    } else {
      values.save(value);
    }
    return new Declared(observation, old.map(v -> FigureForm.words(v.statement())).orElse(null));
  }
}
