package id.paritrana.web.objection;

import id.paritrana.decision.Objection;
import id.paritrana.indicator.Figure;
import id.paritrana.nomination.Evidence;
import id.paritrana.report.MarkLine;
import id.paritrana.verification.Eligibility;
import id.paritrana.verification.Finding;
import id.paritrana.web.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What stands at a point of a result, as far as one reader may know it. */
public sealed interface PointValue {

  /** A figure with its values. */
  record OfFigure(Figure figure) implements PointValue {}

  /**
   * A criterion that the panel marked.
   *
   * @param marks the panel's, numbered as on the score sheet, then the one that counts in place of
   *     them
   * @param most the highest mark
   * @param points what the criterion came to, as the scheme rounds scores; empty without any
   * @param weight of the whole score, in per cent
   * @param contribution points of the final score that come from it
   */
  record OfMark(
      List<MarkLine> marks,
      BigDecimal most,
      Optional<BigDecimal> points,
      BigDecimal weight,
      BigDecimal contribution)
      implements PointValue {
    public OfMark {
      marks = List.copyOf(marks);
    }
  }

  /**
   * A gate.
   *
   * @param verdicts what the gates said of the nominee, the earliest first
   * @param facts by which the gate was judged
   */
  record OfGate(List<Eligibility> verdicts, List<Fact> facts) implements PointValue {
    public OfGate {
      verdicts = List.copyOf(verdicts);
      facts = List.copyOf(facts);
    }
  }

  /** Something that a gate looked at, and what it found there. */
  record Fact(String name, String text) {}

  /**
   * A document.
   *
   * @param finding the verdict that counts
   * @param address from which the reader downloads it; empty text for who may not
   */
  record OfDocument(Evidence document, Optional<Finding> finding, String address)
      implements PointValue {}

  /** Nothing that the reader may know. */
  record Closed() implements PointValue {}

  /** The key of how what stands at a point is called: values, or what was found. */
  static String title(Objection.Subject subject) {
    return switch (subject) {
      case FIGURE, MARK -> "objections.values";
      case DOCUMENT, GATE -> "objections.found";
    };
  }

  /** Who gave a mark, by the number that it bears on the score sheet. */
  static String giver(Page page, MarkLine mark) {
    return switch (mark.giver()) {
      case ASSESSOR -> page.text("objections.mark.assessor", mark.assessor());
      case OBJECTION -> page.text("objections.mark.objection");
      case CORRECTION -> page.text("objections.mark.correction");
    };
  }
}
