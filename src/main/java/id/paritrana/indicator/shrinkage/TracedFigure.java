package id.paritrana.indicator.shrinkage;

import id.paritrana.award.Category;
import id.paritrana.identity.Organisation;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.FigureValue;
import id.paritrana.nomination.Nomination;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/** A figure of a dossier that was handed in, with what became of it. */
public record TracedFigure(
    Nomination nomination, Category category, Organisation nominee, Figure figure, Trace trace) {

  /** The largest fall first, those that cannot be compared last. */
  public static final Comparator<TracedFigure> LARGEST_FALL =
      Comparator.comparing(
              TracedFigure::changeOrNull, Comparator.nullsLast(Comparator.naturalOrder()))
          .thenComparing(traced -> traced.nomination().number())
          .thenComparing(traced -> traced.figure().definition().ordinal());

  static TracedFigure of(
      Nomination nomination, Category category, Organisation nominee, Figure figure) {
    return new TracedFigure(nomination, category, nominee, figure, Trace.of(figure));
  }

  /** The same with what a correction of a sealed result made of the figure. */
  public TracedFigure corrected(Figure corrected) {
    return of(nomination, category, nominee, corrected);
  }

  public String indicator() {
    return figure.definition().code();
  }

  public String region() {
    return nominee.standsFor();
  }

  /** The share that a value of it makes, in percent; empty for amounts, also per worker. */
  public Optional<BigDecimal> share(FigureValue value) {
    return figure.definition().isShare() ? value.measurement().share() : Optional.empty();
  }

  /** Whether a value of it was made up. */
  public boolean isIllustrative() {
    return figure.at(FigureValue.Stage.DECLARED).map(figure::isIllustrative).orElse(false);
  }

  private static BigDecimal changeOrNull(TracedFigure traced) {
    return traced.trace() instanceof Trace.Compared compared ? compared.inAll() : null;
  }
}
