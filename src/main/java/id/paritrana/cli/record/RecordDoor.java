package id.paritrana.cli.record;

import id.paritrana.audit.VerifyingRecord;

/** Opens the record of the portal to be verified, and changes nothing. */
@FunctionalInterface
public interface RecordDoor {

  /**
   * @throws Closed when the record cannot be reached
   */
  VerifyingRecord.Report verify() throws Closed;

  /** The record cannot be reached; the message says why and what can be done. */
  final class Closed extends Exception {
    private static final long serialVersionUID = 1;

    public Closed(String sentence, Throwable cause) {
      super(sentence, cause);
    }
  }
}
