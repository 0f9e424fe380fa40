package id.paritrana.web.objection;

import id.paritrana.assessment.Rubrics;
import id.paritrana.award.FigureDefinitions;
import id.paritrana.decision.Objection;
import id.paritrana.nomination.Evidence;
import id.paritrana.nomination.Evidences;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.web.Language;
import id.paritrana.web.Messages;
import id.paritrana.web.dossier.GateWords;
import jakarta.inject.Singleton;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;

/** Says the points of objections by their names. */
@Singleton
public final class PointNames {

  private final FigureDefinitions definitions;
  private final Evidences evidences;
  private final Rubrics rubrics;
  private final Messages messages;

  PointNames(
      FigureDefinitions definitions, Evidences evidences, Rubrics rubrics, Messages messages) {
    this.definitions = definitions;
    this.evidences = evidences;
    this.rubrics = rubrics;
    this.messages = messages;
  }

  /**
   * The name of a figure, the title of a document, the name of a criterion, the words of a gate;
   * else its code.
   */
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
          case GATE -> gate(code, locale);
        };
    return name.orElse(code);
  }

  private Optional<String> gate(String code, Locale locale) {
    Language language = Language.of(locale.getLanguage()).orElse(Language.INDONESIAN);
    return GateWords.key(code).map(key -> messages.text(language, ZoneOffset.UTC, key));
  }
}
