package id.paritrana.workflow;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Tells the process whether a nomination of the category still awaits its decision. */
@Singleton
@Named("reviewNominations")
final class ReviewNominationsDelegate implements JavaDelegate {

  private final VerificationProgress progress;

  ReviewNominationsDelegate(VerificationProgress progress) {
    this.progress = progress;
  }

  @Override
  public void execute(DelegateExecution execution) {
    CategoryRoundModel.NOMINATIONS.set(
        execution, progress.of(CategoryRoundModel.CATEGORY_ID.in(execution)).name());
  }
}
