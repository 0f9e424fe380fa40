package id.paritrana.workflow;

import id.paritrana.award.Edition;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.Plenary;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.Seal;
import id.paritrana.identity.Act;
import id.paritrana.nomination.Nomination;
import id.paritrana.nomination.Nominations;
import id.paritrana.publication.PublishedResult;
import jakarta.inject.Singleton;
import java.util.Date;
import java.util.Map;

/** Moves the processes of an edition's categories as its organisers and its committee act. */
@Singleton
final class RoundSteps implements Following {

  private final Steps steps;
  private final RoundCalendar calendar;
  private final Rounds rounds;
  private final Nominations nominations;
  private final VerificationProgress progress;

  RoundSteps(
      Steps steps,
      RoundCalendar calendar,
      Rounds rounds,
      Nominations nominations,
      VerificationProgress progress) {
    this.steps = steps;
    this.calendar = calendar;
    this.rounds = rounds;
    this.nominations = nominations;
    this.progress = progress;
  }

  @Override
  public void onApplicationEvent(Act act) {
    switch (act) {
      case Edition.Opened opened -> calendar.begin(opened.editionId(), opened.at());
      case Edition.CalendarChanged changed -> calendar.follow(changed);
      case Nomination.Decided decided -> review(decided.categoryId());
      case Nomination.Withdrawn withdrawn ->
          review(nominations.withId(withdrawn.nominationId()).categoryId());
      case Plenary.ShortlistConfirmed confirmed ->
          steps.complete(TaskKind.CONFIRM_SHORTLIST, confirmed.subject(), Map.of());
      case CategoryRound.AssessmentClosed closed ->
          steps.complete(TaskKind.ASSESS_NOMINEES, closed.subject(), Map.of());
      case Plenary.RanksConfirmed confirmed ->
          steps.complete(TaskKind.CONFIRM_RANKS, confirmed.subject(), ranks(confirmed));
      case Plenary.ResultConfirmed confirmed ->
          steps.complete(
              TaskKind.CONFIRM_FINAL_RESULT,
              confirmed.subject(),
              Map.ofEntries(
                  CategoryRoundModel.ORGANISER_ID.is(confirmed.actor().id()),
                  CategoryRoundModel.RESULT.is(CategoryRoundModel.Heard.CONFIRMED.name())));
      case CategoryRound.ShortlistReopened reopened ->
          steps.complete(
              TaskKind.CONFIRM_FINAL_RESULT,
              reopened.subject(),
              Map.ofEntries(
                  CategoryRoundModel.RESULT.is(CategoryRoundModel.Heard.REOPENED.name())));
      case Seal.Made made -> sealed(made);
      case PublishedResult.Published published ->
          steps.complete(TaskKind.PUBLISH_RESULT, published.subject(), Map.of());
      default -> {}
    }
  }

  /**
   * A round that was decided before results were sealed waits further on already; a later version
   * belongs to the process of its correction.
   */
  private void sealed(Seal.Made made) {
    if (made.version() == 1 && !steps.awaits(TaskKind.PUBLISH_RESULT, made.subject())) {
      steps.complete(TaskKind.SEAL_RESULT, made.subject(), Map.of());
    }
  }

  private static Map<String, Object> ranks(Plenary.RanksConfirmed confirmed) {
    Map.Entry<String, Object> organiser =
        CategoryRoundModel.ORGANISER_ID.is(confirmed.actor().id());
    return confirmed.objectionsUntil() == null
        ? Map.ofEntries(
            organiser, CategoryRoundModel.OBJECTIONS.is(CategoryRoundModel.Objecting.NONE.name()))
        : Map.ofEntries(
            organiser,
            CategoryRoundModel.OBJECTIONS.is(CategoryRoundModel.Objecting.HEARD.name()),
            CategoryRoundModel.OBJECTION_DEADLINE.is(Date.from(confirmed.objectionsUntil())));
  }

  /**
   * Ends verification early when nothing is left to decide. Two last decisions in the same moment
   * may each overlook the other; the deadline ends verification all the same.
   */
  private void review(long categoryId) {
    if (progress.of(categoryId) == CategoryRoundModel.Progress.DECIDED) {
      steps.tell(
          CategoryRoundModel.PROCESS,
          rounds.of(categoryId).subject(),
          CategoryRoundModel.NOMINATION_DECIDED);
    }
  }
}
