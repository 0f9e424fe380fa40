package id.paritrana.indicator;

import id.paritrana.award.Category;
import id.paritrana.award.FigureDefinition;
import id.paritrana.identity.Refusal;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.SubmissionPolicy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/** Each figure that the category requires is stated. */
@Singleton
class FiguresPolicy implements SubmissionPolicy {

  private final Figures figures;

  FiguresPolicy(Figures figures) {
    this.figures = figures;
  }

  @Override
  public List<Refusal> missing(Nomination nomination, Category category) {
    return figures.of(nomination).stream()
        .filter(f -> f.definition().necessity() == FigureDefinition.Necessity.REQUIRED)
        .filter(f -> f.observation() == null)
        .map(
            f ->
                Refusal.invalid(
                    "figure-" + f.definition().code(),
                    "nomination.figure-missing",
                    Map.of("nameId", f.definition().nameId(), "nameEn", f.definition().nameEn())))
        .toList();
  }
}
