package id.paritrana.web;

import static org.assertj.core.api.Assertions.assertThat;

import id.paritrana.Database;
import id.paritrana.Deeds;
import id.paritrana.OnEachDatabase;
import id.paritrana.Stage;
import id.paritrana.assessment.Conflict;
import id.paritrana.assessment.DeclaringConflicts;
import id.paritrana.assessment.Marking;
import id.paritrana.assessment.Rubrics;
import id.paritrana.award.Edition;
import id.paritrana.award.Milestone;
import id.paritrana.decision.CategoryRound;
import id.paritrana.decision.ClosingAssessment;
import id.paritrana.identity.Actor;
import id.paritrana.scoring.scheme.Criterion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What the report on a panel says of marks of every kind. */
@OnEachDatabase
class PanelReportTest {

  /** The mark of a seat that declares a conflict instead. */
  private static final int CONFLICT = -1;

  private final Database.Portal portal;
  private final Stage stage;
  private final Deeds deeds;
  private final Edition edition;
  private final long category;
  private final List<String> numbers;
  private final String report;

  PanelReportTest(Database database) {
    portal = database.portal();
    stage = new Stage(portal);
    deeds = new Deeds(stage);
    edition = stage.openEdition("provincial");
    category = stage.category(edition, "kabkota");
    numbers = List.of(deeds.admit(category, 700), deeds.admit(category, 600));
    deeds.reach(edition, Milestone.Kind.SUBMISSION_DEADLINE);
    deeds.await(category, CategoryRound.Stage.SHORTLISTING);
    deeds.confirmShortlist(category);
    report = "/rounds/" + edition.code() + "/kabkota/panel.pdf";
  }

  @Test
  void seatsThatShareNoNomineeAreSaidToBeIncomparable() {
    assertThat(Reader.as(portal, stage.organiser()).status(report)).isEqualTo(404);

    mark(new int[] {1, 2, CONFLICT}, new int[] {CONFLICT, CONFLICT, 2});

    assertThat(words())
        .contains("Panel terbelah menjadi 2 kelompok tanpa nomine bersama")
        .contains("Kursi 1, 2 menilai", "Kursi 3 menilai")
        .contains("Kursi 1 menyatakan benturan kepentingan dengan")
        .contains(" 1 2 B ");
  }

  @Test
  void severityIsToldSeatBySeat() {
    mark(new int[] {1, 2, 2}, new int[] {1, 2, 1});

    assertThat(words())
        .contains(
            "2 31,25 10,42 assessor1",
            "2 62,5 -10,42 assessor2",
            "Keketatan setiap kursi",
            " 1 2 2 ",
            " 1 2 1 ")
        .doesNotContain("tidak dapat ditaksir", "terbelah");
  }

  private void mark(int[] first, int[] second) {
    for (String number : numbers) {
      deeds.interview(number);
      int[] marks = number.equals(numbers.getFirst()) ? first : second;
      for (int seat = 1; seat <= 3; seat++) {
        mark(stage.assessor(seat), number, marks[seat - 1]);
      }
    }
    stage.bean(ClosingAssessment.class).close(stage.organiser(), category, Instant.now()).orThrow();
    deeds.await(category, CategoryRound.Stage.RANKING);
  }

  private void mark(Actor assessor, String number, int points) {
    Instant now = Instant.now();
    stage
        .bean(DeclaringConflicts.class)
        .declare(
            assessor,
            number,
            points == CONFLICT ? Conflict.Stance.CONFLICTED : Conflict.Stance.NONE,
            points == CONFLICT ? "Kerabat bekerja di sana." : "",
            now)
        .orThrow();
    if (points != CONFLICT) {
      for (Criterion.Judged judged : stage.bean(Rubrics.class).of(category)) {
        stage
            .bean(Marking.class)
            .save(assessor, number, judged.id(), BigDecimal.valueOf(points), "Sesuai rubrik.", now)
            .orThrow();
      }
      stage.bean(Marking.class).handIn(assessor, number, now).orThrow();
    }
  }

  private String words() {
    byte[] pdf = Reader.as(portal, stage.organiser()).get(report).body();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
