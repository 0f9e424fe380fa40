package id.paritrana.web.scores;

import id.paritrana.decision.SetMark;
import id.paritrana.indicator.Measurement;
import id.paritrana.scoring.Applied;
import id.paritrana.scoring.Breakdown;
import id.paritrana.scoring.Mark;
import id.paritrana.scoring.Quoted;
import id.paritrana.scoring.Used;
import id.paritrana.scoring.scheme.Rounding;
import id.paritrana.scoring.wording.Remark;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Says a breakdown in the reader's language. */
final class ScoreTree {

  private final Locale locale;
  private final Rounding rounding;
  private final Seats seats;
  private final Map<String, SetMark> set;

  private ScoreTree(Locale locale, Rounding rounding, Seats seats, Map<String, SetMark> set) {
    this.locale = locale;
    this.rounding = rounding;
    this.seats = seats;
    this.set = set;
  }

  /** Whether the reader may know which seat gave a mark. */
  enum Seats {
    NAMED,
    HIDDEN
  }

  /**
   * @param set marks that counted in place of the seats', by criterion
   */
  static ScoreNode of(
      Breakdown root, Rounding rounding, Seats seats, Map<String, SetMark> set, Locale locale) {
    return new ScoreTree(locale, rounding, seats, set).node(root);
  }

  private ScoreNode node(Breakdown breakdown) {
    return new ScoreNode(
        breakdown.criterion().id(),
        breakdown.criterion().name().in(locale),
        breakdown.points().isPresent()
            ? Optional.of(rounding.of(breakdown.points().getAsDouble()))
            : Optional.empty(),
        breakdown.weight(),
        rounding.of(breakdown.contribution()),
        breakdown.contribution() / 100,
        sentences(breakdown),
        figures(breakdown),
        quoted(breakdown),
        marks(breakdown),
        set(breakdown),
        breakdown.parts().stream().map(this::node).toList());
  }

  private List<String> sentences(Breakdown breakdown) {
    List<Applied> adjustments =
        switch (breakdown) {
          case Breakdown.Combined combined -> combined.adjustments();
          case Breakdown.Measured measured -> measured.adjustments();
          case Breakdown.Judged judged -> judged.adjustments();
        };
    Stream<Remark> remarks =
        Stream.concat(breakdown.remarks().stream(), adjustments.stream().map(Applied::remark));
    return remarks.distinct().map(remark -> remark.in(locale)).toList();
  }

  private static List<Used> figures(Breakdown breakdown) {
    return breakdown instanceof Breakdown.Measured measured ? measured.figures() : List.of();
  }

  private static Optional<Quoted> quoted(Breakdown breakdown) {
    return breakdown instanceof Breakdown.Measured measured ? measured.quoted() : Optional.empty();
  }

  private Optional<SetMark> set(Breakdown breakdown) {
    return breakdown instanceof Breakdown.Judged judged
        ? Optional.ofNullable(set.get(judged.criterion().id()))
        : Optional.empty();
  }

  /** By seat where seats are named, else by points, so that the order tells nothing. */
  private List<ScoreNode.PanelMark> marks(Breakdown breakdown) {
    if (!(breakdown instanceof Breakdown.Judged judged) || set(breakdown).isPresent()) {
      return List.of();
    }
    List<ScoreNode.PanelMark> marks =
        judged.marks().stream()
            .filter(Mark.Given.class::isInstance)
            .map(Mark.Given.class::cast)
            .map(
                given ->
                    new ScoreNode.PanelMark(
                        seats == Seats.NAMED ? Optional.of(given.assessor()) : Optional.empty(),
                        Measurement.plain(given.points())))
            .toList();
    return seats == Seats.NAMED
        ? marks
        : marks.stream().sorted(Comparator.comparing(ScoreNode.PanelMark::points)).toList();
  }
}
