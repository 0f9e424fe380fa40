package id.paritrana.web.objection;

import id.paritrana.decision.Objection;
import id.paritrana.decision.ObjectionDecision;
import id.paritrana.decision.RankChanges;
import id.paritrana.decision.ReadingObjections;
import id.paritrana.decision.Rounds;
import id.paritrana.identity.Refusal;
import id.paritrana.indicator.Figure;
import id.paritrana.web.Page;
import id.paritrana.web.dossier.FigureFields;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An objection as one reader sees it.
 *
 * @param nominee the name of who objected
 * @param point the name of what it objected to
 * @param decision what the reader may do about its decision
 * @param value what stands at the point, as far as the reader may know
 * @param score where the reader reads how the nominee's score came about; empty for who may not
 * @param most the highest final mark; empty for other points
 * @param scoring whether the scores that follow from it are being computed
 * @param stopped whether they failed for good
 * @param changes what the new scoring meant, as far as the reader may know
 * @param names of the nominees in {@code changes}, by organisation
 * @param now when it was opened
 */
public record CaseView(
    ReadingObjections.Case one,
    Rounds.Place place,
    String nominee,
    String point,
    Decision decision,
    PointValue value,
    Optional<String> score,
    Optional<BigDecimal> most,
    boolean scoring,
    boolean stopped,
    List<RankChanges.Line> changes,
    Map<Long, String> names,
    Instant now) {

  /**
   * What the reader may do about the decision.
   *
   * @param decides whether the reader decides it now
   * @param barred why a reader of those who are asked does not; else empty
   * @param stuck whether it waits for the reader because nobody who is asked is free to decide it
   * @param others to whom the reader may hand it on now; else empty
   */
  public record Decision(
      boolean decides,
      Optional<Refusal> barred,
      boolean stuck,
      Optional<Objection.Decider> others) {}

  /** Before the names of the fields of a final value. */
  public static final String PREFIX = "final";

  public CaseView {
    changes = List.copyOf(changes);
    names = Map.copyOf(names);
  }

  public Objection objection() {
    return one.objection();
  }

  public String path() {
    return path(objection());
  }

  public static String path(Objection objection) {
    return "/objections/" + objection.number();
  }

  /** The figure objected to; empty for other points. */
  public Optional<Figure> figure() {
    return value instanceof PointValue.OfFigure(Figure figure)
        ? Optional.of(figure)
        : Optional.empty();
  }

  /** The names of fields whose faults do not name them. */
  public Map<String, String> labels(Page page) {
    return Map.of("answer", page.text("objections.answer"));
  }

  /** The fields of the final value; for a figure alone. */
  public FigureFields fields() {
    return FigureFields.forCorrection(PREFIX, figure().orElseThrow(), null);
  }

  /** Which days a final value may speak of. */
  public String days(Page page) {
    return fields().days(page, place.edition(), now, false);
  }

  /** The look of where it stands. */
  public static String look(ReadingObjections.Case one) {
    return one.isOpen()
        ? "waiting"
        : one.decision().answer() == ObjectionDecision.Answer.UPHELD ? "good" : "bad";
  }
}
