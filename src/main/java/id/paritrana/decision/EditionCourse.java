package id.paritrana.decision;

import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How far the nominations of an edition came, from the call to the winners; it counts, and tells
 * neither a mark nor whose is which.
 *
 * @param categories of the edition, in their order
 * @param passages of all nominations
 * @param objections by their subjects; subjects without one are absent
 */
public record EditionCourse(
    Edition edition,
    List<Category> categories,
    List<Passage> passages,
    List<ObjectionCount> objections) {

  public EditionCourse {
    categories = List.copyOf(categories);
    passages = List.copyOf(passages);
    objections = List.copyOf(objections);
  }

  /** The steps in their order; whoever reached one reached those before it. */
  public enum Step {
    DRAFTED,
    SUBMITTED,
    ADMITTED,
    SHORTLISTED,
    /** The panel's work on it is closed. */
    ASSESSED,
    /** The plenary gave it a rank. */
    RANKED,
    /** Its rank lies within the category's quota. */
    WON
  }

  /**
   * How far one nomination came.
   *
   * @param region that its nominee stands for
   * @param returned whether it went back to be mended at least once
   * @param refusedBy the gate that refused it, or {@code unanswered}; empty where none did
   */
  public record Passage(
      Category category,
      String region,
      Set<Step> reached,
      boolean returned,
      boolean withdrawn,
      @Nullable String refusedBy) {

    public Passage {
      reached = Set.copyOf(reached);
    }
  }

  /** How many objections were raised against points of a kind, and what came of them. */
  public record ObjectionCount(
      Objection.Subject subject, long raised, long upheld, long dismissed) {

    public long open() {
      return raised - upheld - dismissed;
    }
  }

  /**
   * How many nominations of a group reached each step.
   *
   * @param key the category's code, or the region; empty text for the edition as a whole
   * @param reached every step, 0 where nobody reached it
   */
  public record Count(
      String key, Map<Step, Integer> reached, int returned, int withdrawn, int refused) {

    private static Count of(String key, List<Passage> passages) {
      Map<Step, Integer> reached = new EnumMap<>(Step.class);
      for (Step step : Step.values()) {
        reached.put(step, (int) passages.stream().filter(p -> p.reached().contains(step)).count());
      }
      return new Count(
          key,
          reached,
          (int) passages.stream().filter(Passage::returned).count(),
          (int) passages.stream().filter(Passage::withdrawn).count(),
          (int) passages.stream().filter(p -> p.refusedBy() != null).count());
    }

    public int at(Step step) {
      return reached.get(step);
    }

    /** The part of those who began that reached the step, from 0 to 1; 0 where nobody began. */
    public double share(Step step) {
      return at(Step.DRAFTED) == 0 ? 0 : (double) at(step) / at(Step.DRAFTED);
    }
  }

  public Count inAll() {
    return Count.of("", passages);
  }

  /** In the order of the categories, also those without a nomination. */
  public List<Count> byCategory() {
    Map<String, List<Passage>> of =
        passages.stream().collect(Collectors.groupingBy(passage -> passage.category().code()));
    return categories.stream()
        .map(category -> Count.of(category.code(), of.getOrDefault(category.code(), List.of())))
        .toList();
  }

  /**
   * In the order of their names; without nominations that were never handed in, as a region could
   * tell whose draft it is.
   */
  public List<Count> byRegion() {
    return passages.stream()
        .filter(passage -> passage.reached().contains(Step.SUBMITTED))
        .collect(Collectors.groupingBy(Passage::region, TreeMap::new, Collectors.toList()))
        .entrySet()
        .stream()
        .map(same -> Count.of(same.getKey(), same.getValue()))
        .toList();
  }

  /** How many each gate refused, by its code. */
  public Map<String, Long> refusals() {
    return passages.stream()
        .map(Passage::refusedBy)
        .filter(Objects::nonNull)
        .collect(Collectors.groupingBy(Function.identity(), TreeMap::new, Collectors.counting()));
  }

  static List<ObjectionCount> objections(List<ObjectionSummaries.Line> lines) {
    return Arrays.stream(Objection.Subject.values())
        .map(
            subject -> {
              List<ObjectionSummaries.Line> own =
                  lines.stream().filter(line -> line.subject() == subject).toList();
              return new ObjectionCount(
                  subject,
                  own.stream().mapToLong(ObjectionSummaries.Line::raised).sum(),
                  own.stream().mapToLong(ObjectionSummaries.Line::upheld).sum(),
                  own.stream().mapToLong(ObjectionSummaries.Line::dismissed).sum());
            })
        .filter(count -> count.raised() > 0)
        .toList();
  }
}
