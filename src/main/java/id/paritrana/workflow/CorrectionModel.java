package id.paritrana.workflow;

/** What the program and {@code processes/correction.bpmn} call each other by. */
final class CorrectionModel {

  static final String PROCESS = "correction";

  static final String RESCORE = "ServiceTask_RescoreCorrection";

  static final Variable<Long> CATEGORY_ID = CategoryRoundModel.CATEGORY_ID;
  static final Variable<Long> COMMITTEE_ID = CategoryRoundModel.COMMITTEE_ID;
  static final Variable<Long> CORRECTION_ID = new Variable<>("correctionId", Long.class);

  /** The account of the organiser who sealed, and in whose name certificates are issued. */
  static final Variable<Long> ORGANISER_ID = CategoryRoundModel.ORGANISER_ID;

  /** {@link id.paritrana.decision.Correction.Subject} by its name. */
  static final Variable<String> CORRECTED = new Variable<>("corrected", String.class);

  /** {@link Course} by its name. */
  static final Variable<String> COURSE = new Variable<>("course", String.class);

  private CorrectionModel() {}

  /** Whether the correction goes on. */
  enum Course {
    CONTINUED,
    GIVEN_UP
  }
}
