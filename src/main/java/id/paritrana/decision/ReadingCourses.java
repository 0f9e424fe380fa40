package id.paritrana.decision;

import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.award.NoSuchEdition;
import id.paritrana.award.OverseenEditions;
import id.paritrana.decision.EditionCourse.Passage;
import id.paritrana.decision.EditionCourse.Step;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import id.paritrana.verification.DossierReturn;
import id.paritrana.verification.DossierReturns;
import io.micronaut.transaction.annotation.ReadOnly;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Counts how far the nominations of an edition came. */
@Singleton
public class ReadingCourses {

  private final OverseenEditions editions;
  private final Nominations nominations;
  private final Organisations organisations;
  private final DossierReturns returns;
  private final Outcomes outcomes;

  ReadingCourses(
      OverseenEditions editions,
      Nominations nominations,
      Organisations organisations,
      DossierReturns returns,
      Outcomes outcomes) {
    this.editions = editions;
    this.nominations = nominations;
    this.organisations = organisations;
    this.returns = returns;
    this.outcomes = outcomes;
  }

  /**
   * For organisers of the edition's committee and for observers.
   *
   * @throws NoSuchEdition when there is none, or none that the actor oversees
   */
  @ReadOnly
  public EditionCourse of(Actor actor, String editionCode) {
    OverseenEditions.Overseen overseen = editions.of(actor, editionCode);
    Edition edition = overseen.edition();
    Map<Long, List<Nomination>> byCategory =
        nominations.findByEditionIdOrderByNumber(edition.id()).stream()
            .collect(Collectors.groupingBy(Nomination::categoryId));
    Map<Long, String> regions = regions(byCategory);
    Set<Long> returned = returned(byCategory);
    List<Passage> passages = new ArrayList<>();
    List<ObjectionSummaries.Line> objections = new ArrayList<>();
    for (Category category : overseen.categories()) {
      Outcomes.Reached reached = outcomes.of(edition, category);
      for (Nomination nomination : byCategory.getOrDefault(category.id(), List.of())) {
        passages.add(
            new Passage(
                category,
                regions.get(nomination.nomineeId()),
                steps(nomination, reached),
                returned.contains(nomination.id()),
                nomination.status() == Nomination.Status.WITHDRAWN,
                nomination.status() == Nomination.Status.REFUSED ? nomination.reason() : null));
      }
      objections.addAll(outcomes.objections.of(category.id()));
    }
    return new EditionCourse(
        edition, overseen.categories(), passages, EditionCourse.objections(objections));
  }

  private static Set<Step> steps(Nomination nomination, Outcomes.Reached reached) {
    Set<Step> steps = EnumSet.of(Step.DRAFTED);
    if (nomination.submittedAt() != null) {
      steps.add(Step.SUBMITTED);
    }
    if (nomination.status() == Nomination.Status.ADMITTED) {
      steps.add(Step.ADMITTED);
    }
    reached
        .by()
        .forEach(
            (step, ids) -> {
              if (ids.contains(nomination.id())) {
                steps.add(step);
              }
            });
    return steps;
  }

  private Map<Long, String> regions(Map<Long, List<Nomination>> byCategory) {
    Set<Long> ids =
        byCategory.values().stream()
            .flatMap(List::stream)
            .map(Nomination::nomineeId)
            .collect(Collectors.toSet());
    return ids.isEmpty()
        ? Map.of()
        : organisations.findByIdIn(ids).stream()
            .collect(Collectors.toMap(Organisation::id, Organisation::standsFor));
  }

  private Set<Long> returned(Map<Long, List<Nomination>> byCategory) {
    List<Long> ids =
        byCategory.values().stream().flatMap(List::stream).map(Nomination::id).toList();
    return ids.isEmpty()
        ? Set.of()
        : returns.findByNominationIdIn(ids).stream()
            .map(DossierReturn::nominationId)
            .collect(Collectors.toSet());
  }

  /** Who came to the later steps of a category, and how many objected. */
  @Singleton
  static class Outcomes {

    private final CategoryRounds rounds;
    private final Shortlists shortlists;
    private final Winners winners;
    private final ObjectionSummaries objections;

    Outcomes(
        CategoryRounds rounds,
        Shortlists shortlists,
        Winners winners,
        ObjectionSummaries objections) {
      this.rounds = rounds;
      this.shortlists = shortlists;
      this.winners = winners;
      this.objections = objections;
    }

    /** The nominations that reached each of the later steps, by their ids. */
    private record Reached(Map<Step, Set<Long>> by) {}

    private Reached of(Edition edition, Category category) {
      Optional<CategoryRound> known = rounds.findByCategoryId(category.id());
      if (known.isEmpty()) {
        return new Reached(Map.of());
      }
      CategoryRound round = known.get();
      Set<Long> shortlisted = ids(shortlists.of(round), Nomination::id);
      boolean assessed = round.stage().compareTo(CategoryRound.Stage.RANKING) >= 0;
      boolean ranked = round.stage().compareTo(CategoryRound.Stage.PROVISIONAL) >= 0;
      Rounds.Place place = new Rounds.Place(round, category, edition);
      return new Reached(
          Map.of(
              Step.SHORTLISTED, shortlisted,
              Step.ASSESSED, assessed ? shortlisted : Set.of(),
              Step.RANKED,
                  ranked ? ids(winners.ranking(place), r -> r.nomination().id()) : Set.of(),
              Step.WON, ranked ? ids(winners.of(place), r -> r.nomination().id()) : Set.of()));
    }

    private static <T> Set<Long> ids(List<T> rows, Function<T, Long> id) {
      return rows.stream().map(id).collect(Collectors.toSet());
    }
  }
}
