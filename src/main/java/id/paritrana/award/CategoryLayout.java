package id.paritrana.award;

import id.paritrana.identity.Actor;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** Writes the rows of one category of a template. */
@Singleton
class CategoryLayout {

  private final EditionTemplates templates;
  private final Categories categories;
  private final FigureDefinitions figures;
  private final SettingSchemes schemes;

  CategoryLayout(
      EditionTemplates templates,
      Categories categories,
      FigureDefinitions figures,
      SettingSchemes schemes) {
    this.templates = templates;
    this.categories = categories;
    this.figures = figures;
    this.schemes = schemes;
  }

  void layOut(
      Actor actor, Edition edition, int ordinal, EditionTemplate.CategoryPart part, Instant now) {
    Category category =
        categories.save(
            new Category(
                null,
                edition.id(),
                part.code(),
                ordinal,
                part.name().id(),
                part.name().en(),
                part.nominees(),
                part.companySize(),
                part.winners(),
                part.shortlist(),
                part.interview(),
                part.documents()));
    schemes.store(actor, category.id(), templates.scheme(part.scheme()), now);
    List<EditionTemplate.FigurePart> parts = part.figures();
    for (int i = 0; i < parts.size(); i++) {
      figures.save(definition(category, i + 1, parts.get(i), edition.periodMonths()));
    }
  }

  private static FigureDefinition definition(
      Category category, int ordinal, EditionTemplate.FigurePart figure, long periodMonths) {
    EditionTemplate.Bounds bounds =
        figure.bounds() == null ? EditionTemplate.Bounds.NONE : figure.bounds();
    return new FigureDefinition(
        null,
        category.id(),
        figure.code(),
        ordinal,
        figure.name().id(),
        figure.name().en(),
        figure.numerator(),
        figure.denominator(),
        figure.unit(),
        figure.necessity(),
        EditionTemplate.Bounds.of(bounds.most(), periodMonths),
        EditionTemplate.Bounds.of(bounds.usualLeast(), periodMonths),
        EditionTemplate.Bounds.of(bounds.usualMost(), periodMonths),
        figure.yearsBefore());
  }
}
