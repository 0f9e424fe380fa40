package id.paritrana.workflow;

import java.util.Date;

/** What the program and {@code processes/category-round.bpmn} call each other by. */
final class CategoryRoundModel {

  static final String PROCESS = "category-round";
  static final String NOMINATION_DECIDED = "nomination-decided";
  static final String SIGN_CERTIFICATES = "ServiceTask_SignCertificates";

  static final Variable<Long> CATEGORY_ID = new Variable<>("categoryId", Long.class);
  static final Variable<Long> COMMITTEE_ID = new Variable<>("committeeId", Long.class);

  static final Variable<Date> SUBMISSION_DEADLINE =
      new Variable<>("submissionDeadline", Date.class);
  static final Variable<Date> VERIFICATION_DEADLINE =
      new Variable<>("verificationDeadline", Date.class);
  static final Variable<Date> MARKING_DEADLINE = new Variable<>("markingDeadline", Date.class);

  static final Variable<Date> OBJECTION_DEADLINE = new Variable<>("objectionDeadline", Date.class);

  /** {@link Objecting} by its name. */
  static final Variable<String> OBJECTIONS = new Variable<>("objections", String.class);

  /** {@link Heard} by its name. */
  static final Variable<String> RESULT = new Variable<>("result", String.class);

  /** {@link Progress} by its name. */
  static final Variable<String> NOMINATIONS = new Variable<>("nominations", String.class);

  /**
   * The account of the organiser who recorded the ranks that stand, and in whose name certificates
   * are issued.
   */
  static final Variable<Long> ORGANISER_ID = new Variable<>("organiserId", Long.class);

  private CategoryRoundModel() {}

  /** Whether the ranks are provisional first. */
  enum Objecting {
    HEARD,
    NONE
  }

  /** What followed from the objections. */
  enum Heard {
    CONFIRMED,
    REOPENED
  }

  /** Whether verification still has work to do in the category. */
  enum Progress {
    OPEN,
    DECIDED
  }
}
