package id.paritrana.scoring.explanation;

import static id.paritrana.scoring.explanation.TwoCriteria.nominee;
import static id.paritrana.scoring.explanation.TwoCriteria.run;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.assertj.core.api.Assertions.within;

import id.paritrana.scoring.Nominee;
import id.paritrana.scoring.RandomCase;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Scoring;
import id.paritrana.scoring.Stage;
import id.paritrana.scoring.Standing;
import id.paritrana.scoring.scheme.ScoreClass;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What a nominee learns from its result: gains, distances, and where its peers are. */
class FeedbackTest {

  private static Standing.Ranked of(Run run, String id) {
    return (Standing.Ranked) run.standingOf(id).orElseThrow();
  }

  @Test
  void whatRaisesTheScoreMostIsToldFirst() {
    Run run = run(nominee("a", 500, 0, 2), nominee("b", 700, 0, 3));
    List<Gain> gains = Gaining.of(run, of(run, "a"));
    // A tenth of the rubric is 0.4 of 4, of weight 40: 4 points. A tenth of 500 is 3 points.
    assertThat(gains)
        .extracting(Gain::of, Gain::id, Gain::from, Gain::to)
        .containsExactly(
            tuple(Gain.Of.MARK, "regulation", 2.0, 2.4),
            tuple(Gain.Of.FIGURE, "active", 500.0, 550.0));
    assertThat(gains.getFirst().points()).isEqualTo(4, within(1e-9));
    assertThat(gains.getLast().points()).isEqualTo(3, within(1e-9));
    assertThat(gains.getFirst().remark().in(Locale.ENGLISH))
        .isEqualTo(
            "Regulation: with 2.4 from the panel instead of 2 the score rises by 4.00 points to"
                + " 54.00.");
    assertThat(gains.getLast().remark().in(Locale.of("id")))
        .isEqualTo("active: bila 550 dan bukan 500, nilai akhir naik 3,00 poin menjadi 53,00.");
  }

  @Test
  void noShareGoesBeyondAHundredPercentAndNoMarkBeyondItsRubric() {
    Run run = run(nominee("a", 980, 0, 3.9), nominee("b", 1000, 0, 4));
    assertThat(Gaining.of(run, of(run, "a")))
        .extracting(Gain::id, Gain::to)
        .containsExactly(tuple("active", 1000.0), tuple("regulation", 4.0));
    assertThat(Gaining.of(run, of(run, "b"))).isEmpty();
  }

  @Test
  void everyGainRaisesTheScoreAndTheLargestIsFirst() {
    for (long seed = 0; seed < 30; seed++) {
      RandomCase given = RandomCase.of(seed);
      Run run = Scoring.run(given.scheme(), given.nominees(), Stage.FULL);
      for (Standing.Ranked standing : run.ranked()) {
        double last = Double.POSITIVE_INFINITY;
        for (Gain gain : Gaining.of(run, standing)) {
          assertThat(gain.points()).isPositive().isLessThanOrEqualTo(last);
          last = gain.points();
        }
      }
    }
  }

  @Test
  void theDistanceIsToTheNextHigherScoreAndTheNextClass() {
    Run run = run(nominee("a", 500, 0, 2), nominee("b", 700, 0, 3), nominee("c", 900, 0, 4));
    // 50, 72 and 94 points.
    Distance distance = Distance.of(run, of(run, "a"));
    assertThat(distance.toScore()).contains(new BigDecimal("22.00"));
    assertThat(distance.scoreClass().map(ScoreClass::id)).contains("good");
    assertThat(distance.toClass()).contains(new BigDecimal("10"));
    assertThat(Distance.of(run, of(run, "c")))
        .isEqualTo(new Distance(Optional.empty(), Optional.empty(), Optional.empty()));
  }

  @Test
  void quartilesAreThoseOfTheOthersAndWithheldWhereTheyAreFew() {
    Nominee[] six = nominees(900, 100, 200, 300, 400, 500);
    Run run = run(six);
    // Of 10, 20, 30, 40 and 50 points the quartiles are 20, 30 and 40; one's own 90 is not in it.
    assertThat(PeerQuartiles.of(run, of(run, "n900"), "coverage"))
        .contains(new PeerQuartiles(5, 20, 30, 40));
    Run few = run(Arrays.copyOf(six, 5));
    assertThat(PeerQuartiles.of(few, of(few, "n900"), "coverage")).isEmpty();
  }

  @Test
  void quartilesLieBetweenTwoPeersWhereNoneStandsThere() {
    Run run = run(nominees(900, 100, 200, 300, 400, 500, 600));
    assertThat(PeerQuartiles.of(run, of(run, "n900"), "coverage"))
        .contains(new PeerQuartiles(6, 22.5, 35, 47.5));
  }

  private static Nominee[] nominees(int... active) {
    return Arrays.stream(active)
        .mapToObj(each -> nominee("n" + each, each, 0, 2))
        .toArray(Nominee[]::new);
  }
}
