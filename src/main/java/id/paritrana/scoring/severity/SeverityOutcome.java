package id.paritrana.scoring.severity;

import java.util.List;

/** What came of fitting severity: a fit, or the reason why there is none. */
public sealed interface SeverityOutcome {

  /** The model was fitted to one linked panel. */
  record Fitted(SeverityFit fit) implements SeverityOutcome {}

  /**
   * The marks fall into panels that share no nominee. Whether one panel is severe or its nominees
   * are weak cannot be known, so nothing is adjusted.
   *
   * @param panels at least two, in the order of their first mark
   */
  record NotComparable(List<Panel> panels) implements SeverityOutcome {

    /** Takes a defensive copy. */
    public NotComparable {
      panels = List.copyOf(panels);
    }
  }

  /** The marks cannot tell severity from quality or from chance. */
  record NotEstimable(Reason reason) implements SeverityOutcome {}

  /** Why severity cannot be estimated from marks that are linked. */
  enum Reason {
    /** Fewer than two nominees have marks. */
    ONE_NOMINEE,
    /** Fewer than two assessors gave marks. */
    ONE_ASSESSOR,
    /** Marks are no more than nominees and assessors together less one: nothing is left over. */
    TOO_FEW_MARKS,
    /** All marks are equal. */
    NO_VARIATION,
    /** The marks are exactly a value of the nominee plus a value of the assessor. */
    NO_RESIDUAL
  }
}
