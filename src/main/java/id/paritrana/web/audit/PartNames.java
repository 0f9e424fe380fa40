package id.paritrana.web.audit;

import id.paritrana.assessment.Rubrics;
import id.paritrana.audit.AuditRecord;
import id.paritrana.audit.ReadingAudit;
import id.paritrana.award.Categories;
import id.paritrana.award.Category;
import id.paritrana.award.Edition;
import id.paritrana.award.Editions;
import id.paritrana.award.FigureDefinitions;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The names of the figures and the judged criteria that records of deeds know by their codes. */
@Singleton
final class PartNames {

  private final Editions editions;
  private final Categories categories;
  private final FigureDefinitions figures;
  private final Rubrics rubrics;

  PartNames(Editions editions, Categories categories, FigureDefinitions figures, Rubrics rubrics) {
    this.editions = editions;
    this.categories = categories;
    this.figures = figures;
    this.rubrics = rubrics;
  }

  /**
   * Names by code, for each record that speaks of a category, by the id of the record: what one
   * category calls so, another one may not.
   */
  Map<Long, Map<String, String>> of(ReadingAudit.Found found, Locale locale) {
    Map<Long, Map<String, Long>> subjects = new HashMap<>();
    Map<Long, Map<String, String>> known = new HashMap<>();
    Map<Long, Map<String, String>> names = new HashMap<>();
    for (ReadingAudit.Entry entry : found.entries()) {
      AuditRecord record = entry.record();
      if (record.editionId() != null) {
        category(subjects.computeIfAbsent(record.editionId(), this::categories), record.subject())
            .ifPresent(
                category ->
                    names.put(
                        record.id(), known.computeIfAbsent(category, id -> names(id, locale))));
      }
    }
    return names;
  }

  /** The categories of an edition that is still there, by what all numbers of theirs begin with. */
  private Map<String, Long> categories(long editionId) {
    return editions.findById(editionId).map(Edition::code).stream()
        .flatMap(
            edition ->
                categories.findByEditionIdOrderByOrdinal(editionId).stream()
                    .map(category -> Map.entry(start(edition, category), category.id())))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String start(String edition, Category category) {
    return edition + "-" + category.code().toUpperCase(Locale.ROOT);
  }

  private static Optional<Long> category(Map<String, Long> categories, String subject) {
    return categories.entrySet().stream()
        .filter(each -> (subject + "-").startsWith(each.getKey() + "-"))
        .max(Comparator.comparingInt(each -> each.getKey().length()))
        .map(Map.Entry::getValue);
  }

  private Map<String, String> names(long categoryId, Locale locale) {
    Map<String, String> names = new HashMap<>();
    figures
        .findByCategoryIdOrderByOrdinal(categoryId)
        .forEach(figure -> names.put(figure.code(), figure.name(locale)));
    rubrics
        .of(categoryId)
        .forEach(criterion -> names.putIfAbsent(criterion.id(), criterion.name().in(locale)));
    return names;
  }
}
