package id.paritrana.scoring.formula;

import id.paritrana.scoring.wording.Remark;

/**
 * Why a text is no formula.
 *
 * @param position index of the character where it goes wrong, from 0
 * @param remark what is wrong there and what is allowed
 */
public record FormulaFault(int position, Remark remark) {}
