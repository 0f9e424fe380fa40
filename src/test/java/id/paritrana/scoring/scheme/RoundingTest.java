package id.paritrana.scoring.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundingTest {

  @ParameterizedTest
  @CsvSource({
    "2.345, HALF_UP, 2.35",
    "2.345, HALF_EVEN, 2.34",
    "2.355, HALF_EVEN, 2.36",
    "2.349, DOWN, 2.34",
    "-2.345, HALF_UP, -2.35",
    "0, HALF_UP, 0.00",
    // What doubles make of 82.345 by way of sums is printed as a reader would print it.
    "82.34499999999998, HALF_UP, 82.35",
    "82.344999, HALF_UP, 82.34"
  })
  void scoresArePrintedAsAReaderWouldRoundThem(double value, Rounding.Mode mode, String printed) {
    assertThat(new Rounding(2, mode).of(value)).isEqualTo(new BigDecimal(printed));
  }
}
