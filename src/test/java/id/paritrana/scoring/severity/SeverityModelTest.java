package id.paritrana.scoring.severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.paritrana.scoring.severity.SeverityOutcome.NotComparable;
import id.paritrana.scoring.severity.SeverityOutcome.NotEstimable;
import id.paritrana.scoring.severity.SeverityOutcome.Reason;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeverityModelTest {

  @Test
  void panelsThatShareNoNomineeAreReportedAndNotAdjusted() {
    List<Mark> marks =
        List.of(
            new Mark("A", "one", 80),
            new Mark("C", "three", 50),
            new Mark("B", "two", 60),
            new Mark("A", "two", 70),
            new Mark("B", "one", 75),
            new Mark("C", "four", 40));
    assertThat(SeverityModel.fit(marks))
        .isEqualTo(
            new NotComparable(
                List.of(
                    new Panel(List.of("A", "B"), List.of("one", "two")),
                    new Panel(List.of("C"), List.of("three", "four")))));
  }

  @Test
  void oneSharedNomineeLinksTwoPanels() {
    List<Mark> marks =
        List.of(
            new Mark("A", "one", 80),
            new Mark("B", "one", 75),
            new Mark("B", "two", 60),
            new Mark("C", "two", 50));
    assertThat(Panel.of(marks))
        .isEqualTo(List.of(new Panel(List.of("A", "B", "C"), List.of("one", "two"))));
  }

  @Test
  void whatCannotBeEstimatedSaysWhy() {
    assertThat(SeverityModel.fit(marks(1, 3, (n, a) -> 70 + a)))
        .isEqualTo(new NotEstimable(Reason.ONE_NOMINEE));
    assertThat(SeverityModel.fit(marks(3, 1, (n, a) -> 70 + n)))
        .isEqualTo(new NotEstimable(Reason.ONE_ASSESSOR));
    assertThat(SeverityModel.fit(marks(2, 2, (n, a) -> 70 + n * a).subList(0, 3)))
        .isEqualTo(new NotEstimable(Reason.TOO_FEW_MARKS));
    assertThat(SeverityModel.fit(marks(3, 3, (n, a) -> 70)))
        .isEqualTo(new NotEstimable(Reason.NO_VARIATION));
    assertThat(SeverityModel.fit(marks(3, 3, (n, a) -> 70 + 5 * n - a)))
        .isEqualTo(new NotEstimable(Reason.NO_RESIDUAL));
  }

  @Test
  void theOrderOfTheMarksDoesNotMatter() {
    Random random = new Random(4);
    List<Mark> marks = marks(12, 5, (n, a) -> 60 + 3 * n - 2 * a + random.nextGaussian());
    List<Mark> shuffled = new ArrayList<>(marks);
    Collections.shuffle(shuffled, new Random(5));
    SeverityFit one = fit(marks);
    SeverityFit two = fit(shuffled);
    assertThat(one.variances().nominee())
        .isCloseTo(two.variances().nominee(), within(1e-4 * one.variances().nominee()));
    for (SeverityFit.Nominee nominee : one.nominees()) {
      assertThat(two.nominees().stream().filter(n -> n.name().equals(nominee.name())).toList())
          .singleElement()
          .satisfies(n -> assertThat(n.adjusted()).isCloseTo(nominee.adjusted(), within(1e-4)));
    }
  }

  @Test
  void anotherUnitOfMarksScalesTheFit() {
    Random random = new Random(6);
    List<Mark> marks = marks(10, 4, (n, a) -> 60 + 3 * n - 2 * a + 4 * random.nextGaussian());
    List<Mark> scaled =
        marks.stream().map(m -> new Mark(m.nominee(), m.assessor(), 7 + m.value() / 10)).toList();
    SeverityFit one = fit(marks);
    SeverityFit two = fit(scaled);
    assertThat(two.mean()).isCloseTo(7 + one.mean() / 10, within(1e-6));
    assertThat(two.assessors().getFirst().severity())
        .isCloseTo(one.assessors().getFirst().severity() / 10, within(1e-6));
  }

  @Test
  void everyDesignThatIsNotRefusedIsFittedAtItsOptimum() {
    int fitted = 0;
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      int scatter = random.nextInt(4);
      List<Mark> marks =
          marks(
                  2 + random.nextInt(8),
                  2 + random.nextInt(5),
                  (n, a) -> Math.rint(70 + scatter * (random.nextGaussian() + n) - a))
              .stream()
              .filter(_ -> random.nextInt(4) > 0)
              .toList();
      if (!marks.isEmpty() && SeverityModel.fit(marks) instanceof SeverityOutcome.Fitted done) {
        double[] nested = VarianceSearch.byNesting(new Design(marks), Estimation.RESTRICTED);
        double reference =
            VarianceSearch.criterion(
                new Design(marks), nested[0], nested[1], Estimation.RESTRICTED);
        assertThat(done.fit().criterion()).as("seed " + seed).isLessThan(reference + 1e-6);
        fitted++;
      }
    }
    assertThat(fitted).isGreaterThan(150);
  }

  @Test
  void aSeverePanelDoesNotCostItsNominees() {
    Random random = new Random(8);
    List<Mark> marks =
        marks(30, 6, (n, a) -> 50 + n + (a == 0 ? -15 : 0) + random.nextGaussian()).stream()
            .filter(m -> seen(m.nominee(), m.assessor()))
            .toList();
    List<String> adjusted =
        fit(marks).nominees().stream()
            .sorted(Comparator.comparingDouble(SeverityFit.Nominee::adjusted))
            .map(SeverityFit.Nominee::name)
            .toList();
    double displaced = 0;
    for (int place = 0; place < adjusted.size(); place++) {
      displaced += Math.abs(place - Integer.parseInt(adjusted.get(place).substring(1)));
    }
    assertThat(displaced / adjusted.size()).isLessThan(1.0);
  }

  private static boolean seen(String nominee, String assessor) {
    int n = Integer.parseInt(nominee.substring(1));
    int a = Integer.parseInt(assessor.substring(1));
    return (n + a) % 3 == 0 || a == n / 5;
  }

  private interface Rule {
    double mark(int nominee, int assessor);
  }

  private static List<Mark> marks(int nominees, int assessors, Rule rule) {
    List<Mark> marks = new ArrayList<>();
    for (int n = 0; n < nominees; n++) {
      for (int a = 0; a < assessors; a++) {
        marks.add(new Mark("N" + n, "A" + a, rule.mark(n, a)));
      }
    }
    return marks;
  }

  private static SeverityFit fit(List<Mark> marks) {
    return ((SeverityOutcome.Fitted) SeverityModel.fit(marks)).fit();
  }
}
