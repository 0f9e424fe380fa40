package id.paritrana.indicator;

import id.paritrana.award.Edition;
import id.paritrana.award.FigureDefinition;
import id.paritrana.identity.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What is unusual about a stated figure, by the bounds of its definition and the period. */
public final class DoubtsPolicy {

  private DoubtsPolicy() {}

  /** Every doubt about the statement; empty where it looks as expected. */
  public static List<Doubt> of(
      Edition edition, FigureDefinition definition, FigureStatement statement) {
    return Stream.of(
            impossible(definition, statement.measurement()),
            unusual(definition, statement.measurement()),
            outsidePeriod(edition, definition, statement.asOf()))
        .flatMap(Optional::stream)
        .toList();
  }

  /**
   * That published texts contradict the declared value and no verifier has settled it, or that a
   * verifier follows a text which contradicts it.
   */
  public static Optional<Doubt> published(Figure figure) {
    if (figure.isContested()) {
      return Optional.of(
          new Doubt("doubt.contradicted", Map.of("texts", figure.mismatches().size())));
    }
    return figure
        .at(FigureValue.Stage.DECLARED)
        .filter(declared -> figure.departsFromFollowed(declared.measurement()))
        .map(_ -> new Doubt("doubt.follows-another", Map.of()));
  }

  /** A figure that was stated before its bound was set. */
  private static Optional<Doubt> impossible(FigureDefinition definition, Measurement measurement) {
    return FigureForm.boundFault(definition, measurement)
        .map(Refusal::facts)
        .map(facts -> new Doubt("doubt.impossible", facts));
  }

  private static Optional<Doubt> unusual(FigureDefinition definition, Measurement measurement) {
    return FigureForm.bounded(measurement).flatMap(given -> unusual(definition, given));
  }

  private static Optional<Doubt> unusual(FigureDefinition definition, BigDecimal given) {
    Long most = definition.usualMost();
    Long least = definition.usualLeast();
    if (most != null && given.compareTo(BigDecimal.valueOf(most)) > 0) {
      return Optional.of(new Doubt("doubt.unusually-many", Map.of("given", given, "most", most)));
    }
    return least != null && given.compareTo(BigDecimal.valueOf(least)) < 0
        ? Optional.of(new Doubt("doubt.unusually-few", Map.of("given", given, "least", least)))
        : Optional.empty();
  }

  private static Optional<Doubt> outsidePeriod(
      Edition edition, FigureDefinition definition, LocalDate asOf) {
    LocalDate from = edition.periodFrom().minusYears(definition.yearsBefore());
    LocalDate to = edition.periodTo().minusYears(definition.yearsBefore());
    return asOf.isBefore(from) || asOf.isAfter(to)
        ? Optional.of(
            new Doubt("doubt.outside-period", Map.of("given", asOf, "from", from, "to", to)))
        : Optional.empty();
  }
}
