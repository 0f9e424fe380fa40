package id.paritrana.workflow;

import id.paritrana.decision.Objections;
import id.paritrana.decision.ScoringCategories;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Scores a whole category anew after an upheld objection. */
@Singleton
@Named("rescoreCategory")
final class RescoreCategoryDelegate implements JavaDelegate {

  private final ScoringCategories scoring;
  private final Objections objections;
  private final Principals principals;
  private final Clock clock;

  RescoreCategoryDelegate(
      ScoringCategories scoring, Objections objections, Principals principals, Clock clock) {
    this.scoring = scoring;
    this.objections = objections;
    this.principals = principals;
    this.clock = clock;
  }

  @Override
  public void execute(DelegateExecution execution) {
    scoring.rescore(
        principals.committee(execution),
        objections.withNumber(execution.getProcessBusinessKey()),
        clock.instant());
  }
}
