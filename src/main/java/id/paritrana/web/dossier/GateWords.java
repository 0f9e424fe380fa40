package id.paritrana.web.dossier;

import id.paritrana.verification.Gate;
import id.paritrana.web.Page;
import java.util.Optional;

/** Says in words which gate refuses a nominee. */
public final class GateWords {

  private GateWords() {}

  /** A gate that refuses a nominee, in words; one that officials added by its code. */
  public static String of(Page page, String code) {
    return code.equals("unanswered")
        ? page.text("nomination.reason.unanswered")
        : key(code).map(page::text).orElseGet(() -> page.text("nominations.gate", code));
  }

  /** The key of a gate's words; empty for one that officials added. */
  public static Optional<String> key(String code) {
    return Gate.of(code)
        .map(
            gate ->
                switch (gate) {
                  case DOCUMENTS -> "nomination.reason.documents";
                  case FIGURES -> "nomination.reason.figures";
                  case NO_ARREARS -> "nomination.reason.no-arrears";
                  case ALL_PROGRAMMES -> "nomination.reason.all-programmes";
                });
  }
}
