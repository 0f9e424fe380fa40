package id.paritrana.decision.seal;

import id.paritrana.scoring.wording.Remark;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Why something is not what was sealed or recorded: the first thing that does not fit.
 *
 * @param at the row; empty where the fault is none of a row
 * @param why the first difference of a run that computes to another result
 */
public record SealFault(Kind kind, Optional<Row> at, Optional<Remark> why) {

  /** What does not fit. */
  public enum Kind {
    /** The statement cannot be read. */
    STATEMENT_UNREADABLE,
    /** No key of that name is known. */
    KEY_UNKNOWN,
    /** The signature is not that of the key over the statement. */
    SIGNATURE_WRONG,
    /** What the register says of the seal is not what the statement says. */
    REGISTER_DIFFERS,
    /** The run is not the one that was sealed. */
    RUN_CHANGED,
    /** The run does not compute to its own result. */
    RUN_DIFFERS,
    /** The decided ranks are not those that were sealed, or rank somebody whom the run does not. */
    RANKS_CHANGED,
    /** The ledger is not the one that was sealed. */
    LEDGER_CHANGED,
    /** A row has another value than the one that was sealed. */
    ROW_CHANGED,
    /** A row that was sealed is gone. */
    ROW_GONE,
    /** A row came that was not sealed. */
    ROW_ADDED,
    /** A row that no deed entered. */
    ROW_UNRECORDED,
    /** What a certificate says is not what the key of its edition signed. */
    TOKEN_DIFFERS,
    /** Bytes that a row names are gone. */
    FILE_GONE,
    /** Bytes that a row names are other bytes now. */
    FILE_CHANGED,
    /** The chain of records is not the one on which the seal was set. */
    CHAIN_DIFFERS,
    /** No record of deeds names the seal. */
    UNRECORDED,
    /** A record of deeds names a seal that is gone. */
    SEAL_GONE,
    /** A correction ended otherwise than the record of deeds tells. */
    END_DIFFERS
  }

  /**
   * A row of a table.
   *
   * @param key the value of its primary key
   * @param field the column that differs; empty where the whole row is meant
   * @param sealed what was sealed or recorded; empty for null
   * @param found what stands there now; empty for null
   */
  public record Row(
      String table, String key, String field, @Nullable String sealed, @Nullable String found) {}

  public static SealFault of(Kind kind) {
    return new SealFault(kind, Optional.empty(), Optional.empty());
  }

  public static SealFault of(Kind kind, Row row) {
    return new SealFault(kind, Optional.of(row), Optional.empty());
  }

  static SealFault differs(Remark why) {
    return new SealFault(Kind.RUN_DIFFERS, Optional.empty(), Optional.of(why));
  }
}
