package id.paritrana.decision;

import id.paritrana.identity.Act;
import id.paritrana.identity.Actor;
import id.paritrana.indicator.DenominatorKind;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.FigureStatement;
import id.paritrana.indicator.FigureValue;
import id.paritrana.indicator.Measurement;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What is to be corrected of a sealed result. It never changes, and overwrites nothing: what it
 * sets counts beside the rest unless it is given up, and for everybody once it is in force.
 *
 * @param number 1 and up within the category; the plenary that confirms it bears the same
 * @param nominationId whose point it corrects; empty for the ranks alone
 * @param point the code of a figure or the id of a criterion; empty for the ranks alone
 * @param points the mark that counts from now on; for a criterion alone
 * @param numerator of a figure, as the five that follow: see {@link FigureValue}
 * @param reason as everybody reads it once the correction is in force
 */
@MappedEntity("correction")
public record Correction(
    @Id @GeneratedValue @Nullable Long id,
    long categoryId,
    int number,
    Subject subject,
    @Nullable Long nominationId,
    @Nullable String point,
    @Nullable BigDecimal points,
    @Nullable BigDecimal numerator,
    @Nullable BigDecimal denominator,
    @Nullable BigDecimal percent,
    @Nullable DenominatorKind denominatorKind,
    @Nullable LocalDate asOf,
    @Nullable String source,
    String reason,
    Instant openedAt,
    long openedBy) {

  /** What sort of thing it corrects. */
  public enum Subject {
    /** The value of a figure. */
    FIGURE,
    /** The panel's mark of a judged criterion. */
    MARK,
    /** The ranks alone, as the plenary recorded them wrongly. */
    RANKS
  }

  /** How far it has come. */
  public enum State {
    /** The plenary is to confirm the corrected result. */
    OPENED,
    /** The corrected result is to be sealed. */
    CONFIRMED,
    /** The corrected result is signed and waits to supersede the earlier one. */
    SEALED,
    /** It supersedes the earlier result. */
    IN_FORCE,
    /** It decides nothing. */
    GIVEN_UP;

    /** How the record of deeds calls the step to it. */
    public String action() {
      return switch (this) {
        case OPENED -> "correction.opened";
        case CONFIRMED -> "correction.confirmed";
        case SEALED -> "correction.sealed";
        case IN_FORCE -> "correction.in-force";
        case GIVEN_UP -> "correction.given-up";
      };
    }
  }

  static Correction of(
      Rounds.Place place, int number, OpeningCorrections.Request asked, Opened opened) {
    FigureStatement figure = asked.figure();
    FigureValue value =
        figure == null
            ? null
            : FigureValue.of(0, FigureValue.Stage.FINAL, figure, null, opened.at(), opened.by());
    return new Correction(
        null,
        place.category().id(),
        number,
        asked.subject(),
        opened.nominationId(),
        asked.subject() == Subject.RANKS ? null : asked.point(),
        asked.points(),
        value == null ? null : value.numerator(),
        value == null ? null : value.denominator(),
        value == null ? null : value.percent(),
        value == null ? null : value.denominatorKind(),
        value == null ? null : value.asOf(),
        value == null ? null : value.source(),
        asked.reason().strip(),
        opened.at(),
        opened.by());
  }

  /** Who opened it, when, and for which nomination. */
  record Opened(@Nullable Long nominationId, Instant at, long by) {}

  /** How people and the record of deeds name it: {@code KALTIM-2022-KABKOTA-K1}. */
  public String name(Rounds.Place place) {
    return place.subject() + "-K" + number;
  }

  /** Whether it is of one of this nomination's figures. */
  boolean isOfFigure(long nomination) {
    return subject == Subject.FIGURE && Objects.equals(nominationId, nomination);
  }

  /** Whether it is of the same figure or mark as another. */
  boolean isOfSame(Correction other) {
    return subject == other.subject
        && Objects.equals(nominationId, other.nominationId)
        && Objects.equals(point, other.point);
  }

  /** The figure with the corrected value, which counts in place of every other. */
  public Figure applied(Figure figure) {
    Map<FigureValue.Stage, FigureValue> values = new HashMap<>(figure.values());
    values.put(FigureValue.Stage.FINAL, value(figure));
    return new Figure(
        figure.definition(),
        figure.observation(),
        values,
        figure.quotes(),
        figure.reconciliations());
  }

  /** The value that it sets the figure to, with its reason. */
  public FigureValue value(Figure figure) {
    return new FigureValue(
        null,
        figure.observation().id(),
        FigureValue.Stage.FINAL,
        numerator,
        denominator,
        percent,
        denominatorKind,
        asOf,
        source,
        reason,
        openedAt,
        openedBy);
  }

  /** What a figure is corrected to; empty for other subjects. */
  public @Nullable Measurement measurement() {
    return subject == Subject.FIGURE
        ? Measurement.of(numerator, denominator, percent, denominatorKind)
        : null;
  }

  /**
   * A step of a correction.
   *
   * @param categoryId whose result it corrects
   */
  public record Step(
      Actor actor,
      Instant at,
      Long editionId,
      String subject,
      long categoryId,
      Correction correction,
      State state,
      List<Change> changes)
      implements Act {
    @Override
    public String action() {
      return state.action();
    }

    @Override
    public List<Rows> rows() {
      return List.of(Rows.one("correction", correction.id()));
    }
  }

  /** The category was scored anew for it. */
  public record Rescored(Actor actor, Instant at, Long editionId, String subject, String correction)
      implements Act {
    @Override
    public String action() {
      return "round.rescored";
    }

    @Override
    public List<Change> changes() {
      return List.of(new Change("correction", null, correction));
    }
  }
}
