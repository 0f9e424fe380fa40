package id.paritrana.nomination;

import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.award.Editions;
import id.paritrana.award.Milestone;
import id.paritrana.award.Milestones;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which categories take nominations now. */
@Singleton
public class OpenCalls {

  private final Editions editions;
  private final Categories categories;
  private final Milestones milestones;
  private final CallPolicy policy;

  OpenCalls(Editions editions, Categories categories, Milestones milestones, CallPolicy policy) {
    this.editions = editions;
    this.categories = categories;
    this.milestones = milestones;
    this.policy = policy;
  }

  /**
   * A category whose call is open.
   *
   * @param deadline the instant from which a nomination is late
   */
  public record Call(Edition edition, Category category, Instant deadline) {}

  /** The open calls; those that close first stand first. */
  public List<Call> at(Instant now) {
    return milestones.findByKindAndFallsAtAfter(Milestone.Kind.SUBMISSION_DEADLINE, now).stream()
        .map(Milestone::editionId)
        .distinct()
        .map(editions::withId)
        .flatMap(edition -> of(edition, now))
        .sorted(
            Comparator.comparing(Call::deadline)
                .thenComparing(call -> call.edition().name())
                .thenComparing(call -> call.category().ordinal()))
        .toList();
  }

  private Stream<Call> of(Edition edition, Instant now) {
    return categories.findByEditionIdOrderByOrdinal(edition.id()).stream()
        .filter(category -> policy.closed(edition, category.id(), now).isEmpty())
        .map(
            category ->
                new Call(
                    edition,
                    category,
                    milestones.of(
                        edition.id(), category.id(), Milestone.Kind.SUBMISSION_DEADLINE)));
  }
}
