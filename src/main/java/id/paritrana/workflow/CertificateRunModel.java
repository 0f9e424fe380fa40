package id.paritrana.workflow;

/** What the program and {@code processes/certificate-run.bpmn} call each other by. */
final class CertificateRunModel {

  static final String PROCESS = "certificate-run";

  static final Variable<Long> RUN_ID = new Variable<>("runId", Long.class);

  /** In whose name participants are entered in the register. */
  static final Variable<Long> ORGANISER_ID = CategoryRoundModel.ORGANISER_ID;

  /** How many lanes sign beside each other. */
  static final Variable<Integer> LANES = new Variable<>("lanes", Integer.class);

  /** Which of them, from 0; the engine counts them. */
  static final Variable<Integer> LANE = new Variable<>("loopCounter", Integer.class);

  /** {@link Rest} by its name: whether participants are left to be entered. */
  static final Variable<String> PARTICIPANTS = new Variable<>("participants", String.class);

  /** {@link Rest} by its name: whether files of the lane are left to be signed. */
  static final Variable<String> FILES = new Variable<>("files", String.class);

  private CertificateRunModel() {}

  /** What a batch left to the next one. */
  enum Rest {
    SOME,
    NONE;

    static Rest of(boolean some) {
      return some ? SOME : NONE;
    }
  }
}
