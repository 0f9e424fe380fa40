package id.paritrana.decision.seal;

import id.paritrana.award.key.KeySet;
import java.util.Optional;

/** Rows that carry a signed statement of what they say; the room that signs them tells. */
public interface SignedRows {

  /** The table in which they lie. */
  String table();

  /**
   * What of a row is not signed with a key of its edition.
   *
   * @param trusted the keys that the reader trusts; empty to take those of the database
   */
  Optional<SealFault> fault(Ledger.Row row, Optional<KeySet> trusted);
}
