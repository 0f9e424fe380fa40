package id.paritrana.scoring.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.scoring.aggregation.Aggregation;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SchemeReaderTest {

  private static final String SKETCH =
      """
      scheme: kabupaten-kota, provincial level
      provenance: illustrative            # or the decree that sets it
      decimals: 2
      criteria:
        - id: regulation                  # judged: marks by rubric
          weight: 25
        - id: coverage                    # measured
          weight: 40
          of:
            - { id: coverage-total,      weight: 50, figure: active / universe,         better: higher, scale: { goalposts: [0, 100] } }
            - { id: coverage-vulnerable, weight: 30, figure: protected / vulnerable,    better: higher, scale: min-max, missing: exclude }
            - { id: coverage-growth,     weight: 20, figure: change(active / universe), better: higher, scale: percentile }
        - { id: innovation, weight: 15 }
        - { id: interview,  weight: 20 }
      aggregate: arithmetic               # or geometric, harmonic, by node
      gates:
        - { id: leader-statement, requires: document present }
        - { id: no-arrears,       requires: arrears-months <= 0, applies-to: companies }
      tie-break: [coverage, regulation, plenary]
      band: 0.50                          # closer than this goes to plenary
      """;

  @Test
  void theSketchedSchemeIsRead() {
    Scheme scheme = readable(SKETCH);
    assertThat(scheme.criteria())
        .extracting(Criterion::id)
        .containsExactly(
            "total",
            "regulation",
            "coverage",
            "coverage-total",
            "coverage-vulnerable",
            "coverage-growth",
            "innovation",
            "interview");
    assertThat(scheme.root().aggregation()).isEqualTo(new Aggregation.Arithmetic());
    assertThat(scheme.measured())
        .extracting(Criterion.Measured::scale)
        .containsExactly(
            new Scale.Goalposts(0, 100, true), new Scale.MinMax(0, 100), new Scale.Percentile());
    assertThat(scheme.measured()).extracting(Criterion.Measured::unit).containsOnly(Unit.PERCENT);
    assertThat(scheme.tieBreaks())
        .containsExactly(
            new TieBreak.By("coverage"), new TieBreak.By("regulation"), new TieBreak.Plenary());
    assertThat(scheme.band()).isEqualTo(0.5);
    assertThat(scheme.gates())
        .extracting(Gate::appliesTo)
        .containsExactly(List.of(), List.of("companies"));
  }

  @ParameterizedTest
  @MethodSource("id.paritrana.scoring.scheme.ShippedSchemes#files")
  void shippedSchemesAreReadableAndIllustrative(Path file) throws IOException {
    Scheme scheme = readable(Files.readString(file, StandardCharsets.UTF_8));
    assertThat(scheme.id() + ".yaml").isEqualTo(file.getFileName().toString());
    assertThat(scheme.isIllustrative()).isTrue();
    assertThat(scheme.criteria())
        .allSatisfy(criterion -> assertThat(criterion.name().id()).isNotEqualTo(criterion.id()));
  }

  @Test
  void whatWouldTurnOrEmptyAScoreIsRefused() {
    String careless =
        """
        scheme: careless
        provenance: illustrative
        aggregate: geometric
        criteria:
          - { id: a, weight: 1, figure: f, scale: { z-score: [50, -10] } }
          - { id: b, weight: 1, figure: f, scale: { z-score: [0, 0] } }
          - { id: c, weight: 1, figure: f, scale: { z-score: [0, 1] } }
          - { id: d, weight: 1, figure: f, scale: { min-max: [-1, 1] } }
          - { id: e, weight: 1, figure: f, scale: { z-score: [50, 10] } }
        tie-break: [c, c]
        """;
    assertThat(faults(careless))
        .extracting(fault -> fault.line() + " " + fault.wrong().in(Locale.ENGLISH))
        .containsExactlyInAnyOrder(
            "5 The standard deviation is -10.",
            "6 The standard deviation is 0.",
            "1 c has points below 0, for which this mean is not defined.",
            "1 d has points below 0, for which this mean is not defined.",
            "10 The step c stands twice.");
  }

  @Test
  void allFaultsAreToldAtOnceWithLineAndPath() {
    String broken =
        """
        scheme: broken
        provenance: illustrative
        decimals: nine
        criteria:
          - id: a
            weight: -1
          - id: b
            wieght: 2
            figure: active / / universe
            scale: logarithmic
          - id: a
            weight: 1
        tie-break: [plenary, c]
        """;
    assertThat(faults(broken))
        .extracting(fault -> fault.line() + " " + fault.path() + " " + fault.wrong().code())
        .containsExactly(
            "3 decimals scheme.no-number",
            "6 criteria/a/weight scheme.no-number",
            "7 criteria/b/weight scheme.key-missing",
            "8 criteria/b/wieght scheme.key-unknown",
            "9 criteria/b/figure formula.value-expected",
            "10 criteria/b/scale scheme.not-allowed",
            "11 criteria/a/id scheme.id-twice",
            "13 tie-break scheme.criterion-unknown",
            "13 tie-break scheme.after-plenary");
  }

  @Test
  void aFigureIsNamedOnceAndOnlyIfItIsRead() {
    String named =
        """
        scheme: named
        provenance: illustrative
        criteria:
          - { id: a, weight: 1, figure: change(active) / universe, scale: as-is }
        figures:
          - { id: active, name: { id: Peserta aktif, en: Active participants } }
          - { id: active }
          - { id: univers }
        """;
    assertThat(faults(named))
        .extracting(fault -> fault.line() + " " + fault.path() + " " + fault.wrong().code())
        .containsExactly("7 figures/id scheme.id-twice", "8 figures/id scheme.figure-unread");
  }

  @Test
  void faultsAreSaidInBothLanguages() {
    SchemeFault fault = faults("scheme: x\nprovenance: y\ncriteria: []\n").getFirst();
    assertThat(fault.wrong().in(Locale.of("id"))).isEqualTo("Tidak ada kriteria.");
    assertThat(fault.allowed().in(Locale.ENGLISH))
        .isEqualTo("Allowed: a list with at least one entry.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a: [",
        "- 1\n- 2",
        "a: &x 1\nb: *x",
        "--- 1\n--- 2",
        "\u0000",
        "7",
        "? [a]\n: b"
      })
  void whatIsNoSchemeIsRefusedWithAFault(String text) {
    assertThat(faults(text)).isNotEmpty();
  }

  static Scheme readable(String yaml) {
    return switch (SchemeReader.read(yaml)) {
      case SchemeReading.Readable(Scheme scheme) -> scheme;
      case SchemeReading.Faulty(List<SchemeFault> faults) -> throw new AssertionError(faults);
    };
  }

  private static List<SchemeFault> faults(String yaml) {
    return switch (SchemeReader.read(yaml)) {
      case SchemeReading.Readable(Scheme scheme) -> throw new AssertionError(scheme);
      case SchemeReading.Faulty(List<SchemeFault> faults) -> faults;
    };
  }
}
