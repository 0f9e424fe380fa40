package id.paritrana.web.dossier;

import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.award.Editions;
import id.paritrana.award.Milestone;
import id.paritrana.award.Milestones;
import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import id.paritrana.nomination.Nomination;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Finds the places of nominations. */
@Singleton
final class Places {

  private final Editions editions;
  private final Categories categories;
  private final Organisations organisations;
  private final Milestones milestones;
  private final Clock clock;

  Places(
      Editions editions,
      Categories categories,
      Organisations organisations,
      Milestones milestones,
      Clock clock) {
    this.editions = editions;
    this.categories = categories;
    this.organisations = organisations;
    this.milestones = milestones;
    this.clock = clock;
  }

  Place of(Nomination nomination) {
    return of(List.of(nomination)).get(nomination);
  }

  /** In the order given; each edition, category and calendar is read once. */
  Map<Nomination, Place> of(List<Nomination> nominations) {
    Map<Long, Edition> editionOf = new HashMap<>();
    Map<Long, Category> categoryOf = new HashMap<>();
    Map<Long, Map<Milestone.Kind, Instant>> calendarOf = new HashMap<>();
    Map<Long, Organisation> organisationOf = organisationsOf(nominations);
    Map<Nomination, Place> places = new LinkedHashMap<>();
    Instant now = clock.instant();
    for (Nomination n : nominations) {
      places.put(
          n,
          new Place(
              editionOf.computeIfAbsent(n.editionId(), editions::withId),
              categoryOf.computeIfAbsent(n.categoryId(), categories::withId),
              organisationOf.get(n.nomineeId()),
              organisationOf.get(n.nominatorId()),
              calendarOf.computeIfAbsent(
                  n.categoryId(), category -> milestones.calendar(n.editionId(), category)),
              now));
    }
    return places;
  }

  private Map<Long, Organisation> organisationsOf(List<Nomination> nominations) {
    List<Long> ids =
        nominations.stream()
            .flatMap(n -> Stream.of(n.nomineeId(), n.nominatorId()))
            .distinct()
            .toList();
    Map<Long, Organisation> found = new HashMap<>();
    if (!ids.isEmpty()) {
      organisations.findByIdIn(ids).forEach(o -> found.put(o.id(), o));
    }
    return found;
  }
}
