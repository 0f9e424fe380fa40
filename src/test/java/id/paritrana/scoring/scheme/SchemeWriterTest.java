package id.paritrana.scoring.scheme;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.scoring.RandomCase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SchemeWriterTest {

  @ParameterizedTest
  @MethodSource("id.paritrana.scoring.scheme.ShippedSchemes#files")
  void aShippedSchemeReadsBackEqual(Path file) throws IOException {
    roundTrip(Files.readString(file));
  }

  @Test
  void everyKindOfRuleReadsBackEqual() {
    roundTrip(
        """
        scheme: "with \\"quotes\\", \\\\ and \\u00e9 \\U0001F3C5"
        provenance: SK 1/2026
        rounding: half-even
        aggregate: { power: 0.5 }
        at-least: 0.75
        criteria:
          - { id: a, weight: 0.1, figure: (a - b) / c, unit: rupiah, better: lower, scale: { scaled: [-1, 0.000001] }, treatment: { winsorise: 3, then: logarithm } }
          - { id: b, weight: 1, figure: growth(a), scale: { distance-to-target: 12.5 }, missing: impute-group-median }
          - { id: c, weight: 1, figure: a, scale: { distance-to-reference: N06 }, treatment: winsorise }
          - id: d
            weight: 3
            aggregate: copeland
            of:
              - { id: e, weight: 1, panel: { trimmed-mean: 0.2 }, marks-at-least: 5 }
              - { id: f, weight: 1, panel: median, missing: impute-mean }
        gates:
          - { id: g, requires: not (document x present or a > 1 and b present), applies-to: [k, l] }
        checks:
          - { id: h, that: a + b = c, applies-to: k }
        penalties:
          - { id: p, when: a >= 1, subtract: 'max(a, 2) * 3' }
        caps:
          - { id: q, when: a != 1, criterion: d, at-most: 60, applies-to: k }
        classes:
          - { id: low, from: 0 }
          - { id: high, name: { id: Tinggi, en: High }, from: 75.5 }
        tie-break: [d, a]
        band: 0.125
        winners: 0
        """);
  }

  @Test
  void randomSchemesReadBackEqual() {
    for (long seed = 0; seed < 200; seed++) {
      roundTrip(RandomCase.of(seed).yaml());
    }
  }

  private static void roundTrip(String yaml) {
    Scheme scheme = SchemeReaderTest.readable(yaml);
    String written = SchemeWriter.write(scheme);
    assertThat(SchemeReader.read(written)).isEqualTo(new SchemeReading.Readable(scheme));
    assertThat(SchemeWriter.write(SchemeReaderTest.readable(written))).isEqualTo(written);
    assertThat(scheme.criteria()).isNotEqualTo(List.of());
  }
}
