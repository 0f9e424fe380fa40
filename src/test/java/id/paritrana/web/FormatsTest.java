package id.paritrana.web;

import static id.paritrana.web.Language.ENGLISH;
import static id.paritrana.web.Language.INDONESIAN;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class FormatsTest {

  private static final Instant DEADLINE = Instant.parse("2023-07-05T08:59:59Z");

  @Test
  void wholeNumbersStandInGroupsOfThree() {
    assertThat(Formats.number(1_358_649, INDONESIAN)).isEqualTo("1.358.649");
    assertThat(Formats.number(1_358_649, ENGLISH)).isEqualTo("1,358,649");
  }

  @Test
  void aNumberKeepsItsDecimals() {
    assertThat(Formats.number(new BigDecimal("6.80"), INDONESIAN)).isEqualTo("6,80");
    assertThat(Formats.number(new BigDecimal("1E+3"), ENGLISH)).isEqualTo("1,000");
  }

  @Test
  void aShareStandsInPerCent() {
    assertThat(Formats.percent(new BigDecimal("70.86"), INDONESIAN)).isEqualTo("70,86\u00a0%");
    assertThat(Formats.percent(new BigDecimal("70.86"), ENGLISH)).isEqualTo("70.86%");
  }

  @Test
  void datesAreWrittenOut() {
    LocalDate day = LocalDate.of(2023, 7, 5);
    assertThat(Formats.date(day, INDONESIAN)).isEqualTo("5 Juli 2023");
    assertThat(Formats.date(day, ENGLISH)).isEqualTo("5 July 2023");
  }

  @Test
  void timesNameTheirZoneAndNeverRoundPastADeadline() {
    assertThat(Formats.time(DEADLINE, ZoneId.of("Asia/Makassar"), INDONESIAN))
        .isEqualTo("5 Juli 2023 16.59\u00a0WITA");
    assertThat(Formats.time(DEADLINE, ZoneId.of("Asia/Jakarta"), ENGLISH))
        .isEqualTo("5 July 2023 15:59\u00a0WIB");
    assertThat(Formats.time(DEADLINE, ZoneId.of("Asia/Jayapura"), INDONESIAN))
        .isEqualTo("5 Juli 2023 17.59\u00a0WIT");
  }
}
