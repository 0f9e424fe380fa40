package id.paritrana.demonstration;

import id.paritrana.assessment.Conflict;
import id.paritrana.assessment.DeclaringConflicts;
import id.paritrana.assessment.Interview;
import id.paritrana.assessment.Interviewing;
import id.paritrana.assessment.Marking;
import id.paritrana.assessment.Rubrics;
import id.paritrana.identity.Actor;
import id.paritrana.nomination.Nomination;
import id.paritrana.scoring.scheme.Criterion;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;

/** What the panel does. */
@Singleton
class Assessing {

  private final DeclaringConflicts declaring;
  private final Interviewing interviewing;
  private final Rubrics rubrics;
  private final Marking marking;
  private final Clock clock;

  Assessing(
      DeclaringConflicts declaring,
      Interviewing interviewing,
      Rubrics rubrics,
      Marking marking,
      Clock clock) {
    this.declaring = declaring;
    this.interviewing = interviewing;
    this.rubrics = rubrics;
    this.marking = marking;
    this.clock = clock;
  }

  void interview(Actor organiser, Nomination nomination, String attendees) {
    interviewing
        .record(
            organiser,
            nomination.number(),
            new Interviewing.Record(
                clock.instant(), Interview.Mode.HYBRID, Interview.Leader.PRESENT, attendees, ""),
            clock.instant())
        .orThrow();
  }

  /**
   * Marks every criterion and hands in.
   *
   * @param level the share of each rubric's points, 0 to 1, rounded to halves
   */
  void mark(Actor assessor, Nomination nomination, double level) {
    declaring
        .declare(assessor, nomination.number(), Conflict.Stance.NONE, "", clock.instant())
        .orThrow();
    for (Criterion.Judged judged : rubrics.of(nomination.categoryId())) {
      BigDecimal halves =
          BigDecimal.valueOf(judged.rubric().max() * level * 2).setScale(0, RoundingMode.HALF_UP);
      marking
          .save(
              assessor,
              nomination.number(),
              judged.id(),
              halves.divide(BigDecimal.TWO),
              "Nilai contoh untuk peragaan.",
              clock.instant())
          .orThrow();
    }
    marking.handIn(assessor, nomination.number(), clock.instant()).orThrow();
  }
}
