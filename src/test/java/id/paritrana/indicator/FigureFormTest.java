package id.paritrana.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.award.Edition;
import id.paritrana.award.FigureDefinition;
import id.paritrana.award.FigureDefinition.Unit;
import id.paritrana.identity.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Figures that cannot be are refused; those that can are written as they were stated. */
class FigureFormTest {

  private static final Instant NOW = Instant.parse("2023-07-05T00:00:00Z");
  private static final Edition EDITION =
      new Edition(
          1L,
          "UJI",
          "Uji",
          Edition.Level.PROVINCIAL,
          "Kalimantan Timur",
          null,
          LocalDate.of(2022, 1, 1),
          LocalDate.of(2022, 12, 31),
          ZoneId.of("Asia/Makassar"),
          1,
          Edition.Provenance.ILLUSTRATIVE,
          0,
          NOW,
          1,
          null,
          null);

  @ParameterizedTest
  @CsvSource({"MONTHS, 20, 12", "COUNT, 7, 4", "PEOPLE, 11, 10", "RUPIAH, 2, 1"})
  void aPartIsNoMoreThanItsWhole(Unit unit, String part, String whole) {
    assertThat(fault(unit, "whole", ratio(part, whole))).contains("figure.more-than-all");
    assertThat(fault(unit, "whole", ratio(whole, whole))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Unit.class)
  void everyUnitIsCountedWhole(Unit unit) {
    assertThat(fault(unit, null, new Measurement.Amount(new BigDecimal("10.5"))))
        .contains("figure.not-whole");
    assertThat(fault(unit, "whole", ratio("1", "99.5"))).contains("figure.not-whole");
    assertThat(fault(unit, null, new Measurement.Amount(new BigDecimal("10.0")))).isEmpty();
  }

  @Test
  void rupiahPerWorkerMayExceedTheWorkersAndTakeNoPercentage() {
    assertThat(fault(Unit.RUPIAH_PER_WORKER, "workers", ratio("6800000000", "9609"))).isEmpty();
    assertThat(fault(Unit.RUPIAH_PER_WORKER, "workers", percent("70")))
        .contains("figure.no-percentage");
    assertThat(((Measurement.Ratio) ratio("6800000000", "9609")).each()).isEqualTo("707670");
  }

  @Test
  void aShareIsAtMostAHundredPerCent() {
    assertThat(fault(Unit.PEOPLE, "all", percent("100.01"))).contains("figure.above-hundred");
    assertThat(fault(Unit.PEOPLE, "all", percent("100"))).isEmpty();
  }

  @Test
  void moreThanTheDefinitionAllowsIsRefused() {
    FigureDefinition months = bounded(12L, null, null);
    assertThat(FigureForm.fault(months, statement(ratio("10", "24")), NOW).map(Refusal::code))
        .contains("figure.above-most");
    assertThat(FigureForm.fault(months, statement(ratio("10", "12")), NOW)).isEmpty();
    assertThat(FigureForm.fault(months, statement(percent("99")), NOW)).isEmpty();
  }

  @Test
  void whatIsUnusualOrOfAnotherYearIsDoubted() {
    FigureDefinition definition = bounded(null, 2L, 12L);
    assertThat(doubts(definition, "500", "2022-12-31")).containsExactly("doubt.unusually-many");
    assertThat(doubts(definition, "1", "2022-01-01")).containsExactly("doubt.unusually-few");
    assertThat(doubts(definition, "12", "2022-06-30")).isEmpty();
    assertThat(doubts(definition, "2", "2021-12-31")).containsExactly("doubt.outside-period");
    assertThat(doubts(definition, "2", "2023-01-01")).containsExactly("doubt.outside-period");
    assertThat(doubts(bounded(400L, null, null), "401", "2022-01-01"))
        .containsExactly("doubt.impossible");
  }

  @Test
  void aFigureOfTheYearBeforeSpeaksOfThatYear() {
    FigureDefinition previous =
        new FigureDefinition(
            null,
            1,
            "uji",
            1,
            "Uji",
            "Test",
            "part",
            "whole",
            Unit.PEOPLE,
            FigureDefinition.Necessity.OPTIONAL,
            null,
            null,
            null,
            1);
    assertThat(doubts(previous, "3", "2021-12-31")).isEmpty();
    assertThat(doubts(previous, "3", "2022-12-31")).containsExactly("doubt.outside-period");
    assertThat(AsOfWindow.of(EDITION, previous, NOW))
        .isEqualTo(
            new AsOfWindow(
                LocalDate.of(2019, 1, 1),
                LocalDate.of(2021, 1, 1),
                LocalDate.of(2021, 12, 31),
                LocalDate.of(2023, 7, 5)));
  }

  @Test
  void theSameCountIsEqualHoweverItWasWritten() {
    assertThat(ratio("500.00", "1000")).isEqualTo(ratio("500", "1000.0"));
    assertThat(percent("57.860")).isEqualTo(percent("57.86"));
  }

  @Test
  void againstWhomIsWrittenOnlyWherePeopleAreCounted() {
    FigureStatement statement = statement(ratio("3", "4"));

    assertThat(FigureForm.words(definition(Unit.PEOPLE, "all"), statement))
        .isEqualTo("3 / 4 OWN_WORKERS @ 2022-12-31 (uji)");
    assertThat(FigureForm.words(definition(Unit.MONTHS, "all"), statement))
        .isEqualTo("3 / 4 @ 2022-12-31 (uji)");
  }

  private static List<String> doubts(FigureDefinition definition, String count, String asOf) {
    return DoubtsPolicy.of(
            EDITION,
            definition,
            new FigureStatement(
                new Measurement.Amount(new BigDecimal(count)), LocalDate.parse(asOf), "uji"))
        .stream()
        .map(Doubt::code)
        .toList();
  }

  private static FigureDefinition bounded(
      @Nullable Long most, @Nullable Long usualLeast, @Nullable Long usualMost) {
    return new FigureDefinition(
        null,
        1,
        "uji",
        1,
        "Uji",
        "Test",
        "part",
        "whole",
        Unit.MONTHS,
        FigureDefinition.Necessity.REQUIRED,
        most,
        usualLeast,
        usualMost,
        0);
  }

  private static Optional<String> fault(
      Unit unit, @Nullable String denominator, Measurement measurement) {
    return FigureForm.fault(definition(unit, denominator), statement(measurement), NOW)
        .map(Refusal::code);
  }

  private static FigureStatement statement(Measurement measurement) {
    return new FigureStatement(measurement, LocalDate.of(2022, 12, 31), "uji");
  }

  private static Measurement ratio(String numerator, String denominator) {
    return new Measurement.Ratio(
        new BigDecimal(numerator), new BigDecimal(denominator), DenominatorKind.OWN_WORKERS);
  }

  private static Measurement percent(String percent) {
    return new Measurement.QuotedPercent(new BigDecimal(percent), DenominatorKind.NOT_GIVEN);
  }

  private static FigureDefinition definition(Unit unit, @Nullable String denominator) {
    return new FigureDefinition(
        null,
        1,
        "uji",
        1,
        "Uji",
        "Test",
        "part",
        denominator,
        unit,
        FigureDefinition.Necessity.OPTIONAL,
        null,
        null,
        null,
        0);
  }
}
