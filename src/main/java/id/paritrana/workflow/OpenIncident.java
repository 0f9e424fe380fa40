package id.paritrana.workflow;

import id.paritrana.identity.Act;
import id.paritrana.identity.Actor;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A step of a process that failed at every try and waits until its cause is mended.
 *
 * @param process the id of the model
 * @param subject the number of the nomination, or the edition and category of a round
 * @param step the id of the element in the model
 * @param message what the last try said
 * @param since when it gave up
 */
public record OpenIncident(
    String id, String process, String subject, String step, String message, Instant since) {

  /** Whether certificates should have been signed. */
  public boolean isSigning() {
    return step.equals(CategoryRoundModel.SIGN_CERTIFICATES);
  }

  /** Whether scores that follow from an objection or a correction should have been computed. */
  public boolean isRescoring() {
    return step.equals(ObjectionModel.RESCORE) || step.equals(CorrectionModel.RESCORE);
  }

  /** The administrator, or the organiser of the round, let the step be tried again. */
  public record Retried(Actor actor, Instant at, String subject, List<Change> changes)
      implements Act {
    @Override
    public String action() {
      return "incident.retried";
    }

    @Override
    public @Nullable Long editionId() {
      return null;
    }
  }
}
