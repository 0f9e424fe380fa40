package id.paritrana.workflow.engine;

import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/** Writes a row with the business key as its code, then fails when the variable says so. */
@Singleton
@Named("noteErrand")
class NoteErrandDelegate implements JavaDelegate {

  static final String FAILS = "fails";

  private final Organisations organisations;

  NoteErrandDelegate(Organisations organisations) {
    this.organisations = organisations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    organisations.save(noted(execution.getProcessBusinessKey()));
    if (Boolean.TRUE.equals(execution.getVariable(FAILS))) {
      throw new IllegalStateException("the errand is bound to fail");
    }
  }

  static Organisation noted(String code) {
    return new Organisation(
        null, code, "Errand", Organisation.Kind.COMPANY, "Nowhere", ZoneId.of("Asia/Makassar"));
  }
}
