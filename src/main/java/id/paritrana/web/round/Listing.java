package id.paritrana.web.round;

import id.paritrana.identity.Organisation;
import id.paritrana.nomination.Nomination;
import java.util.List;

/**
 * One part of a long list of nominations.
 *
 * @param number which part, from 1
 * @param last the number of the last part, at least 1
 */
public record Listing(List<Line> lines, int number, int last) {

  /** How many lines a part has at most. */
  static final int SIZE = 50;

  public Listing {
    lines = List.copyOf(lines);
  }

  /** One nomination with the organisation that it honours. */
  public record Line(Nomination nomination, Organisation nominee) {}
}
