package id.paritrana.indicator;

import id.paritrana.award.FigureDefinition;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a dossier with everything known of it.
 *
 * @param observation empty while the dossier does not state the figure
 * @param values by stage
 * @param quotes what published texts say, oldest first
 * @param reconciliations how contradictions of published texts were settled, the last one last
 */
public record Figure(
    FigureDefinition definition,
    @Nullable Observation observation,
    Map<FigureValue.Stage, FigureValue> values,
    List<Quote> quotes,
    List<Reconciliation> reconciliations) {

  public Figure {
    values = Map.copyOf(values);
    quotes = List.copyOf(quotes);
    reconciliations = List.copyOf(reconciliations);
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

  /** The quotes that contradict the declared value: a verifier must settle it, with a reason. */
  public List<Quote> mismatches() {
    Optional<BigDecimal> declared =
        at(FigureValue.Stage.DECLARED).flatMap(value -> value.measurement().share());
    return declared
        .map(percent -> quotes.stream().filter(q -> q.contradicts(percent)).toList())
        .orElse(List.of());
  }

  /** Whether published texts contradict the declared value, and no verifier has settled it. */
  public boolean isContested() {
    return !mismatches().isEmpty() && reconciliation().isEmpty();
  }

  /**
   * How the contradiction of published texts was settled; empty where there is none, and where the
   * figure was declared anew or a contradicting text was noted since.
   */
  public Optional<Reconciliation> reconciliation() {
    return reconciliations.isEmpty() || mismatches().isEmpty()
        ? Optional.empty()
        : Optional.of(reconciliations.getLast()).filter(r -> !r.decidedAt().isBefore(saidSince()));
  }

  /** Since when it is to be judged as it stands: declared, contradicted or reconciled last. */
  public Instant standsSince() {
    return Stream.concat(
            Stream.of(saidSince()), reconciliations.stream().map(Reconciliation::decidedAt))
        .max(Comparator.naturalOrder())
        .orElseThrow();
  }

  /** When it was declared, or a text that contradicts it was noted, whatever came last. */
  private Instant saidSince() {
    return Stream.concat(
            at(FigureValue.Stage.DECLARED).map(FigureValue::setAt).stream(),
            mismatches().stream().map(Quote::recordedAt))
        .max(Comparator.naturalOrder())
        .orElse(Instant.MIN);
  }

  /** The quote that a verifier follows; empty where none is followed or nothing was settled. */
  public Optional<Quote> followed() {
    return reconciliation()
        .flatMap(r -> quotes.stream().filter(q -> q.id().equals(r.quoteId())).findFirst());
  }

  /** Whether the measurement contradicts the quote that a verifier follows. */
  public boolean departsFromFollowed(Measurement measurement) {
    return followed().flatMap(q -> measurement.share().map(q::contradicts)).orElse(false);
  }
}
