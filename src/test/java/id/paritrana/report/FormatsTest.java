package id.paritrana.report;

import static id.paritrana.report.Samples.ENGLISH;
import static id.paritrana.report.Samples.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FormatsTest {

  @Test
  void numbersKeepTheirDecimals() {
    assertThat(Formats.number(new BigDecimal("1358649"), INDONESIAN)).isEqualTo("1.358.649");
    assertThat(Formats.number(new BigDecimal("70.860"), INDONESIAN)).isEqualTo("70,860");
    assertThat(Formats.number(new BigDecimal("1E+3"), INDONESIAN)).isEqualTo("1.000");
    assertThat(Formats.number(new BigDecimal("70.86"), ENGLISH)).isEqualTo("70.86");
  }

  @Test
  void missingNumberIsADashAndNotZero() {
    assertThat(Formats.number(null, INDONESIAN)).isEqualTo("–");
  }

  @Test
  void percentSignsStandCloseAndOtherUnitsApart() {
    assertThat(Formats.quantity(new BigDecimal("40"), "%", INDONESIAN)).isEqualTo("40%");
    assertThat(Formats.quantity(new BigDecimal("4"), "program", INDONESIAN))
        .isEqualTo("4\u00a0program");
  }

  @Test
  void datesNameTheMonth() {
    assertThat(Formats.date(LocalDate.of(2023, 7, 5), INDONESIAN)).isEqualTo("5 Juli 2023");
    assertThat(Formats.date(LocalDate.of(2023, 7, 5), ENGLISH)).isEqualTo("5 July 2023");
  }

  @Test
  void placesAreRoman() {
    assertThat(Formats.roman(1)).isEqualTo("I");
    assertThat(Formats.roman(4)).isEqualTo("IV");
    assertThat(Formats.roman(19)).isEqualTo("XIX");
    assertThat(Formats.roman(48)).isEqualTo("XLVIII");
  }

  @Test
  void cellPatternsShowTheDecimalsOfTheScore() {
    assertThat(Formats.pattern(0)).isEqualTo("#,##0");
    assertThat(Formats.pattern(2)).isEqualTo("#,##0.00");
  }

  @Test
  void theNumberAtTheEndOfAnAddressStandsOnALineOfItsOwn() {
    assertThat(Formats.address("https://paritrana.example/certificates/PRT-X-0001"))
        .isEqualTo("https://paritrana.example/certificates/\nPRT-X-0001");
  }

  @Test
  void anIntervalOfOneRankIsThatRank() {
    assertThat(Formats.interval(1, 1)).isEqualTo("1");
    assertThat(Formats.interval(2, 13)).isEqualTo("2–13");
  }
}
