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
      Actor actor, long editionId, int ordinal, EditionTemplate.CategoryPart part, Instant now) {
    Category category =
        categories.save(
            new Category(
                null,
                editionId,
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
      EditionTemplate.FigurePart figure = parts.get(i);
      figures.save(
          new FigureDefinition(
              null,
              category.id(),
              figure.code(),
              i + 1,
              figure.name().id(),
              figure.name().en(),
              figure.numerator(),
              figure.denominator(),
              figure.unit(),
              figure.necessity()));
    }
  }
}
