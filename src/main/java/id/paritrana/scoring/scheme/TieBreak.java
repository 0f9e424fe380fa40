package id.paritrana.scoring.scheme;

/** One step of the ladder by which equal printed scores are told apart. */
public sealed interface TieBreak {

  /** The higher printed value of a criterion comes first. */
  record By(String criterion) implements TieBreak {}

  /** The plenary decides; until then the tie stays. */
  record Plenary() implements TieBreak {}
}
