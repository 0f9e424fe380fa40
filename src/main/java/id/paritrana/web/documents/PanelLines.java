package id.paritrana.web.documents;

import id.paritrana.assessment.Mark;
import id.paritrana.award.PanelSeat;
import id.paritrana.decision.ReadingPanels;
import id.paritrana.nomination.Nomination;
import id.paritrana.report.AgreementLine;
import id.paritrana.report.Note;
import id.paritrana.report.PanelCriterion;
import id.paritrana.report.PanelReport;
import id.paritrana.report.PanelRow;
import id.paritrana.report.SeverityLine;
import id.paritrana.scoring.agreement.Concordance;
import id.paritrana.scoring.agreement.IntraclassCorrelation;
import id.paritrana.scoring.agreement.IntraclassCorrelation.Form;
import id.paritrana.scoring.scheme.Criterion;
import id.paritrana.scoring.severity.MarkScale;
import id.paritrana.scoring.severity.PanelAgreement;
import id.paritrana.scoring.severity.PanelTotals;
import id.paritrana.web.Page;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The marks of a panel, how far they agree, and who gave none. */
final class PanelLines {

  /** Krippendorff's own thresholds for his alpha; no source of the award sets any. */
  private static final double RELIABLE = 0.8;

  private static final double TENTATIVE = 0.667;

  private final Page page;
  private final ReadingPanels.Work work;
  private final Map<String, String> nominees;
  private final List<id.paritrana.scoring.severity.Mark> totals;
  private final SeverityLines severity;

  /**
   * @param holders names by the number of the seat
   * @param nominees names by the number of the nomination
   */
  PanelLines(
      Page page,
      ReadingPanels.Work work,
      Map<Integer, String> holders,
      Map<String, String> nominees) {
    this.page = page;
    this.work = work;
    this.nominees = nominees;
    this.totals =
        PanelTotals.of(
            work.criteria().stream()
                .map(
                    criterion ->
                        new PanelTotals.Sheet(
                            new MarkScale(0, criterion.rubric().max()), marks(criterion)))
                .toList());
    this.severity = new SeverityLines(page, work.seats(), totals, holders, nominees);
  }

  private List<id.paritrana.scoring.severity.Mark> marks(Criterion.Judged criterion) {
    List<id.paritrana.scoring.severity.Mark> marks = new ArrayList<>();
    for (Nomination nomination : work.nominations()) {
      for (PanelSeat seat : work.seats()) {
        work.mark(seat, nomination, criterion.id())
            .map(Mark::points)
            .ifPresent(
                points ->
                    marks.add(
                        new id.paritrana.scoring.severity.Mark(
                            nomination.number(),
                            Integer.toString(seat.number()),
                            points.doubleValue())));
      }
    }
    return marks;
  }

  List<Note> findings() {
    if (totals.isEmpty()) {
      return List.of(new Note(page.text("documents.panel.none")));
    }
    List<Note> notes = new ArrayList<>();
    double alpha = PanelAgreement.of(totals).intervalAlpha();
    if (!Double.isNaN(alpha)) {
      notes.add(new Note(page.text(alphaText(alpha), Decimals.plain(alpha))));
    }
    notes.addAll(severity.findings());
    return notes;
  }

  private static String alphaText(double alpha) {
    return alpha >= RELIABLE
        ? "documents.panel.reliable"
        : alpha >= TENTATIVE ? "documents.panel.tentative" : "documents.panel.weak";
  }

  List<Note> reading() {
    return totals.isEmpty()
        ? List.of()
        : List.of(
            new Note(
                page.text(
                    "documents.panel.reading",
                    BigDecimal.valueOf(RELIABLE),
                    BigDecimal.valueOf(TENTATIVE))),
            new Note(page.text("documents.panel.reading.severity")));
  }

  List<AgreementLine> agreement() {
    List<AgreementLine> lines = new ArrayList<>();
    if (work.criteria().size() > 1 && !totals.isEmpty()) {
      lines.add(agreement(page.text("documents.panel.all"), totals));
    }
    for (Criterion.Judged criterion : work.criteria()) {
      List<id.paritrana.scoring.severity.Mark> marks = marks(criterion);
      if (!marks.isEmpty()) {
        lines.add(agreement(criterion.name().in(page.language().locale()), marks));
      }
    }
    return lines;
  }

  private static AgreementLine agreement(
      String label, List<id.paritrana.scoring.severity.Mark> marks) {
    PanelAgreement found = PanelAgreement.of(marks);
    return new AgreementLine(
        label,
        found.nominees(),
        found.fullyMarked(),
        coefficient(found.intervalAlpha()),
        coefficient(found.concordance().map(Concordance::w).orElse(Double.NaN)),
        intraclass(found, Form.TWO_WAY_RANDOM_SINGLE),
        intraclass(found, Form.TWO_WAY_RANDOM_AVERAGE));
  }

  private static @Nullable BigDecimal intraclass(PanelAgreement found, Form form) {
    return coefficient(
        found.intraclass().stream()
            .filter(each -> each.form() == form)
            .mapToDouble(IntraclassCorrelation::value)
            .findFirst()
            .orElse(Double.NaN));
  }

  private static @Nullable BigDecimal coefficient(double value) {
    return Double.isFinite(value) ? Decimals.plain(value) : null;
  }

  List<SeverityLine> severity() {
    return totals.isEmpty() ? List.of() : severity.all();
  }

  /** The numbers of the seats, and empty text past the last. */
  List<String> columns() {
    return padded(work.seats().stream().map(seat -> page.number(seat.number())).toList());
  }

  List<PanelCriterion> criteria() {
    return work.criteria().stream()
        .map(
            criterion ->
                new PanelCriterion(
                    criterion.name().in(page.language().locale()),
                    Decimals.plain(criterion.rubric().max()),
                    work.nominations().stream()
                        .map(
                            nomination ->
                                new PanelRow(
                                    nominees.get(nomination.number()),
                                    padded(cells(nomination, criterion))))
                        .toList()))
        .toList();
  }

  private List<String> cells(Nomination nomination, Criterion.Judged criterion) {
    return work.seats().stream()
        .map(
            seat ->
                work.isRecused(seat, nomination)
                    ? page.text("documents.panel.recused-cell")
                    : work.mark(seat, nomination, criterion.id())
                        .map(mark -> page.number(Decimals.plain(mark.points().doubleValue())))
                        .orElse("–"))
        .toList();
  }

  private static List<String> padded(List<String> texts) {
    List<String> all = new ArrayList<>(texts);
    all.addAll(Collections.nCopies(PanelReport.MOST_SEATS - texts.size(), ""));
    return all;
  }

  /** Seat by seat: conflicts first, then nominees that it did not mark. */
  List<Note> recusals() {
    List<Note> notes = new ArrayList<>();
    for (PanelSeat seat : work.seats()) {
      List<Nomination> recused =
          work.nominations().stream().filter(each -> work.isRecused(seat, each)).toList();
      List<Nomination> unmarked =
          work.nominations().stream()
              .filter(each -> !work.isRecused(seat, each))
              .filter(
                  each ->
                      work.criteria().stream()
                          .anyMatch(c -> work.mark(seat, each, c.id()).isEmpty()))
              .toList();
      note(notes, "documents.panel.recused", seat, recused);
      note(notes, "documents.panel.absent", seat, unmarked);
    }
    return notes;
  }

  private void note(List<Note> notes, String key, PanelSeat seat, List<Nomination> about) {
    if (!about.isEmpty()) {
      notes.add(
          new Note(
              page.text(
                  key,
                  seat.number(),
                  about.stream()
                      .map(each -> nominees.get(each.number()))
                      .collect(Collectors.joining("; ")))));
    }
  }
}
