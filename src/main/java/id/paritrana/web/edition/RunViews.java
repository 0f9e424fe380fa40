package id.paritrana.web.edition;

import id.paritrana.award.EditionRights;
import id.paritrana.award.NoSuchEdition;
import id.paritrana.identity.Actor;
import id.paritrana.publication.ReadingRuns;
import id.paritrana.workflow.RunProcesses;
import jakarta.inject.Singleton;
import java.time.Clock;

/** Gathers what is shown of the certificates of an edition, for those who may follow them. */
@Singleton
record RunViews(ReadingRuns reading, RunProcesses processes, EditionRights rights, Clock clock) {

  /**
   * @throws NoSuchEdition when there is none whose certificates the actor may follow
   */
  RunView of(Actor actor, String code) {
    ReadingRuns.Progress progress = reading.of(actor, code, clock.instant());
    return new RunView(
        progress, rights.organises(actor, progress.edition()), processes.stopped(actor, code));
  }

  /**
   * The same for those who organise it.
   *
   * @throws NoSuchEdition when there is none that the actor organises
   */
  RunView led(Actor actor, String code) {
    RunView view = of(actor, code);
    if (!view.organises()) {
      throw new NoSuchEdition(code);
    }
    return view;
  }
}
