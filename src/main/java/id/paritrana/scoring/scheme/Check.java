package id.paritrana.scoring.scheme;

import id.paritrana.scoring.formula.Requirement;
import id.paritrana.scoring.wording.Words;
import java.util.List;

/**
 * What should hold among a nominee's figures, such as a printed total being the sum of its parts.
 * Where it does not, the standing says so and the score stays as it is; where a figure is missing,
 * nothing is said.
 *
 * @param appliesTo kinds of nominees that it binds; empty for all
 */
public record Check(String id, Words name, Requirement that, List<String> appliesTo) {
  public Check {
    appliesTo = List.copyOf(appliesTo);
  }

  /** Whether it binds nominees of this kind. */
  public boolean binds(String kind) {
    return appliesTo.isEmpty() || appliesTo.contains(kind);
  }
}
