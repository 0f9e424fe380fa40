package id.paritrana.workflow;

import id.paritrana.award.Editions;
import id.paritrana.decision.Objection;
import id.paritrana.decision.ObjectionHanding;
import id.paritrana.decision.ObjectionHandings;
import id.paritrana.decision.Objections;
import id.paritrana.identity.Act;
import jakarta.inject.Singleton;
import java.util.Date;
import java.util.Map;

/** Moves the process of an objection as it is raised, handed on and decided. */
@Singleton
final class ObjectionSteps implements Following {

  private final Steps steps;
  private final Objections objections;
  private final ObjectionHandings handings;
  private final Editions editions;

  ObjectionSteps(
      Steps steps, Objections objections, ObjectionHandings handings, Editions editions) {
    this.steps = steps;
    this.objections = objections;
    this.handings = handings;
    this.editions = editions;
  }

  @Override
  public void onApplicationEvent(Act act) {
    switch (act) {
      case Objection.Raised raised -> start(raised.objection());
      case Objection.Handed handed -> handOn(handed.subject(), handed.handing());
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

  /** Instances of an older model cannot be handed on before they follow the present one. */
  private void handOn(String number, ObjectionHanding handing) {
    steps.renew(ObjectionModel.PROCESS, number);
    if (!steps.tell(
        ObjectionModel.PROCESS,
        number,
        ObjectionModel.HANDED_ON,
        Map.ofEntries(ObjectionModel.REPLY_DUE.is(Date.from(handing.replyDue()))))) {
      throw new IllegalStateException("the process of " + number + " cannot be handed on");
    }
  }

  private TaskKind task(Objection objection) {
    return switch (handings.asked(objection)) {
      case VERIFIERS -> TaskKind.VERIFY_OBJECTION;
      case COMMITTEE -> TaskKind.HEAR_OBJECTION;
    };
  }
}
