package id.paritrana.scoring.severity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.paritrana.scoring.severity.AssessorReview.Profile;
import id.paritrana.scoring.severity.AssessorReview.Trait;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AssessorReviewTest {

  private static final MarkScale SCALE = new MarkScale(0, 100);

  /**
   * Nominees of all qualities; the first five assessors are alike, the others each have a habit.
   */
  private static List<Mark> panel() {
    Random random = new Random(11);
    List<Mark> marks = new ArrayList<>();
    for (int n = 0; n < 30; n++) {
      double quality = 20 + 2 * n;
      for (int a = 0; a < 5; a++) {
        marks.add(new Mark("N" + n, "calm" + a, quality + 3 * random.nextGaussian()));
      }
      marks.add(new Mark("N" + n, "strict", quality - 14 + 3 * random.nextGaussian()));
      marks.add(new Mark("N" + n, "wild", quality + 14 * random.nextGaussian()));
      marks.add(new Mark("N" + n, "kind", 80 + quality / 10 + random.nextGaussian()));
    }
    return marks;
  }

  @Test
  void eachHabitIsNamedAndNobodyElseIs() {
    AssessorReview review = AssessorReview.of(panel(), SCALE, Limits.USUAL);
    var traits =
        review.profiles().stream().collect(Collectors.toMap(Profile::assessor, Profile::traits));
    for (int a = 0; a < 5; a++) {
      assertThat(traits.get("calm" + a)).isEqualTo(Set.of());
    }
    assertThat(traits.get("strict")).isEqualTo(Set.of(Trait.SEVERE));
    assertThat(traits.get("wild")).isEqualTo(Set.of(Trait.ERRATIC));
    assertThat(traits.get("kind")).contains(Trait.LENIENT, Trait.UPPER_END);
  }

  @Test
  void withoutAJointFitOnlyTheUseOfTheScaleIsReviewed() {
    List<Mark> marks = new ArrayList<>();
    for (int n = 0; n < 6; n++) {
      marks.add(new Mark("A" + n, "first", 95));
      marks.add(new Mark("A" + n, "second", 40));
      marks.add(new Mark("B" + n, "third", 50));
    }
    AssessorReview review = AssessorReview.of(marks, SCALE, Limits.USUAL);
    assertThat(review.outcome()).isInstanceOf(SeverityOutcome.NotComparable.class);
    assertThat(review.profiles())
        .isEqualTo(
            List.of(
                new Profile("first", 6, 1, 0, Set.of(Trait.UPPER_END)),
                new Profile("second", 6, 0, 0, Set.of()),
                new Profile("third", 6, 0, 0, Set.of())));
  }

  @Test
  void agreementIsMeasuredOnWhatEveryAssessorMarked() {
    List<Mark> marks = new ArrayList<>(panel());
    marks.removeIf(m -> m.nominee().equals("N3") && m.assessor().equals("calm1"));
    PanelAgreement agreement = PanelAgreement.of(marks);
    assertThat(agreement.nominees()).isEqualTo(30);
    assertThat(agreement.fullyMarked()).isEqualTo(29);
    assertThat(agreement.intraclass()).hasSize(6);
    assertThat(agreement.concordance().orElseThrow().w()).isCloseTo(0.9, within(0.1));
  }

  @Test
  void oneAssessorAloneHasNoAgreement() {
    PanelAgreement agreement =
        PanelAgreement.of(List.of(new Mark("A", "one", 3), new Mark("B", "one", 4)));
    assertThat(agreement.intraclass()).isEmpty();
    assertThat(agreement.concordance()).isEmpty();
    assertThat(agreement.ordinalAlpha()).isNaN();
  }
}
