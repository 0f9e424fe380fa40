package id.paritrana.cli.record;

import id.paritrana.cli.wording.Said;
import id.paritrana.decision.seal.SealFault;
import id.paritrana.scoring.wording.Remark;
import id.paritrana.scoring.wording.Sentence;
import java.util.Objects;

/** Says what does not fit a seal or the record. */
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
      case ROW_GONE -> ofRow("seal.row-gone", fault.at().orElseThrow());
      case ROW_ADDED -> ofRow("seal.row-added", fault.at().orElseThrow());
      case ROW_UNRECORDED -> ofRow("seal.row-unrecorded", fault.at().orElseThrow());
      case TOKEN_DIFFERS -> ofRow("seal.token-differs", fault.at().orElseThrow());
      case FILE_GONE -> ofFile("seal.file-gone", fault.at().orElseThrow());
      case FILE_CHANGED -> ofFile("seal.file-changed", fault.at().orElseThrow());
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

  private static Sentence ofRow(String code, SealFault.Row row) {
    return Said.of(code, row.table(), row.key());
  }

  private static Sentence ofFile(String code, SealFault.Row row) {
    return Said.of(code, row.table(), row.key(), Objects.toString(row.sealed(), "-"));
  }
}
