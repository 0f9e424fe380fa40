package id.paritrana.web.round;

import id.paritrana.decision.Correction;
import id.paritrana.decision.RankChanges;
import id.paritrana.decision.ReadingCorrections;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Refusal;
import id.paritrana.indicator.Figure;
import id.paritrana.indicator.Measurement;
import id.paritrana.web.Option;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The corrections of a sealed result as those read them who read all scores.
 *
 * @param organises whether the reader leads the round
 * @param closed why no correction can be opened now; empty when one can
 * @param lines the last one first
 * @param names of the nominees in the changes, by organisation
 * @param signing whether the certificates of the open correction are being signed
 * @param stopped whether the scores that follow from the open correction failed for good
 * @param nominees and {@code points} that can be corrected
 */
public record CorrectionView(
    Rounds.Place place,
    boolean organises,
    Optional<Refusal> closed,
    List<Line> lines,
    Map<Long, String> names,
    boolean signing,
    boolean stopped,
    List<Option> nominees,
    List<Option> points) {

  public CorrectionView {
    lines = List.copyOf(lines);
    names = Map.copyOf(names);
    nominees = List.copyOf(nominees);
    points = List.copyOf(points);
  }

  /**
   * One correction.
   *
   * @param name as the record of deeds names it
   * @param nominee whose point it corrects; empty text for the ranks alone
   * @param point in words; empty text for the ranks alone
   */
  public record Line(
      ReadingCorrections.Reading reading, String name, String nominee, String point) {

    public Correction.State state() {
      return reading.state();
    }

    /** The look of where it stands. */
    public String look() {
      return switch (state()) {
        case OPENED, CONFIRMED, SEALED -> "waiting";
        case IN_FORCE -> "good";
        case GIVEN_UP -> "bad";
      };
    }

    /** The figure as it was before; empty for other points. */
    public Optional<Figure> figure() {
      return reading.figure();
    }

    /** The mark that counted before, to two decimals; empty where none did. */
    public Optional<BigDecimal> markBefore() {
      return reading.mark().isPresent()
          ? Optional.of(
              Measurement.plain(
                  BigDecimal.valueOf(reading.mark().getAsDouble())
                      .setScale(2, RoundingMode.HALF_UP)))
          : Optional.empty();
    }

    /** Whether the scores that follow from it are being computed. */
    public boolean isBeingScored() {
      return state() == Correction.State.OPENED
          && reading.correction().subject() != Correction.Subject.RANKS
          && reading.changes().isEmpty();
    }

    /** Whether it can still be given up. */
    public boolean mayBeGivenUp() {
      return state() == Correction.State.OPENED || state() == Correction.State.CONFIRMED;
    }
  }

  public String name(RankChanges.Line line) {
    return names.get(line.nomination().nomineeId());
  }

  /** The address of the corrections of the round. */
  public String path() {
    return path(place);
  }

  static String path(Rounds.Place place) {
    return RoundView.path(place) + "/corrections";
  }

  /** The address of the plenary on the open correction. */
  public String plenaryPath() {
    return RoundView.path(place) + "/correction";
  }
}
