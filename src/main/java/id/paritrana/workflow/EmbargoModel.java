package id.paritrana.workflow;

import java.util.Date;

/** What the program and {@code processes/embargo.bpmn} call each other by. */
final class EmbargoModel {

  static final String PROCESS = "embargo";
  static final String RELEASE_TAKEN_BACK = "release-taken-back";

  static final Variable<Long> CATEGORY_ID = CategoryRoundModel.CATEGORY_ID;
  static final Variable<Long> COMMITTEE_ID = CategoryRoundModel.COMMITTEE_ID;
  static final Variable<Date> CEREMONY = new Variable<>("ceremony", Date.class);

  private EmbargoModel() {}
}
