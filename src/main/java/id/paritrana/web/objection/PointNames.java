package id.paritrana.web.objection;

import id.paritrana.assessment.Rubrics;
import id.paritrana.award.FigureDefinitions;
import id.paritrana.decision.Objection;
import id.paritrana.nomination.Evidence;
import id.paritrana.nomination.Evidences;
import id.paritrana.scoring.scheme.Criterion;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;

/** Says the points of objections by their names. */
@Singleton
public final class PointNames {

  private final FigureDefinitions definitions;
  private final Evidences evidences;
  private final Rubrics rubrics;

  PointNames(FigureDefinitions definitions, Evidences evidences, Rubrics rubrics) {
    this.definitions = definitions;
    this.evidences = evidences;
    this.rubrics = rubrics;
  }

  /** The name of a figure, the title of a document, the name of a criterion; else its code. */
  public String of(long categoryId, Objection.Subject subject, String code, Locale locale) {
    Optional<String> name =
        switch (subject) {
          case FIGURE ->
              definitions.findByCategoryIdOrderByOrdinal(categoryId).stream()
                  .filter(definition -> definition.code().equals(code))
                  .map(definition -> definition.name(locale))
                  .findFirst();
          case DOCUMENT -> evidences.findById(Long.valueOf(code)).map(Evidence::title);
          case MARK ->
              rubrics.of(categoryId).stream()
                  .filter(criterion -> criterion.id().equals(code))
                  .map((Criterion.Judged criterion) -> criterion.name().in(locale))
                  .findFirst();
          case GATE -> Optional.empty();
        };
    return name.orElse(code);
  }
}
