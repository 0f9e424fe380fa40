package id.paritrana.workflow;

import id.paritrana.award.Editions;
import id.paritrana.decision.Objection;
import id.paritrana.decision.Objections;
import id.paritrana.identity.Act;
import io.micronaut.context.event.ApplicationEventListener;
import jakarta.inject.Singleton;
import java.util.Date;
import java.util.Map;

/** Moves the process of an objection as it is raised and decided. */
@Singleton
final class ObjectionSteps implements ApplicationEventListener<Act> {

  private final Steps steps;
  private final Objections objections;
  private final Editions editions;

  ObjectionSteps(Steps steps, Objections objections, Editions editions) {
    this.steps = steps;
    this.objections = objections;
    this.editions = editions;
  }

  @Override
  public void onApplicationEvent(Act act) {
    switch (act) {
      case Objection.Raised raised -> start(raised.objection());
      case Objection.Decided decided ->
          steps.complete(
              task(objections.withNumber(decided.subject())),
              decided.subject(),
              Map.ofEntries(ObjectionModel.ANSWER.is(decided.decision().answer().name())));
      default -> {}
    }
  }

  private void start(Objection objection) {
    steps.start(
        ObjectionModel.PROCESS,
        objection.number(),
        Map.ofEntries(
            ObjectionModel.NOMINATION_ID.is(objection.nominationId()),
            ObjectionModel.COMMITTEE_ID.is(editions.withId(objection.editionId()).committeeId()),
            ObjectionModel.REPLY_DUE.is(Date.from(objection.replyDue())),
            ObjectionModel.DECIDER.is(objection.decider().name())));
  }

  private static TaskKind task(Objection objection) {
    return switch (objection.decider()) {
      case VERIFIERS -> TaskKind.VERIFY_OBJECTION;
      case COMMITTEE -> TaskKind.HEAR_OBJECTION;
    };
  }
}
