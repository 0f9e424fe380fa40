package id.paritrana.indicator;

import id.paritrana.award.Categories;
import id.paritrana.award.Editions;
import id.paritrana.award.FigureDefinition;
import id.paritrana.award.FigureDefinitions;
import id.paritrana.identity.Refusal;
import id.paritrana.nomination.Nomination;
import id.paritrana.scoring.compliance.EmployerSize;
import id.paritrana.scoring.compliance.Period;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which monthly records a dossier takes: of which employers, over which months, for what. */
@Singleton
class RecordsPolicy {

  private final Editions editions;
  private final Categories categories;
  private final FigureDefinitions definitions;

  RecordsPolicy(Editions editions, Categories categories, FigureDefinitions definitions) {
    this.editions = editions;
    this.categories = categories;
    this.definitions = definitions;
  }

  Period period(Nomination nomination, Instant now) {
    return RecordsFile.periodOf(editions.withId(nomination.editionId()), now);
  }

  /** The figures of the category that monthly records give. */
  List<FigureDefinition> figures(Nomination nomination) {
    return definitions.findByCategoryIdOrderByOrdinal(nomination.categoryId()).stream()
        .filter(RecordedFigures::give)
        .toList();
  }

  /**
   * Why the dossier takes no records of an employer of this size.
   *
   * @param given what {@link #figures} names
   */
  Optional<Refusal> fault(Nomination nomination, List<FigureDefinition> given, EmployerSize size) {
    if (given.isEmpty()) {
      return Optional.of(Refusal.conflict("records.no-figure", Map.of()));
    }
    List<EmployerSize> sizes =
        RecordedFigures.sizes(categories.withId(nomination.categoryId()).companySize());
    return sizes.contains(size)
        ? Optional.empty()
        : Optional.of(Refusal.invalid("size", "records.size", Map.of("allowed", sizes)));
  }
}
