package id.paritrana.workflow;

import id.paritrana.decision.ScoringCategories;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Closes the panel's work and scores the shortlist by figures and marks. */
@Singleton
@Named("scoreCategory")
final class ScoreCategoryDelegate implements JavaDelegate {

  private final ScoringCategories scoring;
  private final Principals principals;
  private final Clock clock;

  ScoreCategoryDelegate(ScoringCategories scoring, Principals principals, Clock clock) {
    this.scoring = scoring;
    this.principals = principals;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    scoring.proposeRanks(
        principals.committee(execution),
        CategoryRoundModel.CATEGORY_ID.in(execution),
        clock.instant());
  }
}
