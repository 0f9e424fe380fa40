package id.paritrana.web.audit;

import id.paritrana.assessment.Rubrics;
import id.paritrana.audit.AuditRecord;
import id.paritrana.audit.ReadingAudit;
import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.award.FigureDefinitions;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** The names of the figures and the judged criteria that records of deeds know by their codes. */
@Singleton
final class PartNames {

  private final Categories categories;
  private final FigureDefinitions figures;
  private final Rubrics rubrics;

  PartNames(Categories categories, FigureDefinitions figures, Rubrics rubrics) {
    this.categories = categories;
    this.figures = figures;
    this.rubrics = rubrics;
  }

  /** Names by code, for each edition that is spoken of. */
  Map<Long, Map<String, String>> of(ReadingAudit.Found found, Locale locale) {
    Map<Long, Map<String, String>> names = new HashMap<>();
    found.entries().stream()
        .map(ReadingAudit.Entry::record)
        .map(AuditRecord::editionId)
        .filter(Objects::nonNull)
        .distinct()
        .forEach(edition -> names.put(edition, of(edition, locale)));
    return names;
  }

  private Map<String, String> of(long editionId, Locale locale) {
    Map<String, String> names = new HashMap<>();
    for (Category category : categories.findByEditionIdOrderByOrdinal(editionId)) {
      figures
          .findByCategoryIdOrderByOrdinal(category.id())
          .forEach(figure -> names.putIfAbsent(figure.code(), figure.name(locale)));
      rubrics
          .of(category.id())
          .forEach(criterion -> names.putIfAbsent(criterion.id(), criterion.name().in(locale)));
    }
    return names;
  }
}
