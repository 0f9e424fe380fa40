package id.paritrana.workflow;

import id.paritrana.award.Editions;
import id.paritrana.identity.Act;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import id.paritrana.verification.Dossier;
import jakarta.inject.Singleton;
import java.util.Date;
import java.util.Map;

/** Moves the process of a nomination as its nominator and its verifier act. */
@Singleton
final class NominationSteps implements Following {

  private final Steps steps;
  private final Nominations nominations;
  private final Editions editions;

  NominationSteps(Steps steps, Nominations nominations, Editions editions) {
    this.steps = steps;
    this.nominations = nominations;
    this.editions = editions;
  }

  @Override
  public void onApplicationEvent(Act act) {
    switch (act) {
      case Nomination.Submitted submitted -> start(submitted.nominationId());
      case Nomination.Answered answered ->
          steps.complete(TaskKind.ANSWER_CORRECTIONS, answered.subject(), Map.of());
      case Dossier.Accepted accepted ->
          steps.complete(
              TaskKind.VERIFY_DOSSIER,
              accepted.subject(),
              Map.ofEntries(NominationModel.DOSSIER.is(NominationModel.Verdict.ACCEPTED.name())));
      case Dossier.Returned returned ->
          steps.complete(
              TaskKind.VERIFY_DOSSIER,
              returned.subject(),
              Map.ofEntries(
                  NominationModel.DOSSIER.is(NominationModel.Verdict.RETURNED.name()),
                  NominationModel.ANSWER_DUE.is(Date.from(returned.answerDue()))));
      case Nomination.Withdrawn withdrawn -> withdraw(withdrawn);
      default -> {}
    }
  }

  private void start(long nominationId) {
    Nomination nomination = nominations.withId(nominationId);
    steps.start(
        NominationModel.PROCESS,
        nomination.number(),
        Map.ofEntries(
            NominationModel.NOMINATION_ID.is(nominationId),
            NominationModel.NOMINATOR_ID.is(nomination.nominatorId()),
            NominationModel.COMMITTEE_ID.is(
                editions.withId(nomination.editionId()).committeeId())));
  }

  /** A draft has no process yet. */
  private void withdraw(Nomination.Withdrawn withdrawn) {
    boolean told =
        steps.tell(NominationModel.PROCESS, withdrawn.subject(), NominationModel.WITHDRAWN);
    if (!told && withdrawn.from() != Nomination.Status.DRAFT) {
      throw new IllegalStateException("no process of " + withdrawn.subject() + " to withdraw from");
    }
  }
}
