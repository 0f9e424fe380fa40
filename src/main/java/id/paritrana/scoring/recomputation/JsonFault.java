package id.paritrana.scoring.recomputation;

import id.paritrana.scoring.wording.Remark;
import java.io.Serial;

/** Ends the reading of a stored run at its first fault. */
final class JsonFault extends RuntimeException {
  @Serial private static final long serialVersionUID = 1;
  private final transient Remark why;

  JsonFault(Remark why) {
    super(why.code(), null, false, false);
    this.why = why;
  }

  Remark why() {
    return why;
  }
}
