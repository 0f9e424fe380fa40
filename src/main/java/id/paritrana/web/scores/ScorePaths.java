package id.paritrana.web.scores;

import id.paritrana.award.NoSuchEdition;
import id.paritrana.decision.OpenScores;
import id.paritrana.decision.Rounds;
import id.paritrana.decision.ScoringRun;
import id.paritrana.nomination.Nomination;
import id.paritrana.scoring.Standing;
import java.util.Locale;

/** The addresses of scores. */
public final class ScorePaths {

  private ScorePaths() {}

  public static String round(OpenScores.Reading reading) {
    return "/rounds/" + reading.place().edition().code() + "/" + reading.place().category().code();
  }

  public static String run(OpenScores.Reading reading) {
    return round(reading) + "/scores/" + reading.kept().purpose().name().toLowerCase(Locale.ROOT);
  }

  public static String score(OpenScores.Reading reading, Standing standing) {
    return run(reading) + "/" + standing.nominee().id();
  }

  /** Where the full score of one nomination comes about. */
  public static String full(Rounds.Place place, Nomination nomination) {
    return "/rounds/"
        + place.edition().code()
        + "/"
        + place.category().code()
        + "/scores/full/"
        + nomination.number();
  }

  /** The key of a run's name. */
  public static String text(ScoringRun.Purpose purpose) {
    return switch (purpose) {
      case DESK -> "rounds.scores.desk";
      case FULL -> "rounds.scores.full";
    };
  }

  /** What a word of an address means. */
  public static ScoringRun.Purpose purpose(String word) {
    return switch (word) {
      case "desk" -> ScoringRun.Purpose.DESK;
      case "full" -> ScoringRun.Purpose.FULL;
      default -> throw new NoSuchEdition(word);
    };
  }
}
