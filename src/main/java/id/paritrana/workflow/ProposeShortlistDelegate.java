package id.paritrana.workflow;

import id.paritrana.decision.ScoringCategories;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Scores the admitted nominees by their figures and proposes a shortlist. */
@Singleton
@Named("proposeShortlist")
final class ProposeShortlistDelegate implements JavaDelegate {

  private final ScoringCategories scoring;
  private final Principals principals;
  private final Clock clock;

  ProposeShortlistDelegate(ScoringCategories scoring, Principals principals, Clock clock) {
    this.scoring = scoring;
    this.principals = principals;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    scoring.proposeShortlist(
        principals.committee(execution),
        CategoryRoundModel.CATEGORY_ID.in(execution),
        clock.instant());
  }
}
