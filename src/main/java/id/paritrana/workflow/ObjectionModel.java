package id.paritrana.workflow;

import java.util.Date;

/** What the program and {@code processes/objection.bpmn} call each other by. */
final class ObjectionModel {
  static final String PROCESS = "objection";

  static final String RESCORE = "ServiceTask_RescoreCategory";

  static final String HANDED_ON = "objection-handed-on";

  static final Variable<Long> NOMINATION_ID = NominationModel.NOMINATION_ID;
  static final Variable<Long> COMMITTEE_ID = new Variable<>("committeeId", Long.class);
  static final Variable<Date> REPLY_DUE = new Variable<>("replyDue", Date.class);

  /** Who is asked first, {@link id.paritrana.decision.Objection.Decider} by its name. */
  static final Variable<String> DECIDER = new Variable<>("decider", String.class);

  /** {@link id.paritrana.decision.ObjectionDecision.Answer} by its name. */
  static final Variable<String> ANSWER = new Variable<>("answer", String.class);

  private ObjectionModel() {}
}
