package id.paritrana.indicator;

import id.paritrana.award.FigureDefinition;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a dossier with everything known of it.
 *
 * @param observation empty while the dossier does not state the figure
 * @param values by stage
 * @param quotes what published texts say, oldest first
 */
public record Figure(
    FigureDefinition definition,
    @Nullable Observation observation,
    Map<FigureValue.Stage, FigureValue> values,
    List<Quote> quotes) {

  public Figure {
    values = Map.copyOf(values);
    quotes = List.copyOf(quotes);
  }

  public Optional<FigureValue> at(FigureValue.Stage stage) {
    return Optional.ofNullable(values.get(stage));
  }

  /** The value that counts now: final, else verified, else declared. */
  public Optional<FigureValue> current() {
    return at(FigureValue.Stage.FINAL)
        .or(() -> at(FigureValue.Stage.VERIFIED))
        .or(() -> at(FigureValue.Stage.DECLARED));
  }

  /**
   * Whether the value was made up: the declared one, and a later one that says the same or names
   * the same source.
   */
  public boolean isIllustrative(FigureValue value) {
    return observation != null
        && observation.provenance() == Observation.Provenance.ILLUSTRATIVE
        && at(FigureValue.Stage.DECLARED)
            .filter(
                declared ->
                    declared.measurement().equals(value.measurement())
                        || declared.source().equals(value.source()))
            .isPresent();
  }

  /** The quotes that contradict the declared value: a verifier must choose, with a reason. */
  public List<Quote> mismatches() {
    Optional<BigDecimal> declared =
        at(FigureValue.Stage.DECLARED).flatMap(value -> value.measurement().share());
    return declared
        .map(percent -> quotes.stream().filter(q -> q.contradicts(percent)).toList())
        .orElse(List.of());
  }
}
