package id.paritrana.scoring.robustness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.paritrana.scoring.Mark;
import id.paritrana.scoring.Nominee;
import id.paritrana.scoring.Quantity;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Scoring;
import id.paritrana.scoring.Stage;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.scheme.SchemeReader;
import id.paritrana.scoring.scheme.SchemeReading;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PanelErrorsTest {
  private static final String SCHEME =
      """
      scheme: s
      provenance: illustrative
      criteria:
        - { id: x, weight: 1, rubric: { max: 4 } }
        - { id: y, weight: 3, figure: a, scale: { goalposts: [0, 100] } }
      """;

  private static Nominee nominee(String id, double figure, double... marks) {
    return Nominee.of(id, id)
        .withFigures(Map.of("a", Quantity.of(figure)))
        .withMarks(
            IntStream.range(0, marks.length)
                .<Mark>mapToObj(i -> new Mark.Given("p" + i, "x", marks[i]))
                .toList());
  }

  private static Run run(Nominee... nominees) {
    Scheme scheme = ((SchemeReading.Readable) SchemeReader.read(SCHEME)).scheme();
    return Scoring.run(scheme, List.of(nominees), Stage.FULL);
  }

  /** With the same scatter for all, the error falls with the root of the number of marks. */
  @Test
  void theErrorIsTheScatterOfTheMeanTimesTheWeight() {
    Run run = run(nominee("a", 90, 1, 3, 2, 2), nominee("b", 20, 2));
    List<Nominee> nominees = run.ranked().stream().map(each -> each.nominee()).toList();
    double[] noise = PanelNoise.of(run.scheme().judged().getFirst(), nominees);
    double[] errors = PanelErrors.of(run);
    assertThat(errors[0]).isPositive().isCloseTo(noise[0] / 4, within(1e-12));
    assertThat(errors[1]).isCloseTo(2 * errors[0], within(1e-12));
  }

  @Test
  void aMarkOfZeroIsAsUncertainAsAnother() {
    double[] errors = PanelErrors.of(run(nominee("a", 90, 1, 3), nominee("b", 20, 0, 0)));
    assertThat(errors[1]).isCloseTo(errors[0], within(1e-12)).isPositive();
  }

  @Test
  void withoutScatterNothingIsEstimated() {
    assertThat(PanelErrors.estimates(run(nominee("a", 90, 2), nominee("b", 20, 2)))).isEmpty();
  }
}
