package id.paritrana.nomination;

import id.paritrana.award.Milestone;
import id.paritrana.award.Milestones;
import id.paritrana.identity.Actor;
import id.paritrana.identity.Role;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;

/** The drafts that a nominator still has to hand in. */
@Singleton
public class WaitingDrafts {

  private final Nominations nominations;
  private final Milestones milestones;
  private final CallPolicy call;

  WaitingDrafts(Nominations nominations, Milestones milestones, CallPolicy call) {
    this.nominations = nominations;
    this.milestones = milestones;
    this.call = call;
  }

  /** A draft with the instant from which it is late. */
  public record Draft(Nomination nomination, Instant deadline) {}

  /** Those of the actor's organisation whose call is open, by number; empty for all others. */
  public List<Draft> of(Actor actor, Instant now) {
    return actor.is(Role.NOMINATOR)
        ? nominations
            .findByNominatorIdAndStatusOrderByNumber(
                actor.organisation().id(), Nomination.Status.DRAFT)
            .stream()
            .filter(draft -> call.closedFor(draft, now).isEmpty())
            .map(draft -> new Draft(draft, deadline(draft)))
            .toList()
        : List.of();
  }

  private Instant deadline(Nomination draft) {
    return milestones.of(draft.editionId(), draft.categoryId(), Milestone.Kind.SUBMISSION_DEADLINE);
  }
}
