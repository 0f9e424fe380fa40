package id.paritrana.workflow.engine;

import id.paritrana.identity.Organisation;
import id.paritrana.identity.Organisations;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

/**
 * Writes a row with the business key as its code, then fails, or comes second, when a variable says
 * so.
 */
@Singleton
@Named("noteErrand")
class NoteErrandDelegate implements JavaDelegate {

  static final String FAILS = "fails";
  static final String COMES_SECOND = "comesSecond";

  private final Organisations organisations;
  private final Map<String, Integer> late = new ConcurrentHashMap<>();

  NoteErrandDelegate(Organisations organisations) {
    this.organisations = organisations;
  }

  @Override
  public void execute(DelegateExecution execution) {
    organisations.save(noted(execution.getProcessBusinessKey()));
    if (Boolean.TRUE.equals(execution.getVariable(FAILS))) {
      throw new IllegalStateException("the errand is bound to fail");
    }
    if (Boolean.TRUE.equals(execution.getVariable(COMES_SECOND))) {
      late.merge(execution.getProcessBusinessKey(), 1, Integer::sum);
      throw new OptimisticLockingException("the errand came second");
    }
  }

  int timesSecond(String key) {
    return late.getOrDefault(key, 0);
  }

  static Organisation noted(String code) {
    return new Organisation(
        null, code, "Errand", Organisation.Kind.COMPANY, "Nowhere", ZoneId.of("Asia/Makassar"));
  }
}
