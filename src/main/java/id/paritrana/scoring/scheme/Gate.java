package id.paritrana.scoring.scheme;

import id.paritrana.scoring.formula.Requirement;
import id.paritrana.scoring.wording.Words;
import java.util.List;

/**
 * What a nominee must fulfil to be scored at all.
 *
 * @param appliesTo kinds of nominees that it binds; empty for all
 */
public record Gate(String id, Words name, Requirement requires, List<String> appliesTo) {
  public Gate {
    appliesTo = List.copyOf(appliesTo);
  }

  /** Whether it binds nominees of this kind. */
  public boolean binds(String kind) {
    return appliesTo.isEmpty() || appliesTo.contains(kind);
  }
}
