package id.paritrana.identity;

/** What a person may do; always together with the organisation that the person acts for. */
public enum Role {
  /** Drafts, submits and follows nominations of the own organisation. */
  NOMINATOR,
  /** Checks the figures and documents of editions of the own committee. */
  VERIFIER,
  /** Holds a seat of the panel: declares conflicts, marks, interviews. */
  ASSESSOR,
  /** Opens editions of the own committee, leads its plenaries, publishes. */
  ORGANISER,
  /** Reads everything of every edition, changes nothing. */
  OBSERVER,
  /** Keeps accounts and organisations; sees no marks. */
  ADMINISTRATOR
}
