package id.paritrana.web.edition;

import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.award.EditionRights;
import id.paritrana.award.Editions;
import id.paritrana.award.Milestone;
import id.paritrana.award.Milestones;
import id.paritrana.award.NoSuchEdition;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.CategoryRounds;
import id.paritrana.identity.Actor;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what the pages of editions show, for those who may see it. */
@Singleton
class EditionViews {

  private final Editions editions;
  private final Categories categories;
  private final Milestones milestones;
  private final CategoryRounds rounds;
  private final EditionRights rights;
  private final PanelViews panels;

  EditionViews(
      Editions editions,
      Categories categories,
      Milestones milestones,
      CategoryRounds rounds,
      EditionRights rights,
      PanelViews panels) {
    this.editions = editions;
    this.categories = categories;
    this.milestones = milestones;
    this.rounds = rounds;
    this.rights = rights;
    this.panels = panels;
  }

  /** The editions that the actor may see, the latest first. */
  List<Edition> visible(Actor actor) {
    return editions.listOrderByPeriodToDescAndName().stream()
        .filter(edition -> rights.seesCall(actor, edition))
        .toList();
  }

  /**
   * @throws NoSuchEdition when there is none that the actor may see
   */
  EditionView of(Actor actor, String code, Instant now) {
    Edition edition = editions.withCode(code);
    if (!rights.seesCall(actor, edition)) {
      throw new NoSuchEdition(code);
    }
    List<Category> all = categories.findByEditionIdOrderByOrdinal(edition.id());
    Map<Long, CategoryRound.Stage> stages =
        rounds.findByCategoryIdIn(all.stream().map(Category::id).toList()).stream()
            .collect(Collectors.toMap(CategoryRound::categoryId, CategoryRound::stage));
    return new EditionView(
        edition,
        rights.organises(actor, edition),
        rights.readsAll(actor, edition),
        rights.oversees(actor, edition),
        all.stream().map(c -> new EditionView.CategoryLine(c, stages.get(c.id()))).toList(),
        dates(edition, all, now),
        panels.preparation(edition, now));
  }

  /**
   * The same for those who organise it.
   *
   * @throws NoSuchEdition when there is none that the actor organises
   */
  EditionView organised(Actor actor, String code, Instant now) {
    EditionView view = of(actor, code, now);
    if (!view.organises()) {
      throw new NoSuchEdition(code);
    }
    return view;
  }

  private List<EditionView.Date> dates(Edition edition, List<Category> all, Instant now) {
    Map<Long, Category> byId = all.stream().collect(Collectors.toMap(Category::id, c -> c));
    List<Milestone> own =
        milestones.findByEditionId(edition.id()).stream()
            .filter(milestone -> milestone.categoryId() != null)
            .toList();
    Map<Milestone.Kind, Instant> calendar = milestones.calendar(edition.id(), null);
    return Arrays.stream(Milestone.Kind.values())
        .map(kind -> date(kind, calendar.get(kind), own, byId, now))
        .filter(date -> date.at() != null || !date.own().isEmpty())
        .toList();
  }

  private static EditionView.Date date(
      Milestone.Kind kind,
      @Nullable Instant at,
      List<Milestone> own,
      Map<Long, Category> byId,
      Instant now) {
    return new EditionView.Date(
        kind,
        at,
        at != null && at.isBefore(now),
        own.stream()
            .filter(milestone -> milestone.kind() == kind)
            .map(
                milestone ->
                    new EditionView.OwnDate(
                        byId.get(milestone.categoryId()),
                        milestone.fallsAt(),
                        milestone.fallsAt().isBefore(now)))
            .toList());
  }
}
