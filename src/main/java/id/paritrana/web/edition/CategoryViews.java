package id.paritrana.web.edition;

import id.paritrana.award.Category;
import id.paritrana.award.CategorySchemes;
import id.paritrana.award.FigureDefinitions;
import id.paritrana.award.Milestone;
import id.paritrana.award.Milestones;
import id.paritrana.award.NoSuchEdition;
import id.paritrana.award.SettingSchemes;
import id.paritrana.identity.Actor;
import jakarta.inject.Singleton;
import java.time.Instant;

/** Gathers what the pages of a category show. */
@Singleton
class CategoryViews {

  private final EditionViews editions;
  private final FigureDefinitions figures;
  private final CategorySchemes versions;
  private final SettingSchemes schemes;
  private final Milestones milestones;

  CategoryViews(
      EditionViews editions,
      FigureDefinitions figures,
      CategorySchemes versions,
      SettingSchemes schemes,
      Milestones milestones) {
    this.editions = editions;
    this.figures = figures;
    this.versions = versions;
    this.schemes = schemes;
    this.milestones = milestones;
  }

  /**
   * @throws NoSuchEdition when there is none that the actor may see
   */
  CategoryView of(Actor actor, String editionCode, String code, Instant now) {
    EditionView edition = editions.of(actor, editionCode, now);
    Category category =
        edition.categories().stream()
            .map(EditionView.CategoryLine::category)
            .filter(each -> each.code().equals(code))
            .findFirst()
            .orElseThrow(() -> new NoSuchEdition(code));
    Instant locks =
        milestones.of(edition.edition().id(), category.id(), Milestone.Kind.SUBMISSION_DEADLINE);
    return new CategoryView(
        edition,
        category,
        figures.findByCategoryIdOrderByOrdinal(category.id()),
        schemes.inForce(category.id()),
        versions.findByCategoryIdOrderByVersionDesc(category.id()),
        locks,
        edition.organises() && now.isBefore(locks));
  }

  /**
   * The same for those who organise it.
   *
   * @throws NoSuchEdition when there is none that the actor organises
   */
  CategoryView organised(Actor actor, String editionCode, String code, Instant now) {
    CategoryView view = of(actor, editionCode, code, now);
    if (!view.edition().organises()) {
      throw new NoSuchEdition(code);
    }
    return view;
  }
}
