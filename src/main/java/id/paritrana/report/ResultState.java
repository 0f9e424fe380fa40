package id.paritrana.report;

/** How far a result has come; a sheet says so beneath its title. */
public enum ResultState {
  /** Computed, not yet decided by the plenary. */
  COMPUTED("state.computed"),
  /** Decided by the plenary; objections may still change it. */
  PROVISIONAL("state.provisional"),
  /** Published by the committee. */
  PUBLISHED("state.published"),
  /** Sealed; only a superseding result can replace it. */
  SEALED("state.sealed"),
  /** Published, and superseded by a later version. */
  SUPERSEDED("state.superseded");

  private final String key;

  ResultState(String key) {
    this.key = key;
  }

  /** Returns the key of the label in the message bundle. */
  public String key() {
    return key;
  }
}
