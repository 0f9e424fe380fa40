package id.paritrana.indicator.shrinkage;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.award.Category;
import id.paritrana.award.FigureDefinition;
import id.paritrana.identity.Organisation;
import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.indicator.FigureValue;
import id.paritrana.indicator.Measurement;
import id.paritrana.indicator.Observation;
import id.paritrana.nomination.Nomination;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Only like is held against like, and nothing is taken for zero. */
class TraceTest {

  private static final Instant NOW = Instant.parse("2023-07-05T08:00:00Z");
  private static final DenominatorKind FORCE = DenominatorKind.LABOUR_FORCE;

  private int number;

  @Test
  void countsFallByPercentagePointsInVerificationAndInAll() {
    assertThat(trace(of(800, 1000), of(700, 1000), of(750, 1000)))
        .isEqualTo(
            new Trace.Compared(
                Trace.Basis.COUNTS, FORCE, new BigDecimal("-10.0000"), new BigDecimal("-5.0000")));
  }

  @Test
  void barePercentagesStandApartFromCounts() {
    assertThat(trace(percent("70.86"), percent("68"), null))
        .isEqualTo(
            new Trace.Compared(
                Trace.Basis.PERCENTAGES, FORCE, new BigDecimal("-2.86"), new BigDecimal("-2.86")));
    assertThat(trace(percent("70.86"), of(4974, 10000), null))
        .isEqualTo(new Trace.Uncompared(Trace.Cause.PERCENTAGE_AGAINST_COUNTS));
    assertThat(trace(of(4974, 10000), of(4974, 10000), percent("50")))
        .isEqualTo(new Trace.Uncompared(Trace.Cause.PERCENTAGE_AGAINST_COUNTS));
  }

  @Test
  void anotherDenominatorIsNoFall() {
    Measurement ofWorkers =
        new Measurement.Ratio(
            BigDecimal.valueOf(600), BigDecimal.valueOf(1000), DenominatorKind.WORKERS);
    assertThat(trace(of(800, 1000), ofWorkers, null))
        .isEqualTo(new Trace.Uncompared(Trace.Cause.OTHER_DENOMINATOR));
  }

  @Test
  void whatIsMissingIsNotZero() {
    assertThat(trace(null, null, null)).isEqualTo(new Trace.Uncompared(Trace.Cause.NOT_STATED));
    assertThat(trace(of(1, 2), null, null))
        .isEqualTo(new Trace.Uncompared(Trace.Cause.NOT_VERIFIED));
  }

  @Test
  void amountsFallByPartsOfWhatWasDeclared() {
    assertThat(traceOfAmounts(200, 150))
        .isEqualTo(
            new Trace.Compared(
                Trace.Basis.AMOUNTS, null, new BigDecimal("-25.0000"), new BigDecimal("-25.0000")));
    assertThat(traceOfAmounts(0, 3)).isEqualTo(new Trace.Uncompared(Trace.Cause.FROM_ZERO));
    assertThat(traceOfAmounts(0, 0))
        .isEqualTo(new Trace.Compared(Trace.Basis.AMOUNTS, null, BigDecimal.ZERO, BigDecimal.ZERO));
  }

  @Test
  void aLineTellsTheMedianTheLargestFallAndTheSums() {
    TracedFigure most = figure(of(800, 1000), of(600, 1000), null);
    List<FallGroup> groups =
        FallGroup.byIndicator(
            List.of(
                figure(of(500, 1000), of(510, 1000), null),
                most,
                figure(of(100, 200), of(100, 200), null),
                figure(of(300, 1000), of(300, 1000), of(290, 1000)),
                figure(percent("40"), percent("39"), null),
                figure(of(1, 2), null, null)));

    FallGroup group = groups.getFirst();
    FallLine line = group.lines().getFirst();
    assertThat(groups).hasSize(1);
    assertThat(group.lines()).hasSize(2);
    assertThat(group.uncompared()).isEqualTo(Map.of(Trace.Cause.NOT_VERIFIED, 1));
    assertThat(List.of(line.compared(), line.fell(), line.rose(), line.objected()))
        .isEqualTo(List.of(4, 2, 1, 1));
    assertThat(line.median()).isEqualByComparingTo("-0.5");
    assertThat(line.largest()).contains(most);
    FallLine.Sums sums = line.sums().orElseThrow();
    assertThat(sums.declared())
        .isEqualTo(new FallLine.Sum(BigDecimal.valueOf(1700), BigDecimal.valueOf(3200)));
    assertThat(sums.verified().numerator()).isEqualTo(BigDecimal.valueOf(1510));
    assertThat(sums.last().share()).contains(new BigDecimal("46.88"));
    assertThat(group.lines().getLast().sums()).isEmpty();
  }

  @Test
  void severalIndicatorsAreCountedTogetherButNeverAddedUp() {
    FallGroup region =
        FallGroup.by(
                TracedFigure::region,
                List.of(
                    figure(of(500, 1000), of(400, 1000), null), figure(of(5, 10), of(5, 10), null)))
            .getFirst();
    assertThat(region.key()).isEqualTo("Kabupaten Contoh");
    assertThat(region.lines()).extracting(FallLine::compared).containsExactly(2);
    assertThat(region.lines()).allMatch(line -> line.sums().isEmpty() && line.kind() == null);
  }

  private Trace trace(
      @Nullable Measurement declared, @Nullable Measurement verified, @Nullable Measurement last) {
    return figure(declared, verified, last).trace();
  }

  private Trace traceOfAmounts(long declared, long verified) {
    return traced(
            definition("amount", null, FigureDefinition.Unit.COUNT),
            new Measurement.Amount(BigDecimal.valueOf(declared)),
            new Measurement.Amount(BigDecimal.valueOf(verified)),
            null)
        .trace();
  }

  private TracedFigure figure(
      @Nullable Measurement declared, @Nullable Measurement verified, @Nullable Measurement last) {
    return traced(
        definition("active", "universe", FigureDefinition.Unit.PEOPLE), declared, verified, last);
  }

  private TracedFigure traced(
      FigureDefinition definition,
      @Nullable Measurement declared,
      @Nullable Measurement verified,
      @Nullable Measurement last) {
    Map<FigureValue.Stage, FigureValue> values = new EnumMap<>(FigureValue.Stage.class);
    put(values, FigureValue.Stage.DECLARED, declared);
    put(values, FigureValue.Stage.VERIFIED, verified);
    put(values, FigureValue.Stage.FINAL, last);
    Observation observation = new Observation(1L, 1, 1, Observation.Provenance.DECLARED, null);
    return TracedFigure.of(
        nomination(),
        new Category(
            1L,
            1,
            "kabkota",
            1,
            "Kabupaten",
            "Regency",
            Set.of(),
            null,
            3,
            5,
            Category.Interview.HELD,
            Set.of()),
        new Organisation(
            1L,
            "K",
            "Kabupaten Contoh",
            Organisation.Kind.REGENCY,
            "Kalimantan Timur",
            ZoneId.of("Asia/Makassar")),
        new Figure(
            definition, declared == null ? null : observation, values, List.of(), List.of()));
  }

  private Nomination nomination() {
    return new Nomination(
        1L,
        "N-" + number++,
        1,
        1,
        1,
        1,
        null,
        Nomination.Status.ADMITTED,
        null,
        null,
        NOW,
        1,
        NOW,
        1L,
        NOW,
        1,
        0);
  }

  private static FigureDefinition definition(
      String numerator, @Nullable String denominator, FigureDefinition.Unit unit) {
    return new FigureDefinition(
        1L,
        1,
        "coverage-total",
        1,
        "Cakupan",
        "Coverage",
        numerator,
        denominator,
        unit,
        FigureDefinition.Necessity.REQUIRED,
        null,
        null,
        null,
        0);
  }

  private static void put(
      Map<FigureValue.Stage, FigureValue> values,
      FigureValue.Stage stage,
      @Nullable Measurement measurement) {
    if (measurement != null) {
      values.put(
          stage,
          FigureValue.of(
              1,
              stage,
              new FigureStatement(measurement, LocalDate.of(2022, 12, 31), "Register"),
              null,
              NOW,
              1));
    }
  }

  private static Measurement of(long numerator, long denominator) {
    return new Measurement.Ratio(
        BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), FORCE);
  }

  private static Measurement percent(String percent) {
    return new Measurement.QuotedPercent(new BigDecimal(percent), FORCE);
  }
}
