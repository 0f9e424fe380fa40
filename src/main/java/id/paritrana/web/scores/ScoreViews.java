package id.paritrana.web.scores;

import id.paritrana.award.NoSuchEdition;
import id.paritrana.decision.ObjectedPoints;
import id.paritrana.decision.OpenScores;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.ScoreRights;
import id.paritrana.decision.SetMark;
import id.paritrana.decision.SetMarks;
import id.paritrana.identity.Actor;
import id.paritrana.nomination.Nominations;
import id.paritrana.scoring.GateFinding;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.wording.Remark;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** Gathers scores for those who may read them. */
@Singleton
class ScoreViews {

  private final Rounds rounds;
  private final OpenScores scores;
  private final ScoreRights rights;
  private final Objecting objecting;

  ScoreViews(Rounds rounds, OpenScores scores, ScoreRights rights, Objecting objecting) {
    this.rounds = rounds;
    this.scores = scores;
    this.rights = rights;
    this.objecting = objecting;
  }

  /**
   * @throws NoSuchEdition when there is no run of which the actor may read anything
   */
  OpenScores.Reading run(Actor actor, String edition, String category, String word) {
    return scores.of(actor, rounds.at(edition, category), ScorePaths.purpose(word));
  }

  /**
   * How certain the ranks are; for those who may read every standing, since each is told by the
   * others.
   *
   * @throws NoSuchEdition when there is no run that the actor may read whole
   */
  RobustnessView robustness(Actor actor, String edition, String category, String word) {
    OpenScores.Reading reading = run(actor, edition, category, word);
    if (reading.isPartial()) {
      throw new NoSuchEdition(word);
    }
    return RobustnessView.of(reading);
  }

  /**
   * @throws NoSuchEdition when there is no such score that the actor may read
   */
  ScoreView score(
      Actor actor, String edition, String category, String word, String number, Locale locale) {
    OpenScores.Reading reading = run(actor, edition, category, word);
    Standing standing = reading.standingOf(number);
    ObjectedPoints.Told objected = objecting.told(actor, number);
    ScoreTree.Seats seats =
        rights.readsAll(actor, reading.place()) ? ScoreTree.Seats.NAMED : ScoreTree.Seats.HIDDEN;
    return new ScoreView(
        reading,
        standing,
        standing
            .root()
            .map(
                root ->
                    ScoreTree.of(
                        root,
                        reading.run().scheme().rounding(),
                        seats,
                        objecting.set(reading, number),
                        locale)),
        sentences(standing, locale),
        objected,
        objected.isOpen() ? "/nominations/" + number + "/objections" : "");
  }

  private static List<String> sentences(Standing standing, Locale locale) {
    Stream<Remark> gates = standing.gates().stream().map(GateFinding::remark);
    return Stream.concat(standing.remarks().stream(), gates)
        .distinct()
        .map(remark -> remark.in(locale))
        .toList();
  }

  /** What objections and corrections have to do with a score. */
  @Singleton
  record Objecting(ObjectedPoints objected, Nominations nominations, SetMarks marks, Clock clock) {

    private ObjectedPoints.Told told(Actor actor, String number) {
      return objected.of(actor, nominations.withNumber(number), clock.instant());
    }

    /** The marks that counted in the run in place of the seats', by criterion. */
    private Map<String, SetMark> set(OpenScores.Reading reading, String number) {
      return marks.of(reading.kept(), nominations.withNumber(number));
    }
  }
}
