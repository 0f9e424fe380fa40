package id.paritrana.scoring;

/** Which criteria a run counts. */
public enum Stage {
  /** The measured ones alone, their weights shared anew: for the short list. */
  DESK,
  /** All. */
  FULL
}
