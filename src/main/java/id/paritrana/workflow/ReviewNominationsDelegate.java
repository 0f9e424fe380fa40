package id.paritrana.workflow;

import jakarta.inject.Named;
import jakarta.inject.Singleton;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Tells the process whether a nomination of the category still awaits its decision, and until when
 * it waits for one.
 */
@Singleton
@Named("reviewNominations")
final class ReviewNominationsDelegate implements JavaDelegate {

  private final RoundCalendar calendar;
  private final VerificationProgress progress;

  ReviewNominationsDelegate(RoundCalendar calendar, VerificationProgress progress) {
    this.calendar = calendar;
    this.progress = progress;
  }

  @Override
  public void execute(DelegateExecution execution) {
    calendar.settle(execution);
    CategoryRoundModel.NOMINATIONS.set(
        execution, progress.of(CategoryRoundModel.CATEGORY_ID.in(execution)).name());
  }
}
