package id.paritrana.scoring;

import id.paritrana.scoring.scheme.ScoreClass;
import id.paritrana.scoring.wording.Remark;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Where a nominee stands after a run. */
public sealed interface Standing {
  Nominee nominee();

  /** What was found at the gates that bind this nominee, in the order of the scheme. */
  List<GateFinding> gates();

  /** What to say about this standing. */
  List<Remark> remarks();

  /** How its points came about; empty for a nominee that was not admitted. */
  default Optional<Breakdown.Combined> root() {
    return switch (this) {
      case Ranked ranked -> Optional.of(ranked.breakdown());
      case Unscored unscored -> Optional.of(unscored.breakdown());
      case Refused _ -> Optional.empty();
    };
  }

  /**
   * Scored and ranked.
   *
   * @param score the printed score, on which the rank is taken
   * @param exact the score before rounding
   * @param rank 1 is the best; nominees that the ladder does not tell apart share the smallest
   * @param tied whether others share the rank
   */
  record Ranked(
      Nominee nominee,
      BigDecimal score,
      double exact,
      int rank,
      boolean tied,
      Prize prize,
      Optional<ScoreClass> scoreClass,
      Breakdown.Combined breakdown,
      List<GateFinding> gates,
      List<Remark> remarks)
      implements Standing {
    public Ranked {
      gates = List.copyOf(gates);
      remarks = List.copyOf(remarks);
    }
  }

  /** Admitted, but without a score, since something is missing; the remarks say what. */
  record Unscored(
      Nominee nominee, Breakdown.Combined breakdown, List<GateFinding> gates, List<Remark> remarks)
      implements Standing {
    public Unscored {
      gates = List.copyOf(gates);
      remarks = List.copyOf(remarks);
    }
  }

  /** Not admitted; the first remark names the first gate that did not open. */
  record Refused(Nominee nominee, List<GateFinding> gates, List<Remark> remarks)
      implements Standing {
    public Refused {
      gates = List.copyOf(gates);
      remarks = List.copyOf(remarks);
    }
  }
}
