package id.paritrana.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.scheme.SchemeReader;
import id.paritrana.scoring.scheme.SchemeReading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Who has no score decides nothing about the others. */
class ComparisonOfTheScoredTest {

  private static final String CRITERIA =
      """
      scheme: compared
      provenance: illustrative
      aggregate: %s
      criteria:
        - { id: x, weight: 1, figure: x, scale: min-max }
        - { id: y, weight: 1, figure: y, scale: as-is, missing: %s }
        - { id: z, weight: 0, figure: z, scale: as-is, missing: exclude }
      """;

  private static Scheme scheme(String aggregate, String missing) {
    return ((SchemeReading.Readable) SchemeReader.read(CRITERIA.formatted(aggregate, missing)))
        .scheme();
  }

  private static Nominee nominee(String id, double x, double y) {
    Map<String, Quantity> figures = new HashMap<>(Map.of("x", Quantity.of(x)));
    if (!Double.isNaN(y)) {
      figures.put("y", Quantity.of(y));
    }
    return Nominee.of(id, id).withFigures(figures);
  }

  private static final List<Nominee> TWO = List.of(nominee("a", 10, 60), nominee("b", 20, 52));

  @Test
  void aNomineeWithoutAScoreStretchesNoScale() {
    List<Nominee> three = new ArrayList<>(TWO);
    three.add(nominee("w", 1000, Double.NaN));
    Run run = Scoring.run(scheme("arithmetic", "fail"), three, Stage.FULL);
    assertThat(run.ranked()).extracting(r -> r.nominee().id()).containsExactly("b", "a");
    assertThat(run.ranked().getFirst().exact()).isEqualTo(76, within(1e-12));
    assertThat(run.ranked().getLast().exact()).isEqualTo(30, within(1e-12));
    Standing.Unscored unscored = (Standing.Unscored) run.standings().getLast();
    assertThat(unscored.remarks())
        .extracting(each -> each.in(Locale.ENGLISH))
        .containsExactly("No score, since y is missing or has none.");
    assertThat(unscored.breakdown().find("x").orElseThrow().remarks().getLast().in(Locale.ENGLISH))
        .isEqualTo("Takes no part in the comparison with the others, since there is no score.");
  }

  @Test
  void whatIsLeftOutByItsRuleStillCompares() {
    List<Nominee> three = new ArrayList<>(TWO);
    three.add(nominee("w", 1000, Double.NaN));
    Run run = Scoring.run(scheme("arithmetic", "exclude"), three, Stage.FULL);
    assertThat(run.ranked()).extracting(r -> r.nominee().id()).containsExactly("w", "a", "b");
  }

  @Test
  void aRunIsThatWithoutTheNomineesWhoHaveNoScore() {
    int compared = 0;
    for (String mean : List.of("arithmetic", "copeland")) {
      for (long seed = 0; seed < 60; seed++) {
        RandomCase given = RandomCase.of(seed);
        Scheme scheme =
            ((SchemeReading.Readable)
                    SchemeReader.read(
                        given.yaml().replaceFirst("aggregate: .*", "aggregate: " + mean)))
                .scheme();
        Run all = Scoring.run(scheme, given.nominees(), Stage.FULL);
        List<Nominee> without =
            all.standings().stream()
                .filter(each -> !(each instanceof Standing.Unscored u && u.breakdown().fails()))
                .map(Standing::nominee)
                .toList();
        compared += given.nominees().size() - without.size();
        assertThat(Scoring.run(scheme, without, Stage.FULL).ranked())
            .as("seed %s", seed)
            .isEqualTo(all.ranked());
      }
    }
    assertThat(compared).isGreaterThan(50);
  }
}
