package id.paritrana.publication;

import id.paritrana.award.Edition;
import id.paritrana.identity.Organisation;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Follows nominees and regions over all published editions of both levels. */
@Singleton
public class PublicHistory {

  private static final Comparator<PublicResults.Result> LATEST_FIRST =
      Comparator.comparing((PublicResults.Result result) -> result.edition().periodTo())
          .reversed()
          .thenComparing(result -> result.edition().name())
          .thenComparing(result -> result.category().ordinal());

  private final PublicResults results;

  PublicHistory(PublicResults results) {
    this.results = results;
  }

  /** A place in a published result. */
  public record Entry(PublicResults.Result result, PublicResults.Ranked ranked) {}

  /**
   * What a nominee achieved.
   *
   * @param entries the latest edition first
   */
  public record OfNominee(Organisation nominee, List<Entry> entries) {}

  /**
   * What happened in a region.
   *
   * @param results of the editions that it held, the latest first
   * @param entries of nominees that lie in it, the latest edition first
   */
  public record OfRegion(Region region, List<PublicResults.Result> results, List<Entry> entries) {}

  /** The published results of one edition, in the order of its categories. */
  public record OfEdition(Edition edition, List<PublicResults.Result> results) {

    public OfEdition {
      results = List.copyOf(results);
    }

    /** Whether anything in it was made up. */
    public boolean isIllustrative() {
      return results.stream().anyMatch(PublicResults.Result::isIllustrative);
    }

    /** When the last of the results became as it is. */
    public Instant changedAt() {
      return results.stream()
          .map(PublicResults.Result::changedAt)
          .max(Comparator.naturalOrder())
          .orElseThrow();
    }
  }

  /**
   * @throws NoSuchHistory when it was ranked in no published result
   */
  @ReadOnly
  public OfNominee ofNominee(String code) {
    List<Entry> entries = entries(entry -> entry.ranked().nominee().code().equals(code)).toList();
    if (entries.isEmpty()) {
      throw new NoSuchHistory(code);
    }
    return new OfNominee(entries.getFirst().ranked().nominee(), entries);
  }

  /**
   * @param slug see {@link Region#slug}
   * @throws NoSuchHistory when no published result tells of it
   */
  @ReadOnly
  public OfRegion ofRegion(String slug) {
    Region region =
        regions().stream()
            .filter(each -> each.slug().equals(slug))
            .findFirst()
            .orElseThrow(() -> new NoSuchHistory(slug));
    return new OfRegion(
        region,
        results.all().stream()
            .filter(result -> result.edition().level() == Edition.Level.PROVINCIAL)
            .filter(result -> result.edition().region().equals(region.name()))
            .sorted(LATEST_FIRST)
            .toList(),
        entries(entry -> entry.ranked().nominee().region().equals(region.name())).toList());
  }

  /**
   * @throws NoSuchHistory when nothing of it is published
   */
  @ReadOnly
  public OfEdition ofEdition(String code) {
    return editions().stream()
        .filter(each -> each.edition().code().equals(code))
        .findFirst()
        .orElseThrow(() -> new NoSuchHistory(code));
  }

  /** Every edition of which something is published, the latest first. */
  @ReadOnly
  public List<OfEdition> editions() {
    return results.all().stream()
        .sorted(LATEST_FIRST)
        .collect(
            Collectors.groupingBy(
                result -> result.edition().id(), LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(same -> new OfEdition(same.getFirst().edition(), same))
        .toList();
  }

  /** Every province that held an edition or had a nominee ranked, by name. */
  @ReadOnly
  public List<Region> regions() {
    return results.all().stream()
        .flatMap(
            result ->
                Stream.concat(
                    Stream.of(result.edition())
                        .filter(edition -> edition.level() == Edition.Level.PROVINCIAL)
                        .map(Edition::region),
                    result.ranking().stream().map(ranked -> ranked.nominee().region())))
        .distinct()
        .sorted()
        .map(Region::new)
        .toList();
  }

  /** Every nominee that was ranked, by name. */
  @ReadOnly
  public List<Organisation> nominees() {
    return results.all().stream()
        .flatMap(result -> result.ranking().stream())
        .map(PublicResults.Ranked::nominee)
        .collect(Collectors.toMap(Organisation::id, Function.identity(), (one, _) -> one))
        .values()
        .stream()
        .sorted(Comparator.comparing(Organisation::name).thenComparing(Organisation::code))
        .toList();
  }

  /**
   * Where those ranked in a result stand in editions of the other level for the same year: a
   * provincial winner that went on to the national level, or where a national one came from.
   */
  @ReadOnly
  public List<Entry> atTheOtherLevel(PublicResults.Result here) {
    Set<Long> nominees =
        here.ranking().stream().map(ranked -> ranked.nominee().id()).collect(Collectors.toSet());
    return entries(
            entry ->
                entry.result().edition().level() != here.edition().level()
                    && entry.result().year() == here.year()
                    && nominees.contains(entry.ranked().nominee().id()))
        .toList();
  }

  private Stream<Entry> entries(Predicate<Entry> wanted) {
    return results.all().stream()
        .flatMap(result -> result.ranking().stream().map(ranked -> new Entry(result, ranked)))
        .filter(wanted)
        .sorted(Comparator.comparing(Entry::result, LATEST_FIRST));
  }
}
