package id.paritrana.decision;

/** How the seats present voted on one decision; no number is below 0. */
public record Ballot(int inFavour, int against, int abstaining) {

  /** Whether it is a vote of some of the seats present, and of no more than these. */
  boolean isPossible(long present) {
    long votes = (long) inFavour + against + abstaining;
    return inFavour >= 0 && against >= 0 && abstaining >= 0 && votes >= 1 && votes <= present;
  }
}
