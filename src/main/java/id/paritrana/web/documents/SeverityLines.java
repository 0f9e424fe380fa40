package id.paritrana.web.documents;

import id.paritrana.award.PanelSeat;
import id.paritrana.report.Note;
import id.paritrana.report.Range;
import id.paritrana.report.SeverityLine;
import id.paritrana.scoring.severity.AssessorReview;
import id.paritrana.scoring.severity.Limits;
import id.paritrana.scoring.severity.Mark;
import id.paritrana.scoring.severity.Panel;
import id.paritrana.scoring.severity.PanelTotals;
import id.paritrana.scoring.severity.SeverityFit;
import id.paritrana.scoring.severity.SeverityOutcome;
import id.paritrana.web.Page;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How severe each seat is over all criteria, or why that cannot be told. */
final class SeverityLines {

  /** The axis reaches at least so many points to either side. */
  private static final double NARROWEST = 5;

  private final Page page;
  private final List<PanelSeat> seats;
  private final Map<Integer, String> holders;
  private final Map<String, String> nominees;
  private final @Nullable AssessorReview review;

  /**
   * @param totals of nominees, by the number of the nomination, and seats
   * @param holders names by the number of the seat
   * @param nominees names by the number of the nomination
   */
  SeverityLines(
      Page page,
      List<PanelSeat> seats,
      List<Mark> totals,
      Map<Integer, String> holders,
      Map<String, String> nominees) {
    this.page = page;
    this.seats = seats;
    this.holders = holders;
    this.nominees = nominees;
    this.review =
        totals.isEmpty() ? null : AssessorReview.of(totals, PanelTotals.SCALE, Limits.USUAL);
  }

  /** Why there is no severity; nothing where there is one. */
  List<Note> findings() {
    if (review == null) {
      return List.of();
    }
    return switch (review.outcome()) {
      case SeverityOutcome.Fitted _ -> List.of();
      case SeverityOutcome.NotEstimable(var reason) ->
          List.of(new Note(page.text("documents.severity.none", page.label(reason))));
      case SeverityOutcome.NotComparable(var panels) -> {
        List<Note> notes = new ArrayList<>();
        notes.add(new Note(page.text("documents.severity.apart", panels.size())));
        panels.forEach(panel -> notes.add(new Note(said(panel))));
        yield notes;
      }
    };
  }

  private String said(Panel panel) {
    return page.text(
        "documents.severity.panel",
        String.join(", ", panel.assessors()),
        panel.nominees().stream().map(nominees::get).collect(Collectors.joining("; ")));
  }

  List<SeverityLine> all() {
    return seats.stream().map(this::line).toList();
  }

  private SeverityLine line(PanelSeat seat) {
    Optional<SeverityFit.Assessor> own =
        fitted().stream()
            .flatMap(fit -> fit.assessors().stream())
            .filter(each -> isOf(each.name(), seat))
            .findFirst();
    Optional<AssessorReview.Profile> profile =
        review == null
            ? Optional.empty()
            : review.profiles().stream().filter(e -> isOf(e.assessor(), seat)).findFirst();
    return new SeverityLine(
        seat.number(),
        page.label(seat.seat()),
        holders.get(seat.number()),
        profile.map(AssessorReview.Profile::marks).orElse(0),
        own.map(each -> Decimals.plain(each.rawMean())).orElse(null),
        own.map(each -> Decimals.plain(each.severity())).orElse(null),
        own.map(this::range).orElse(null),
        profile
            .map(AssessorReview.Profile::traits)
            .filter(traits -> !traits.isEmpty())
            .map(page::labels)
            .orElse(null));
  }

  private static boolean isOf(String assessor, PanelSeat seat) {
    return assessor.equals(Integer.toString(seat.number()));
  }

  private Optional<SeverityFit> fitted() {
    return review != null && review.outcome() instanceof SeverityOutcome.Fitted(SeverityFit fit)
        ? Optional.of(fit)
        : Optional.empty();
  }

  private Range range(SeverityFit.Assessor own) {
    double most =
        fitted().stream()
            .flatMap(fit -> fit.assessors().stream())
            .mapToDouble(each -> Math.abs(each.severity()) + 2 * each.standardError())
            .max()
            .orElse(0);
    BigDecimal end = Decimals.plain(Math.max(NARROWEST, most));
    return new Range(
        end.negate(),
        end,
        Decimals.plain(own.severity() - 2 * own.standardError()),
        Decimals.plain(own.severity() + 2 * own.standardError()),
        BigDecimal.ZERO,
        Decimals.plain(own.severity()));
  }
}
