package id.paritrana.indicator;

import id.paritrana.award.FigureDefinition;
import id.paritrana.award.FigureDefinitions;
import id.paritrana.nomination.Nomination;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the figures of dossiers whole. */
@Singleton
public class Figures {

  private final FigureDefinitions definitions;
  private final Observations observations;
  private final FigureValues values;
  private final Quotes quotes;
  private final Reconciliations reconciliations;

  Figures(
      FigureDefinitions definitions,
      Observations observations,
      FigureValues values,
      Quotes quotes,
      Reconciliations reconciliations) {
    this.definitions = definitions;
    this.observations = observations;
    this.values = values;
    this.quotes = quotes;
    this.reconciliations = reconciliations;
  }

  /** The figures of one dossier, in the order of its category, stated or not. */
  public List<Figure> of(Nomination nomination) {
    return ofAll(nomination.categoryId(), List.of(nomination.id())).get(nomination.id());
  }

  /**
   * The figures of several dossiers of one category, by the nomination's id; five queries, however
   * many.
   */
  public Map<Long, List<Figure>> ofAll(long categoryId, Collection<Long> nominationIds) {
    List<FigureDefinition> asked = definitions.findByCategoryIdOrderByOrdinal(categoryId);
    List<Observation> stated =
        nominationIds.isEmpty() ? List.of() : observations.findByNominationIdIn(nominationIds);
    List<Long> ids = stated.stream().map(Observation::id).toList();
    Known known = ids.isEmpty() ? Known.NOTHING : known(ids);
    Map<Long, List<Observation>> statedBy = grouped(stated, Observation::nominationId);
    Map<Long, List<Figure>> figures = new LinkedHashMap<>();
    for (Long id : nominationIds) {
      List<Observation> own = statedBy.getOrDefault(id, List.of());
      figures.put(id, asked.stream().map(d -> figure(d, own, known)).toList());
    }
    return figures;
  }

  /** What is known of observations, by their ids. */
  private record Known(
      Map<Long, List<FigureValue>> values,
      Map<Long, List<Quote>> quotes,
      Map<Long, List<Reconciliation>> reconciliations) {

    private static final Known NOTHING = new Known(Map.of(), Map.of(), Map.of());
  }

  private Known known(List<Long> observationIds) {
    return new Known(
        grouped(values.findByObservationIdIn(observationIds), FigureValue::observationId),
        grouped(quotes.findByObservationIdInOrderByAsOf(observationIds), Quote::observationId),
        grouped(
            reconciliations.findByObservationIdInOrderById(observationIds),
            Reconciliation::observationId));
  }

  private static Figure figure(FigureDefinition definition, List<Observation> own, Known known) {
    return own.stream()
        .filter(o -> o.figureId() == definition.id())
        .findFirst()
        .map(
            o -> {
              Map<FigureValue.Stage, FigureValue> byStage = new EnumMap<>(FigureValue.Stage.class);
              known
                  .values
                  .getOrDefault(o.id(), List.of())
                  .forEach(value -> byStage.put(value.stage(), value));
              return new Figure(
                  definition,
                  o,
                  byStage,
                  known.quotes.getOrDefault(o.id(), List.of()),
                  known.reconciliations.getOrDefault(o.id(), List.of()));
            })
        .orElseGet(() -> new Figure(definition, null, Map.of(), List.of(), List.of()));
  }

  private static <T> Map<Long, List<T>> grouped(List<T> rows, Function<T, Long> key) {
    return rows.stream().collect(Collectors.groupingBy(key));
  }
}
