package id.paritrana.workflow;

import id.paritrana.verification.GateFacts;
import java.util.Date;
import java.util.Map;

/** What the program and {@code processes/nomination.bpmn} call each other by. */
final class NominationModel {

  static final String PROCESS = "nomination";
  static final String DECISION = "eligibility";
  static final String WITHDRAWN = "nomination-withdrawn";

  static final Variable<Long> NOMINATION_ID = new Variable<>("nominationId", Long.class);
  static final Variable<Long> COMMITTEE_ID = new Variable<>("committeeId", Long.class);
  static final Variable<Long> NOMINATOR_ID = new Variable<>("nominatorId", Long.class);

  /** {@link Verdict} by its name. */
  static final Variable<String> DOSSIER = new Variable<>("dossier", String.class);

  static final Variable<Date> ANSWER_DUE = new Variable<>("answerDue", Date.class);

  static final Variable<Boolean> COMPANY = new Variable<>("company", Boolean.class);
  static final Variable<Boolean> DOCUMENTS_ACCEPTED =
      new Variable<>("documentsAccepted", Boolean.class);
  static final Variable<Boolean> FIGURES_VERIFIED =
      new Variable<>("figuresVerified", Boolean.class);
  static final Variable<Double> ARREARS_MONTHS = new Variable<>("arrearsMonths", Double.class);
  static final Variable<Double> PROGRAMMES_MISSING =
      new Variable<>("programmesMissing", Double.class);

  static final Variable<Boolean> ELIGIBLE = new Variable<>("eligible", Boolean.class);

  /** The first gate that failed; empty when the nominee is eligible. */
  static final Variable<String> FAILED_GATE = new Variable<>("failedGate", String.class);

  private NominationModel() {}

  /** What the table of gates reads. */
  static Map<String, Object> facts(GateFacts facts) {
    return Map.ofEntries(
        COMPANY.is(facts.company()),
        DOCUMENTS_ACCEPTED.is(facts.documentsAccepted()),
        FIGURES_VERIFIED.is(facts.figuresVerified()),
        ARREARS_MONTHS.is(facts.arrearsMonths()),
        PROGRAMMES_MISSING.is(facts.programmesMissing()));
  }

  /** What a verifier says of a dossier. */
  enum Verdict {
    ACCEPTED,
    RETURNED
  }
}
