package id.paritrana.indicator;

import id.paritrana.award.Editions;
import id.paritrana.award.FigureDefinition;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Refusal;
import id.paritrana.nomination.Evidences;
import id.paritrana.nomination.Nomination;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Writes declared values. */
@Singleton
class Declarations {

  private final Editions editions;
  private final Observations observations;
  private final FigureValues values;
  private final Evidences evidences;

  Declarations(
      Editions editions, Observations observations, FigureValues values, Evidences evidences) {
    this.editions = editions;
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

  /** A verifier, who gives a reason, may still set an older value. */
  Optional<Refusal> tooOld(
      Nomination nomination, FigureDefinition definition, FigureStatement statement, Instant now) {
    LocalDate earliest =
        AsOfWindow.of(editions.withId(nomination.editionId()), definition, now).earliest();
    return statement.asOf().isBefore(earliest)
        ? Optional.of(
            Refusal.invalid(
                "asOf", "figure.too-old", Map.of("given", statement.asOf(), "earliest", earliest)))
        : Optional.empty();
  }

  /**
   * A figure that was made up keeps its mark until another is stated; that one cannot rest on the
   * generator that made up the first.
   */
  Optional<Refusal> sourceMadeUp(
      Nomination nomination, FigureDefinition definition, FigureStatement statement) {
    return observations
        .findByNominationIdAndFigureId(nomination.id(), definition.id())
        .filter(o -> o.provenance() == Observation.Provenance.ILLUSTRATIVE)
        .flatMap(o -> values.findByObservationIdAndStage(o.id(), FigureValue.Stage.DECLARED))
        .map(FigureValue::statement)
        .filter(old -> !old.equals(statement) && old.source().equals(statement.source()))
        .map(_ -> Refusal.invalid("source", "figure.source-made-up", Map.of()));
  }

  Declared write(
      Actor actor,
      Nomination nomination,
      FigureDefinition definition,
      FigureStatement statement,
      @Nullable Long evidenceId,
      Instant now) {
    Optional<Observation> known =
        observations.findByNominationIdAndFigureId(nomination.id(), definition.id());
    Optional<FigureValue> old =
        known.flatMap(o -> values.findByObservationIdAndStage(o.id(), FigureValue.Stage.DECLARED));
    Observation observation =
        known
            .map(o -> observations.update(o.restated(statement, old, evidenceId)))
            .orElseGet(
                () ->
                    observations.save(
                        new Observation(
                            null,
                            nomination.id(),
                            definition.id(),
                            Observation.Provenance.DECLARED,
                            evidenceId)));
    FigureValue value =
        FigureValue.of(
            observation.id(), FigureValue.Stage.DECLARED, statement, null, now, actor.id());
    if (old.isPresent()) {
      values.update(value.withId(old.get().id()));
    } else {
      values.save(value);
    }
    return new Declared(
        observation, old.map(v -> FigureForm.words(definition, v.statement())).orElse(null));
  }

  /** Removes the observation of a figure; what it said, in words, or empty where there is none. */
  Optional<String> erase(Nomination nomination, FigureDefinition definition) {
    Optional<Observation> stated =
        observations.findByNominationIdAndFigureId(nomination.id(), definition.id());
    Optional<String> before =
        stated
            .flatMap(o -> values.findByObservationIdAndStage(o.id(), FigureValue.Stage.DECLARED))
            .map(value -> FigureForm.words(definition, value.statement()));
    stated.ifPresent(
        observation -> {
          values.deleteByObservationId(observation.id());
          observations.delete(observation);
        });
    return before;
  }
}
