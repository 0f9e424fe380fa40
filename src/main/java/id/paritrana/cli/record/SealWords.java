package id.paritrana.cli.record;

import id.paritrana.cli.wording.Said;
import id.paritrana.decision.seal.SealFault;
import id.paritrana.scoring.wording.Remark;
import id.paritrana.scoring.wording.Sentence;
import java.util.Objects;

/** Says what does not fit a seal. */
public final class SealWords {
  private SealWords() {}

  public static Sentence of(SealFault fault) {
    return switch (fault.kind()) {
      case STATEMENT_UNREADABLE -> Said.of("seal.statement-unreadable");
      case KEY_UNKNOWN -> Said.of("seal.key-unknown");
      case SIGNATURE_WRONG -> Said.of("seal.signature-wrong");
      case REGISTER_DIFFERS -> Said.of("seal.register-differs");
      case RUN_CHANGED -> Said.of("seal.run-changed");
      case RUN_DIFFERS -> fault.why().<Sentence>map((Remark why) -> why).orElseThrow();
      case RANKS_CHANGED -> Said.of("seal.ranks-changed");
      case LEDGER_CHANGED -> Said.of("seal.ledger-changed");
      case ROW_CHANGED -> changed(fault.at().orElseThrow());
      case ROW_GONE -> gone(fault.at().orElseThrow());
      case ROW_ADDED -> added(fault.at().orElseThrow());
      case CHAIN_DIFFERS -> Said.of("seal.chain-differs");
      case UNRECORDED -> Said.of("seal.unrecorded");
      case SEAL_GONE -> Said.of("seal.gone");
      case END_DIFFERS -> Said.of("seal.end-differs");
    };
  }

  private static Sentence changed(SealFault.Row row) {
    return Said.of(
        "seal.row-changed",
        row.table(),
        row.key(),
        row.field(),
        Objects.toString(row.sealed(), "-"),
        Objects.toString(row.found(), "-"));
  }

  private static Sentence gone(SealFault.Row row) {
    return Said.of("seal.row-gone", row.table(), row.key());
  }

  private static Sentence added(SealFault.Row row) {
    return Said.of("seal.row-added", row.table(), row.key());
  }
}
