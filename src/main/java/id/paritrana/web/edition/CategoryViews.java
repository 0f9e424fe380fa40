package id.paritrana.web.edition;

import id.paritrana.award.Category;
import id.paritrana.award.CategorySchemes;
import id.paritrana.award.FigureDefinitions;
import id.paritrana.award.Milestone;
import id.paritrana.award.Milestones;
import id.paritrana.award.NoSuchEdition;
import id.paritrana.award.SettingSchemes;
import id.paritrana.identity.Actor;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import id.paritrana.scoring.Inputs;
import id.paritrana.scoring.scheme.Scheme;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gathers what the pages of a category show. */
@Singleton
class CategoryViews {

  private final EditionViews editions;
  private final FigureDefinitions figures;
  private final CategorySchemes versions;
  private final SettingSchemes schemes;
  private final Milestones milestones;
  private final Nominations nominations;

  CategoryViews(
      EditionViews editions,
      FigureDefinitions figures,
      CategorySchemes versions,
      SettingSchemes schemes,
      Milestones milestones,
      Nominations nominations) {
    this.editions = editions;
    this.figures = figures;
    this.versions = versions;
    this.schemes = schemes;
    this.milestones = milestones;
    this.nominations = nominations;
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
    Scheme scheme = schemes.inForce(category.id());
    return new CategoryView(
        edition,
        category,
        figures.findByCategoryIdOrderByOrdinal(category.id()),
        scheme,
        versions.findByCategoryIdOrderByVersionDesc(category.id()),
        edition.organises() ? Inputs.strangers(scheme, takingPart(category)) : List.of(),
        locks,
        edition.organises() && now.isBefore(locks));
  }

  private Set<String> takingPart(Category category) {
    return nominations.findByCategoryIdOrderByNumber(category.id()).stream()
        .filter(
            each ->
                each.status() != Nomination.Status.REFUSED
                    && each.status() != Nomination.Status.WITHDRAWN)
        .map(Nomination::number)
        .collect(Collectors.toSet());
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
