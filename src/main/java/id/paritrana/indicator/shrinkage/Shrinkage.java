package id.paritrana.indicator.shrinkage;

import id.paritrana.award.Edition;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What became of the declared figures of an edition.
 *
 * @param figures of all dossiers that were handed in and not withdrawn, in the order of categories,
 *     nominations and indicators
 * @param people names of those who set values, and of the committee, by account
 */
public record Shrinkage(Edition edition, List<TracedFigure> figures, Map<Long, String> people) {

  public Shrinkage {
    figures = List.copyOf(figures);
    people = Map.copyOf(people);
  }

  /** Which figures are looked at; empty parts ask for all. */
  public record Choice(
      @Nullable String indicator, @Nullable String region, @Nullable String category) {

    private boolean holds(TracedFigure figure) {
      return fits(indicator, figure.indicator())
          && fits(region, figure.region())
          && fits(category, figure.category().code());
    }

    private static boolean fits(@Nullable String asked, String given) {
      return asked == null || asked.isBlank() || asked.equals(given);
    }
  }

  /** The same with the chosen figures alone. */
  public Shrinkage only(Choice choice) {
    return new Shrinkage(edition, figures.stream().filter(choice::holds).toList(), people);
  }

  public List<FallGroup> byIndicator() {
    return FallGroup.byIndicator(figures);
  }

  /** In the order of their names. */
  public List<FallGroup> byRegion() {
    return FallGroup.by(TracedFigure::region, figures).stream()
        .sorted(Comparator.comparing(FallGroup::key))
        .toList();
  }

  public List<FallGroup> byCategory() {
    return FallGroup.by(figure -> figure.category().code(), figures);
  }

  /** The largest fall first, those that cannot be compared last. */
  public List<TracedFigure> largestFirst() {
    return figures.stream().sorted(TracedFigure.LARGEST_FALL).toList();
  }

  /** The figures that published texts contradict, settled or not. */
  public List<TracedFigure> contradicted() {
    return figures.stream().filter(f -> !f.figure().mismatches().isEmpty()).toList();
  }

  public Optional<String> nameOf(long account) {
    return Optional.ofNullable(people.get(account));
  }
}
