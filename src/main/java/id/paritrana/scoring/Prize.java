package id.paritrana.scoring;

/** Whether a rank wins. */
public enum Prize {
  /** Within the quota of winners. */
  WINNER,
  /** Tied across the end of the quota, or within the band there: the plenary decides who wins. */
  PLENARY,
  /** Beyond the quota. */
  NONE
}
