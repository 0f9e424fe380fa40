package id.paritrana.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.award.FigureDefinition;
import id.paritrana.award.FigureDefinition.Unit;
import id.paritrana.identity.Refusal;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Figures that cannot be are refused; those that can are written as they were stated. */
class FigureFormTest {

  private static final Instant NOW = Instant.parse("2023-07-05T00:00:00Z");

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
  void againstWhomIsWrittenOnlyWherePeopleAreCounted() {
    FigureStatement statement = statement(ratio("3", "4"));

    assertThat(FigureForm.words(definition(Unit.PEOPLE, "all"), statement))
        .isEqualTo("3 / 4 OWN_WORKERS @ 2022-12-31 (uji)");
    assertThat(FigureForm.words(definition(Unit.MONTHS, "all"), statement))
        .isEqualTo("3 / 4 @ 2022-12-31 (uji)");
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
        FigureDefinition.Necessity.OPTIONAL);
  }
}
