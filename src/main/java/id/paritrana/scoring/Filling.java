package id.paritrana.scoring;

import id.paritrana.scoring.scheme.Missing;
import id.paritrana.scoring.treatment.Imputation;
import id.paritrana.scoring.wording.Remark;

/** Carries out the missing-data rule of a leaf. */
final class Filling {
  private Filling() {}

  /** The column with its gaps filled, if the rule imputes. */
  static double[] filled(double[] column, Missing rule, Field field) {
    return switch (rule) {
      case FAIL, EXCLUDE -> column;
      case IMPUTE_MEAN -> Imputation.mean(column);
      case IMPUTE_MEDIAN -> Imputation.median(column);
      case IMPUTE_GROUP_MEAN -> Imputation.groupMean(column, field.groups());
      case IMPUTE_GROUP_MEDIAN -> Imputation.groupMedian(column, field.groups());
    };
  }

  /** Whether a gap that is left takes the score away. A gap that could not be filled does. */
  static boolean fails(Missing rule, double value) {
    return rule != Missing.EXCLUDE && Double.isNaN(value);
  }

  /** What follows from the gap of a row that takes no part. */
  static Remark remark(Missing rule) {
    return switch (rule) {
      case FAIL -> Remark.of("missing.fail");
      case EXCLUDE -> Remark.of("missing.exclude");
      case IMPUTE_MEAN, IMPUTE_MEDIAN, IMPUTE_GROUP_MEAN, IMPUTE_GROUP_MEDIAN ->
          Remark.of("missing.no-part");
    };
  }

  /** What was done about the gap of a row. */
  static Remark remark(Missing rule, double filled, Nominee nominee) {
    if (fails(rule, filled)) {
      return Remark.of(rule == Missing.FAIL ? "missing.fail" : "missing.not-imputed");
    }
    return switch (rule) {
      case FAIL, EXCLUDE -> Remark.of("missing.exclude");
      case IMPUTE_MEAN -> Remark.of("missing.mean", filled);
      case IMPUTE_MEDIAN -> Remark.of("missing.median", filled);
      case IMPUTE_GROUP_MEAN -> Remark.of("missing.group-mean", filled, nominee.group());
      case IMPUTE_GROUP_MEDIAN -> Remark.of("missing.group-median", filled, nominee.group());
    };
  }
}
