package id.paritrana.workflow;

import id.paritrana.decision.ScoringCategories;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Scores a category anew with what its open correction sets. */
@Singleton
@Named("rescoreCorrection")
final class RescoreCorrectionDelegate implements JavaDelegate {

  private final ScoringCategories scoring;
  private final Principals principals;
  private final Clock clock;

  RescoreCorrectionDelegate(ScoringCategories scoring, Principals principals, Clock clock) {
    this.scoring = scoring;
    this.principals = principals;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    scoring.rescoreCorrected(
        principals.committee(execution),
        CorrectionModel.CORRECTION_ID.in(execution),
        clock.instant());
  }
}
