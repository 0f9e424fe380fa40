package id.paritrana.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.scheme.Scheme;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for every scheme and all nominees, over seeded random ones. */
class ScoringPropertyTest {

  private static final int CASES = 150;

  @Test
  void theOrderOfNomineesAndMarksDoesNotMatter() {
    for (long seed = 0; seed < CASES; seed++) {
      RandomCase given = RandomCase.of(seed);
      Run run = Scoring.run(given.scheme(), given.nominees(), Stage.FULL);
      List<Nominee> shuffled = new ArrayList<>();
      for (Nominee nominee : given.nominees()) {
        List<Mark> marks = new ArrayList<>(nominee.marks());
        Collections.shuffle(marks, new Random(seed));
        shuffled.add(nominee.withMarks(marks));
      }
      Collections.shuffle(shuffled, new Random(seed));
      Run again = Scoring.run(given.scheme(), shuffled, Stage.FULL);
      assertThat(summary(again)).isEqualTo(summary(run));
      for (int i = 0; i < run.standings().size(); i++) {
        assertThat(breakdown(again.standings().get(i)))
            .isEqualTo(breakdown(run.standings().get(i)));
      }
    }
  }

  @Test
  void scalingAllWeightsChangesNothing() {
    for (long seed = 0; seed < CASES; seed++) {
      RandomCase given = RandomCase.of(seed);
      Scheme scheme = given.scheme();
      Run run = Scoring.run(scheme, given.nominees(), Stage.FULL);
      Scheme scaled = scheme.withRoot(scaled(scheme.root(), 7.3));
      assertThat(summary(Scoring.run(scaled, given.nominees(), Stage.FULL)))
          .isEqualTo(summary(run));
    }
  }

  @Test
  void aBetterMarkOrFigureNeverLowersAScore() {
    int compared = 0;
    for (long seed = 0; seed < CASES; seed++) {
      RandomCase given = RandomCase.of(seed);
      Run run = Scoring.run(given.scheme(), given.nominees(), Stage.FULL);
      for (Standing.Ranked before : run.ranked()) {
        for (Nominee better : betters(before.nominee())) {
          List<Nominee> nominees = new ArrayList<>(given.nominees());
          nominees.removeIf(each -> each.id().equals(better.id()));
          nominees.add(better);
          Standing after =
              Scoring.run(given.scheme(), nominees, Stage.FULL)
                  .standingOf(better.id())
                  .orElseThrow();
          assertThat(((Standing.Ranked) after).exact())
              .as("seed %s, %s", seed, better.id())
              .isGreaterThanOrEqualTo(before.exact() - 1e-9);
          compared++;
        }
      }
    }
    assertThat(compared).isGreaterThan(500);
  }

  /** The nominee with one figure or one mark better than it was. */
  private static List<Nominee> betters(Nominee nominee) {
    List<Nominee> betters = new ArrayList<>();
    nominee.figures().keySet().stream()
        .limit(1)
        .forEach(
            name -> {
              Map<String, Quantity> figures = new HashMap<>(nominee.figures());
              figures.compute(name, (key, was) -> Quantity.of(was.value() + 10));
              betters.add(nominee.withFigures(figures));
            });
    for (int i = 0; i < nominee.marks().size() && betters.size() < 2; i++) {
      if (nominee.marks().get(i) instanceof Mark.Given(var assessor, var criterion, var points)
          && points < 5) {
        List<Mark> marks = new ArrayList<>(nominee.marks());
        marks.set(i, new Mark.Given(assessor, criterion, points + 0.5));
        betters.add(nominee.withMarks(marks));
      }
    }
    return betters;
  }

  @Test
  void ranksAreCompleteAndFollowThePrintedScores() {
    for (long seed = 0; seed < CASES; seed++) {
      RandomCase given = RandomCase.of(seed);
      Run run = Scoring.run(given.scheme(), given.nominees(), Stage.FULL);
      assertThat(run.standings()).hasSameSizeAs(given.nominees());
      List<Standing.Ranked> ranked = run.ranked();
      for (int i = 0; i < ranked.size(); i++) {
        Standing.Ranked each = ranked.get(i);
        boolean shares = i > 0 && each.rank() == ranked.get(i - 1).rank();
        assertThat(each.rank()).isEqualTo(shares ? ranked.get(i - 1).rank() : i + 1);
        assertThat(!shares || each.tied()).isTrue();
        if (i > 0) {
          assertThat(each.score()).isLessThanOrEqualTo(ranked.get(i - 1).score());
        }
      }
    }
  }

  @Test
  void theBreakdownRecombinesToTheScore() {
    int groups = 0;
    for (long seed = 0; seed < CASES; seed++) {
      RandomCase given = RandomCase.of(seed);
      for (Standing.Ranked each :
          Scoring.run(given.scheme(), given.nominees(), Stage.FULL).ranked()) {
        assertThat(each.breakdown().points().orElseThrow()).isEqualTo(each.exact());
        groups += recombined(each.breakdown());
        double leaves = contributions(each.breakdown());
        assertThat(leaves).isEqualTo(each.exact(), within(1e-9));
      }
    }
    assertThat(groups).isGreaterThan(500);
  }

  private static int recombined(Breakdown breakdown) {
    int groups = 0;
    if (breakdown instanceof Breakdown.Combined group && group.combined().isPresent()) {
      assertThat(group.recombined()).isEqualTo(group.combined());
      groups++;
    }
    for (Breakdown part : breakdown.parts()) {
      groups += recombined(part);
    }
    return groups;
  }

  private static double contributions(Breakdown breakdown) {
    return breakdown instanceof Breakdown.Combined group
        ? group.parts().stream().mapToDouble(ScoringPropertyTest::contributions).sum()
        : breakdown.contribution();
  }

  private record Line(String nominee, BigDecimal score, int rank, Prize prize) {}

  private static List<Line> summary(Run run) {
    return run.standings().stream()
        .map(
            each ->
                each instanceof Standing.Ranked ranked
                    ? new Line(each.nominee().id(), ranked.score(), ranked.rank(), ranked.prize())
                    : new Line(each.nominee().id(), BigDecimal.ZERO, 0, Prize.NONE))
        .toList();
  }

  private static Optional<Breakdown> breakdown(Standing standing) {
    return switch (standing) {
      case Standing.Ranked ranked -> Optional.of(ranked.breakdown());
      case Standing.Unscored unscored -> Optional.of(unscored.breakdown());
      case Standing.Refused _ -> Optional.empty();
    };
  }

  private static Criterion.Group scaled(Criterion.Group group, double factor) {
    List<Criterion> parts = new ArrayList<>();
    for (Criterion part : group.parts()) {
      parts.add(
          switch (part) {
            case Criterion.Group g -> scaled(g, factor);
            case Criterion.Measured m ->
                new Criterion.Measured(
                    m.id(),
                    m.name(),
                    m.weight() * factor,
                    m.figure(),
                    m.unit(),
                    m.higherIsBetter(),
                    m.scale(),
                    m.treatment(),
                    m.missing());
            case Criterion.Judged j ->
                new Criterion.Judged(
                    j.id(), j.name(), j.weight() * factor, j.rubric(), j.panel(), j.missing());
          });
    }
    return new Criterion.Group(
        group.id(),
        group.name(),
        group.weight() * factor,
        group.aggregation(),
        group.atLeast(),
        parts);
  }
}
