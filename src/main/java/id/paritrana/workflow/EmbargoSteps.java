package id.paritrana.workflow;

import id.paritrana.decision.Rounds;
import id.paritrana.identity.Act;
import id.paritrana.publication.Release;
import jakarta.inject.Singleton;
import java.util.Date;
import java.util.Map;

/** Begins the embargo of a released result, and ends it when the release is taken back. */
@Singleton
final class EmbargoSteps implements Following {

  private final Steps steps;
  private final Rounds rounds;

  EmbargoSteps(Steps steps, Rounds rounds) {
    this.steps = steps;
    this.rounds = rounds;
  }

  @Override
  public void onApplicationEvent(Act act) {
    switch (act) {
      case Release.UnderEmbargo released -> begin(released);
      case Release.TakenBack takenBack -> end(takenBack);
      default -> {}
    }
  }

  private void begin(Release.UnderEmbargo released) {
    steps.start(
        EmbargoModel.PROCESS,
        released.subject(),
        Map.ofEntries(
            EmbargoModel.CATEGORY_ID.is(released.categoryId()),
            EmbargoModel.COMMITTEE_ID.is(rounds.of(released.categoryId()).edition().committeeId()),
            EmbargoModel.CEREMONY.is(Date.from(released.publicAt()))));
  }

  private void end(Release.TakenBack takenBack) {
    if (!steps.tell(EmbargoModel.PROCESS, takenBack.subject(), EmbargoModel.RELEASE_TAKEN_BACK)) {
      throw new IllegalStateException("no embargo of " + takenBack.subject() + " waits");
    }
  }
}
