package id.paritrana.scoring;

import id.paritrana.scoring.formula.Condition.Truth;
import id.paritrana.scoring.scheme.Gate;
import id.paritrana.scoring.wording.Remark;

/** Whether a nominee fulfils a gate; unknown, for want of a figure, does not open it. */
public record GateFinding(Gate gate, Truth fulfilled, Remark remark) {}
