package id.paritrana.scoring.explanation;

import id.paritrana.scoring.Mark;
import id.paritrana.scoring.Nominee;
import id.paritrana.scoring.Quantity;
import id.paritrana.scoring.Run;
import id.paritrana.scoring.Scoring;
import id.paritrana.scoring.Stage;
import id.paritrana.scoring.scheme.Scheme;
import id.paritrana.scoring.scheme.SchemeReader;
import id.paritrana.scoring.scheme.SchemeReading;
import java.util.List;
import java.util.Map;

/** Runs of a scheme with one criterion that is judged and one that is measured. */
final class TwoCriteria {

  static final String SCHEME =
      """
      scheme: test
      provenance: illustrative
      criteria:
        - { id: regulation, name: { id: Regulasi, en: Regulation }, weight: 40, rubric: { max: 4 } }
        - { id: coverage, name: { id: Cakupan, en: Coverage }, weight: 60, figure: active / universe, scale: as-is }
      penalties:
        - { id: late, name: { id: Terlambat, en: Late }, when: months-late > 0, subtract: months-late }
      classes:
        - { id: good, name: { id: Baik, en: Good }, from: 60 }
        - { id: other, name: { id: Lain, en: Other }, from: 0 }
      """;

  private TwoCriteria() {}

  static Nominee nominee(String id, double active, double late, double mark) {
    return Nominee.of(id, id)
        .withFigures(
            Map.of(
                "active", Quantity.of(active),
                "universe", Quantity.of(1000),
                "months-late", Quantity.of(late)))
        .withMarks(List.of(new Mark.Given("x", "regulation", mark)));
  }

  static Run run(Nominee... nominees) {
    return Scoring.run(scheme(), List.of(nominees), Stage.FULL);
  }

  static Scheme scheme() {
    return ((SchemeReading.Readable) SchemeReader.read(SCHEME)).scheme();
  }
}
