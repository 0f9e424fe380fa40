package id.paritrana.web.scores;

import id.paritrana.scoring.Run;
import id.paritrana.scoring.Standing;
import java.util.Locale;
import java.util.stream.Stream;

/** The criteria that a ranking shows beside the score. */
public final class ScoreColumns {

  private ScoreColumns() {}

  /** The names of the criteria just below the score, as far as the run counted them. */
  public static Stream<String> names(Run run, Locale locale) {
    return run.ranked().stream()
        .limit(1)
        .map(Standing.Ranked::breakdown)
        .flatMap(breakdown -> breakdown.parts().stream())
        .map(part -> part.criterion().name().in(locale));
  }
}
