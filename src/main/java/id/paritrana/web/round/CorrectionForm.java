package id.paritrana.web.round;

import id.paritrana.decision.Correction;
import id.paritrana.decision.CorrectionPoints;
import id.paritrana.decision.OpeningCorrections;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Refusal;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.indicator.Measurement;
import id.paritrana.web.Form;
import id.paritrana.web.Page;
import id.paritrana.web.dossier.FigureFields;
import id.paritrana.web.objection.PointValue;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The form that opens a correction of one point.
 *
 * @param nominee whose point it is; empty text for the ranks alone
 * @param name of the point in words; empty text for the ranks alone
 * @param before what counts at the point now; nothing for the ranks alone
 * @param now when it was opened
 */
public record CorrectionForm(
    Rounds.Place place,
    Asked asked,
    CorrectionPoints.Point point,
    String nominee,
    String name,
    PointValue before,
    Instant now) {

  private static final String PREFIX = "final";

  /**
   * Which point somebody asks for, as an address says it: {@code FIGURE:coverage-total}.
   *
   * @param nomination its number; empty text for the ranks alone
   */
  public record Asked(Correction.Subject subject, String code, String nomination) {

    static Optional<Asked> of(String point, String nomination) {
      String[] parts = point.split(":", 2);
      return Stream.of(Correction.Subject.values())
          .filter(subject -> subject.name().equals(parts[0]))
          .findFirst()
          .map(
              subject ->
                  subject == Correction.Subject.RANKS
                      ? new Asked(subject, "", "")
                      : new Asked(subject, parts.length < 2 ? "" : parts[1], nomination));
    }

    /** As {@link #of} reads it. */
    public String point() {
      return code.isEmpty() ? subject.name() : subject.name() + ":" + code;
    }
  }

  /** The figure that is corrected; empty for other points. */
  public Optional<Figure> figure() {
    return point instanceof CorrectionPoints.Point.OfFigure of
        ? Optional.of(of.figure())
        : Optional.empty();
  }

  /** The highest mark of the criterion; empty for other points. */
  public Optional<BigDecimal> most() {
    return point instanceof CorrectionPoints.Point.OfMark of
        ? Optional.of(Measurement.plain(of.criterion().rubric().max()))
        : Optional.empty();
  }

  /** The fields of the corrected value; for a figure alone. */
  public FigureFields fields() {
    return FigureFields.forCorrection(PREFIX, figure().orElseThrow(), null);
  }

  /** Which days the corrected value may speak of. */
  public String days(Page page) {
    return fields().days(page, place.edition(), now, false);
  }

  /** What was typed; empty when the form now holds reasons against it. */
  Optional<OpeningCorrections.Request> read(Form form) {
    Optional<FigureStatement> stated =
        figure().isPresent() ? fields().read(form) : Optional.empty();
    Optional<BigDecimal> points = most().isPresent() ? form.number("points") : Optional.empty();
    return form.isRefused()
        ? Optional.empty()
        : Optional.of(
            new OpeningCorrections.Request(
                asked.subject(),
                asked.nomination(),
                asked.code(),
                stated.orElse(null),
                points.orElse(null),
                form.text("reason")));
  }

  /** The reason and the points have fields of their own; what is left belongs to the figure. */
  static List<Refusal> beside(List<Refusal> reasons) {
    return reasons.stream()
        .flatMap(
            reason ->
                List.of("reason", "points", "point").contains(String.valueOf(reason.field()))
                    ? Stream.of(reason)
                    : FigureFields.prefixed(PREFIX, List.of(reason)).stream())
        .toList();
  }
}
