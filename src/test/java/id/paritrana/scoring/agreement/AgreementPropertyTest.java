package id.paritrana.scoring.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import id.paritrana.scoring.agreement.IntraclassCorrelation.Form;
import id.paritrana.scoring.agreement.KrippendorffAlpha.Scale;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class AgreementPropertyTest {

  @RepeatedTest(20)
  void anotherUnitOfMarksChangesNoCoefficientOfOrderOrDistance(RepetitionInfo run) {
    double[][] marks = marks(run.getCurrentRepetition());
    Ratings plain = Ratings.of(marks);
    Ratings scaled = Ratings.of(map(marks, m -> 3 + 2.5 * m));
    for (Form form : Form.values()) {
      assertThat(IntraclassCorrelation.of(scaled, form, 0.9).value())
          .isCloseTo(IntraclassCorrelation.of(plain, form, 0.9).value(), within(1e-10));
    }
    assertThat(Concordance.of(scaled, Concordance.Ties.CORRECTED))
        .isEqualTo(Concordance.of(plain, Concordance.Ties.CORRECTED));
    assertThat(KrippendorffAlpha.of(scaled, Scale.INTERVAL))
        .isCloseTo(KrippendorffAlpha.of(plain, Scale.INTERVAL), within(1e-10));
  }

  @RepeatedTest(20)
  void anIntervalHoldsItsEstimate(RepetitionInfo run) {
    for (Form form : Form.values()) {
      IntraclassCorrelation icc =
          IntraclassCorrelation.of(Ratings.of(marks(run.getCurrentRepetition())), form, 0.95);
      assertThat(icc.value()).isBetween(icc.lower(), icc.upper());
    }
  }

  @RepeatedTest(20)
  void consistencyOfThePanelIsCronbachsAlpha(RepetitionInfo run) {
    Ratings ratings = Ratings.of(marks(run.getCurrentRepetition()));
    assertThat(InternalConsistency.of(ratings).raw())
        .isCloseTo(
            IntraclassCorrelation.of(ratings, Form.TWO_WAY_MIXED_AVERAGE, 0.95).value(),
            within(1e-12));
  }

  @RepeatedTest(20)
  void concordanceWithoutTiesIsTheMeanSpearmanCorrelation(RepetitionInfo run) {
    Random random = new Random(run.getCurrentRepetition());
    double[][] marks = new double[8][4];
    for (double[] row : marks) {
      Arrays.setAll(row, i -> random.nextDouble());
    }
    Ratings ratings = Ratings.of(marks);
    double w = Concordance.of(ratings, Concordance.Ties.UNCORRECTED).w();
    assertThat((4 * w - 1) / 3).isCloseTo(Correlation.meanSpearman(ratings), within(1e-12));
  }

  @Test
  void aPanelOfOneMindAgreesFully() {
    Ratings ratings = Ratings.of(new double[][] {{1, 1, 1}, {2, 2, 2}, {4, 4, 4}});
    assertThat(Concordance.of(ratings, Concordance.Ties.CORRECTED).w()).isEqualTo(1);
    assertThat(KrippendorffAlpha.of(ratings, Scale.NOMINAL)).isEqualTo(1);
    assertThat(Kappa.fleiss(ratings).value()).isCloseTo(1, within(1e-15));
    assertThat(IntraclassCorrelation.of(ratings, Form.TWO_WAY_MIXED_SINGLE, 0.95).value())
        .isEqualTo(1);
  }

  @Test
  void aMissingMarkIsRefusedWhereEveryMarkIsNeeded() {
    Ratings ratings = Ratings.of(new double[][] {{1, 2}, {2, Double.NaN}, {3, 3}});
    assertThatThrownBy(() -> TwoWayMeanSquares.of(ratings))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("completeSubjects()");
    assertThat(ratings.completeSubjects()).isEqualTo(Ratings.of(new double[][] {{1, 2}, {3, 3}}));
  }

  @Test
  void withoutPairsAlphaIsNotANumber() {
    double none = Double.NaN;
    Ratings ratings = Ratings.of(new double[][] {{1, none}, {none, 2}});
    assertThat(KrippendorffAlpha.of(ratings, Scale.INTERVAL)).isNaN();
  }

  private static double[][] marks(long seed) {
    Random random = new Random(seed);
    double[][] marks = new double[10][5];
    for (double[] row : marks) {
      double quality = random.nextGaussian();
      Arrays.setAll(row, i -> Math.rint(5 + 2 * quality + random.nextGaussian()));
    }
    return marks;
  }

  private static double[][] map(double[][] marks, java.util.function.DoubleUnaryOperator unit) {
    return Arrays.stream(marks)
        .map(row -> Arrays.stream(row).map(unit).toArray())
        .toArray(double[][]::new);
  }
}
